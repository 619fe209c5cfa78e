// The built server as a child process.
import { spawn } from 'node:child_process';
import { inProject } from './paths.mjs';

/** The file that the build makes. */
export const builtServer = inProject('apps/server/dist/main.js');

/**
 * Starts the server. It ends on SIGTERM, and when its IPC channel closes because we are gone.
 * A session of its own keeps Ctrl-C in the terminal from reaching it twice.
 */
export function spawnServer({ file = builtServer, settings, databaseUrl }) {
  const env = {
    ...process.env,
    PORT: String(settings.port),
    KONGANO_DATA: settings.dataDir,
    KONGANO_DEMO: settings.demo ? '1' : '0',
    DATABASE_URL: databaseUrl,
  };
  return spawn(process.execPath, ['--enable-source-maps', file], { cwd: inProject(), env, detached: true, stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
}
