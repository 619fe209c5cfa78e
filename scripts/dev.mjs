// npm run dev: the database, the server (rebuilt and restarted on a change) and Vite for the web.

import { spawn } from 'node:child_process';
import fs from 'node:fs';
import { build } from './build.mjs';
import { openDatabase } from './lib/database.mjs';
import { inProject, nodeParts, webPart } from './lib/paths.mjs';
import { freePort, portProblem, requireFreePort } from './lib/ports.mjs';
import { endServer, spawnServer } from './lib/server-process.mjs';
import { readSettings } from './lib/settings.mjs';
import { exitWith, supervise } from './lib/supervisor.mjs';

const customaryWebPort = 5173;
const pause = 150;

async function bringUp(run, settings) {
  await requireFreePort(settings.port);
  await build({ web: false });
  const databaseUrl = await openDatabase({ run, settings });
  if (run.isStopping()) return;
  const webPort = (await portProblem(customaryWebPort)) ? await freePort() : customaryWebPort;
  const web = `http://localhost:${webPort}`;
  // People come through Vite: links in mails and the check of where a request comes from must know that address.
  process.env.KONGANO_URL ??= web;
  startWeb({ run, settings, webPort });
  const addresses = [`Web (reloads by itself):     ${web}`, `Server (restarts by itself): ${settings.url}`];
  await keepServer({ run, settings, databaseUrl, sayOnce: once((notes) => console.log(['', ...addresses, ...notes, ''].join('\n  '))) });
}

function startWeb({ run, settings, webPort }) {
  const args = [inProject(webPart, 'node_modules/vite/bin/vite.js'), '--port', String(webPort), '--strictPort', '--clearScreen', 'false'];
  const env = { ...process.env, KONGANO_SERVER: settings.url };
  const web = spawn(process.execPath, args, { cwd: inProject(webPart), env, detached: true, stdio: ['pipe', 'inherit', 'inherit'] });
  run.adopt('web', web.pid);
  web.once('exit', () => run.stop({ code: 1, message: run.isStopping() ? undefined : 'Vite ended unexpectedly.' }));
}

function once(say) {
  let isSaid = false;
  return (...args) => {
    if (!isSaid) say(...args);
    isSaid = true;
  };
}

async function keepServer({ run, settings, databaseUrl, sayOnce }) {
  let server;
  const restart = async () => {
    if (server) await endServer(server);
    if (run.isStopping()) return;
    server = spawnServer({ settings, databaseUrl });
    run.adopt('server', server.pid);
    server.on('message', ({ ready, notes = [] }) => ready && sayOnce(notes));
    server.once('exit', (code) => code && console.error('The server ended; it starts again after the next change.'));
  };
  await restart();
  onChange(async () => {
    try {
      if ((await build({ web: false })).length > 0) await restart();
    } catch (error) {
      console.error(error.message);
    }
  });
}

// A change often comes as several events, and a change during a rebuild asks for another one.
function onChange(rebuild) {
  let timer;
  let last = Promise.resolve();
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      last = last.then(rebuild);
    }, pause);
  };
  for (const part of nodeParts) fs.watch(inProject(part, 'src'), { recursive: true }, soon);
}

exitWith(async () => {
  const settings = readSettings(process.env);
  return await supervise({ ...settings, bringUp: (run) => bringUp(run, settings) });
});
