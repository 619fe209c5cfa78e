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
  process.send?.({ ready: true, url: config.publicUrl, notes: server.notes });
  server.platform.log.info({ url: config.publicUrl }, 'ready');
}

main().catch((error: unknown) => {
  const sentence = error instanceof SettingError ? error.message : error instanceof Error ? (error.stack ?? error.message) : String(error);
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
});
