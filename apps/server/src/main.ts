import 'reflect-metadata';
import { startServer } from './app/server';
import { startProblem } from './app/start-problem';
import { readConfig } from './platform/config';

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
  const sentence = startProblem(error, process.env);
  process.stderr.write(`${sentence ?? (error instanceof Error ? error.stack : undefined) ?? String(error)}\n`);
  process.exit(sentence === undefined ? 1 : wrongSetting);
});
