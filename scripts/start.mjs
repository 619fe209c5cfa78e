// npm start: builds what changed, starts the database and the server, and stays until told to stop.
import { parseArgs } from 'node:util';
import { build } from './build.mjs';
import { openDatabase } from './lib/database.mjs';
import { requireFreePort } from './lib/ports.mjs';
import { spawnServer } from './lib/server-process.mjs';
import { readSettings } from './lib/settings.mjs';
import { exitWith, supervise } from './lib/supervisor.mjs';

// --server names another program than the built server; the launcher's own tests use it.
const { values } = parseArgs({ options: { server: { type: 'string' } } });

// The server has said in a sentence what the user must change.
const wrongSetting = 78;

async function bringUp(run, settings) {
  await requireFreePort(settings.port);
  if (!values.server && !run.isStopping()) await buildAndSay();
  if (run.isStopping()) return;
  const databaseUrl = await openDatabase({ run, settings });
  if (run.isStopping()) return;
  const server = spawnServer({ file: values.server, settings, databaseUrl, logLevel: 'warn' });
  run.adopt('server', server.pid);
  server.on('message', sayReady);
  server.once('exit', (code, signal) => {
    const message = `The server ended unexpectedly (${signal ?? `exit code ${code}`}).`;
    run.stop({ code: 1, message: run.isStopping() || code === wrongSetting ? undefined : message });
  });
}

// The server tells its address, and what else the one at the terminal should know: the demo's sign-ins, or the first administrator's link.
function sayReady({ ready, url, notes = [] }) {
  if (ready) console.log(['', `Kongano is ready: ${url}`, ...notes, 'Ctrl-C stops it.', ''].join('\n  '));
}

async function buildAndSay() {
  const built = await build();
  if (built.length > 0) console.log(`Built ${built.join(', ')}.`);
}

exitWith(async () => {
  const settings = readSettings(process.env);
  return await supervise({ ...settings, bringUp: (run) => bringUp(run, settings) });
});
