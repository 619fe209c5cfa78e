// npm start: builds what changed, starts the database and the server, and stays until told to stop.
import { parseArgs } from 'node:util';
import { build } from './build.mjs';
import { openDatabase } from './lib/database.mjs';
import { portProblem } from './lib/ports.mjs';
import { spawnServer } from './lib/server-process.mjs';
import { readSettings, SettingsError } from './lib/settings.mjs';
import { StartError, supervise } from './lib/supervisor.mjs';

// --server names another program than the built server; the launcher's own tests use it.
const { values } = parseArgs({ options: { server: { type: 'string' } } });

async function bringUp(run, settings) {
  await requireFreePort(settings.port);
  if (run.isStopping()) return;
  if (!values.server) await buildAndSay();
  if (run.isStopping()) return;
  const databaseUrl = await openDatabase({ run, settings });
  if (run.isStopping()) return;
  const server = spawnServer({ file: values.server, settings, databaseUrl });
  run.adopt('server', server.pid);
  server.once('exit', (code, signal) => {
    const message = `The server ended unexpectedly (${signal ?? `exit code ${code}`}).`;
    run.stop({ code: 1, message: run.isStopping() ? undefined : message });
  });
}

async function requireFreePort(port) {
  const problem = await portProblem(port);
  if (problem === 'EADDRINUSE') throw new StartError(`Port ${port} is in use by another program. Choose another one: PORT=${port < 65535 ? port + 1 : 4000} npm start`);
  if (problem === 'EACCES') throw new StartError(`Port ${port} may not be used by this user. Choose one above 1023: PORT=4000 npm start`);
  if (problem) throw new StartError(`Port ${port} cannot be used (${problem}).`);
}

async function buildAndSay() {
  const built = await build();
  if (built.length > 0) console.log(`Built ${built.join(', ')}.`);
}

try {
  const settings = readSettings(process.env);
  process.exitCode = await supervise({ ...settings, bringUp: (run) => bringUp(run, settings) });
} catch (error) {
  const isExpected = error instanceof SettingsError || error instanceof StartError;
  console.error(isExpected ? error.message : error);
  process.exitCode = 1;
}
process.exit();
