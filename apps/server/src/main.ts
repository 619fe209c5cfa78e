import 'reflect-metadata';
import { startServer } from './app/server';
import { readConfig, SettingError } from './platform/config';

/** Start, drain, stop; nothing else. */
async function main(): Promise<void> {
  const config = readConfig(process.env);
  const server = await startServer(config);
  let isStopping = false;
  const stop = (): void => {
    if (isStopping) return;
    isStopping = true;
    setTimeout(() => process.exit(1), 10_000).unref();
    server.stop().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop);
  process.on('disconnect', stop); // whoever started us is gone
  if (process.connected === false) return stop(); // and was before we listened
  process.send?.({ ready: true, url: config.publicUrl, notes: server.notes });
  server.platform.log.info({ url: config.publicUrl }, 'ready');
}

/** Tells the launcher that the sentence above says it all: EX_CONFIG of sysexits.h. */
const wrongSetting = 78;

main().catch((error: unknown) => {
  const sentence = sentenceOf(error);
  process.stderr.write(`${sentence ?? (error instanceof Error ? error.stack : undefined) ?? String(error)}\n`);
  process.exit(sentence === undefined ? 1 : wrongSetting);
});

/** What the operator has to change, where that is all there is to it. */
function sentenceOf(error: unknown): string | undefined {
  if (error instanceof SettingError) return error.message;
  if (!(error instanceof Error) || !('syscall' in error) || !('code' in error)) return undefined;
  const { HOST: host = '0.0.0.0', PORT: port = '4000' } = process.env;
  const isUnknownHost = 'hostname' in error && error.hostname === host;
  if (error.syscall !== 'listen' && !isUnknownHost) return undefined;
  return `HOST and PORT must be an address of this machine that is free; ${host}:${port} is not (${error.code}).`;
}
