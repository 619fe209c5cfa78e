// Starts the launcher in a folder of its own and looks at what it leaves behind.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { readLock } from '../lib/lock.mjs';
import { inProject } from '../lib/paths.mjs';
import { freePort } from '../lib/ports.mjs';
import { identify, isAlive } from '../lib/processes.mjs';

const standIn = inProject('scripts/test/stand-in-server.mjs');
const startArguments = [inProject('scripts/start.mjs'), `--server=${standIn}`];

/** A fresh folder for KONGANO_DATA; `owner` is the uid that it shall belong to, `mode` its permissions. */
export function dataFolder({ owner, mode = 0o755 } = {}) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'kongano-start-'));
  fs.chmodSync(folder, mode);
  if (owner !== undefined) fs.chownSync(folder, owner, owner);
  return folder;
}

/**
 * Runs `start.mjs` with the stand-in server; resolves at once.
 * @param options.through scripts to run it through, such as run.mjs
 */
export async function launch({ dataDir, port, env = {}, through = [], ...spawnOptions }) {
  const chosen = port ?? (await freePort());
  const child = spawn(process.execPath, [...through, ...startArguments], {
    cwd: inProject(),
    env: { ...process.env, DATABASE_URL: '', KONGANO_DEMO: '', PORT: String(chosen), KONGANO_DATA: dataDir, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    ...spawnOptions,
  });
  const run = { child, dataDir, port: chosen, output: '' };
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (run.output += text));
  run.exit = once(child, 'exit').then(([code, signal]) => signal ?? code);
  return run;
}

/** Runs it and waits until the server answers. */
export async function launchReady(options) {
  const run = await launch(options);
  await until(() => run.output.includes('ready at') || run.child.exitCode !== null, `a ready server; it said: ${run.output}`);
  if (run.child.exitCode !== null) throw new Error(`The launcher ended: ${run.output}`);
  return Object.assign(run, familyOf(run.dataDir));
}

/** Everything that a run consists of, as its lock names it. */
export function familyOf(dataDir) {
  const lock = readLock(path.join(dataDir, 'run.lock'));
  const child = (name) => lock.children.find((each) => each.name === name);
  const [supervisor, watchdog] = [identify(lock.pid), identify(lock.watchdog)];
  return { supervisor, watchdog, server: child('server'), postgres: child('postgres') };
}

/** Waits until none of the run's processes is left. */
export async function allGone({ supervisor, watchdog, server, postgres }) {
  const family = { supervisor, watchdog, server, postgres };
  const left = () => Object.keys(family).filter((name) => isAlive(family[name]));
  await until(
    () => left().length === 0,
    () => `the end of ${left()}`,
  );
}

/** Writes a word through the server. */
export async function keepWord(run, word) {
  await fetch(`http://127.0.0.1:${run.port}/${word}`, { method: 'POST' });
}

/** The words that the server has. */
export async function wordsOf(run) {
  return (await (await fetch(`http://127.0.0.1:${run.port}/`)).json()).words;
}

/** Ends a run in the ordinary way and removes its folder. */
export async function endRun(run) {
  run.child.kill('SIGTERM');
  await run.exit;
  await allGone(run);
  removeData(run.dataDir);
}

/** Removes a data folder, and the database that was placed elsewhere because the folder is closed. */
export function removeData(dataDir) {
  const record = path.join(dataDir, 'postgres/location.json');
  if (fs.existsSync(record)) fs.rmSync(JSON.parse(fs.readFileSync(record, 'utf8')).folder, { recursive: true, force: true });
  fs.rmSync(dataDir, { recursive: true, force: true });
}

async function until(isSo, what) {
  const deadline = Date.now() + 20_000;
  while (!(await isSo())) {
    if (Date.now() > deadline) throw new Error(`Waited in vain for ${typeof what === 'function' ? what() : what}`);
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
}
