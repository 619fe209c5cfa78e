// The built server as a child process.
import { spawn } from 'node:child_process';
import { inProject } from './paths.mjs';
import { endProcess, identify } from './processes.mjs';

const builtServer = inProject('apps/server/dist/main.js');

/** What a server is told to end, and how long it may take. */
export const serverSteps = [
  ['SIGTERM', 10_000],
  ['SIGKILL', 5_000],
];

/**
 * Starts the server. It ends on SIGTERM, and when its IPC channel closes because we are gone.
 * `logLevel` is what it writes unless LOG_LEVEL says otherwise.
 * A session of its own keeps Ctrl-C in the terminal from reaching it twice.
 */
export function spawnServer({ file = builtServer, settings, databaseUrl, logLevel }) {
  const env = {
    ...process.env,
    PORT: String(settings.port),
    KONGANO_DATA: settings.dataDir,
    KONGANO_DEMO: settings.demo ? '1' : '0',
    DATABASE_URL: databaseUrl,
    ...(logLevel && { LOG_LEVEL: process.env.LOG_LEVEL || logLevel }),
  };
  return spawn(process.execPath, ['--enable-source-maps', file], {
    cwd: inProject(),
    env,
    detached: true,
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
}

/** Ends a server, letting it finish what it does. */
export async function endServer(server) {
  await endProcess(identify(server.pid), serverSteps);
}
