// The subjects, each a process of its own on a free port with the same flags, ended with the run.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { inProject } from '../../../../scripts/lib/paths.mjs';
import { freePort } from '../../../../scripts/lib/ports.mjs';
import { endProcess, identify } from '../../../../scripts/lib/processes.mjs';
import { nodeFlags } from './settings.mjs';

const builtServer = inProject('apps/server/dist/main.js');
const steps = [
  ['SIGTERM', 3_000],
  ['SIGKILL', 3_000],
];
let started = 0;

/**
 * Starts Kongano as an installation does whose jobs run elsewhere, and waits for the matcher's index, which is built beside the answers: nothing
 * else happens while it is measured.
 */
export async function startKongano(run, { databaseUrl, secret }) {
  const own = {
    KONGANO_DEMO: '0',
    KONGANO_OPERATIONS: 'open',
    KONGANO_ROLE: 'api',
    KONGANO_SECRET: secret,
    HOST: '127.0.0.1',
    LOG_LEVEL: 'error',
  };
  const dataDir = path.join(run.scratch, 'kongano');
  fs.mkdirSync(dataDir, { recursive: true });
  const env = { ...own, KONGANO_DATA: dataDir, KONGANO_WEB: dataDir };
  const subject = await start(run, { name: 'kongano', file: builtServer, databaseUrl, env });
  await untilIndexed(subject.port);
  return subject;
}

const indexPatience = 180_000;

async function untilIndexed(port) {
  for (const end = Date.now() + indexPatience; Date.now() < end; await new Promise((resolve) => setTimeout(resolve, 500))) {
    const metrics = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
    if (Number(/^kongano_match_index_builds (\d+)/m.exec(metrics)?.[1] ?? 0) > 0) return;
  }
  throw new Error('The index of the matcher was not built in three minutes.');
}

/** Starts one of the peers, or the limit. */
export const startPeer = (run, { name, databaseUrl }) =>
  start(run, { name, file: path.join(import.meta.dirname, 'peers', `${name}.mjs`), databaseUrl, env: {} });

async function start(run, { name, file, databaseUrl, env }) {
  const port = await freePort();
  const subjectEnv = {
    ...process.env,
    ...env,
    NODE_ENV: 'production',
    PORT: String(port),
    DATABASE_URL: databaseUrl,
    PGAPPNAME: `bench-${name}`,
  };
  const flags = [...nodeFlags, ...(run.profile ? ['--cpu-prof', `--cpu-prof-dir=${path.join(run.profile, name)}`] : [])];
  const child = spawn(process.execPath, [...flags, file], { env: subjectEnv, stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  run.adopt(`server${++started}`, child.pid);
  const identity = identify(child.pid);
  const isReady = await new Promise((resolve) => {
    child.once('message', () => resolve(true));
    child.once('exit', () => resolve(false));
  });
  if (!isReady) throw new Error(`${name} ended before it was ready; it says why above.`);
  return { name, port, pid: child.pid, databaseUrl, applicationName: `bench-${name}`, stop: () => endProcess(identity, steps) };
}
