// PostgreSQL, the embedded one unless told otherwise, started and stopped.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { LockedError, takeLock } from './lib/lock.mjs';
import { freePort } from './lib/ports.mjs';
import { accountFor } from './lib/postgres-account.mjs';
import { findBinaries, program } from './lib/postgres-binaries.mjs';
import { ensureCluster, environment, placeOf, readPassword, stopOrphan, stopSteps } from './lib/postgres-cluster.mjs';
import { endProcess, identify, ignore } from './lib/processes.mjs';

const always = [
  'listen_addresses=127.0.0.1',
  'unix_socket_directories=',
  'timezone=UTC',
  'log_timezone=UTC',
  'log_checkpoints=off',
  'jit=off',
];
const careless = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'];
const patience = 30_000;

/**
 * Starts PostgreSQL on the cluster in `dataDir`, making it first if need be, and resolves when it accepts connections on 127.0.0.1.
 * Throws when another living process has it open; one that a dead process left running is stopped first.
 * @param options.port a free one if left out
 * @param options.flags further settings, `name=value`
 * @param options.throwaway for tests: no password and nothing synchronised to disk
 * @param options.binaries folder with `bin`, for another PostgreSQL than the embedded one
 * @param options.onSpawn called with the pid as soon as there is a process, before it is ready
 * @returns `{ url, port, pid, place, stop(), onExit(listener) }`
 */
export async function startPostgres({ dataDir, port, flags = [], throwaway = false, binaries: installed, onSpawn }) {
  const asked = path.resolve(dataDir);
  const place = placeOf(asked, accountFor(path.join(asked, 'cluster')));
  const account = accountFor(path.join(place, 'cluster'));
  const lock = lockPlace(place);
  try {
    const binaries = installed ?? findBinaries(account, place);
    const cluster = ensureCluster({ place, binaries, account, throwaway });
    await stopOrphan(cluster);
    const settings = [...always, ...(throwaway ? careless : []), ...flags];
    const server = await serve({ binaries, account, place, cluster, settings, port, onSpawn });
    const password = throwaway ? '' : `:${readPassword(place)}`;
    return { ...handle(server, lock), place, url: `postgres://postgres${password}@127.0.0.1:${server.port}/kongano` };
  } catch (error) {
    lock.release();
    throw error;
  }
}

function lockPlace(place) {
  try {
    return takeLock(path.join(place, 'owner.lock'));
  } catch (error) {
    if (error instanceof LockedError) throw new Error(`The database in ${place} is in use by process ${error.holder.pid}.`);
    throw error;
  }
}

function handle({ child, port }, lock) {
  const identity = identify(child.pid);
  const stop = async () => {
    await endProcess(identity, stopSteps);
    lock.release();
  };
  return { port, pid: child.pid, stop, onExit: (listener) => (child.exitCode === null ? child.once('exit', listener) : listener()) };
}

// A backend of a killed PostgreSQL may need a moment to notice, and a free port may be taken before we come to it.
async function serve(options) {
  const deadline = Date.now() + patience;
  for (;;) {
    const port = options.port ?? (await freePort());
    const { child, log } = await tryToServe({ ...options, port });
    if (child) return { child, port };
    const mayPass = /in use|could not bind|lock file/.test(log) && options.port === undefined;
    if (!mayPass || Date.now() > deadline) throw new Error(`PostgreSQL did not start:\n${log.trim()}`);
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
}

async function tryToServe({ binaries, account, place, cluster, settings, port, onSpawn }) {
  const logFile = path.join(place, 'postgres.log');
  const log = fs.openSync(logFile, 'w', 0o600);
  const args = ['-D', cluster, '-p', String(port), ...settings.flatMap((setting) => ['-c', setting])];
  // A session of its own: Ctrl-C in the terminal is for the supervisor, which stops the server first.
  const options = { ...account, cwd: place, env: environment(), detached: true, stdio: ['ignore', log, log] };
  const child = spawn(program(binaries, 'postgres'), args, options);
  child.once('error', ignore);
  fs.closeSync(log);
  if (child.pid !== undefined) onSpawn?.(child.pid);
  if (await isReady(child, cluster)) return { child };
  return { log: fs.readFileSync(logFile, 'utf8').slice(-2000) };
}

// PostgreSQL writes its state to the eighth line of postmaster.pid; pg_ctl waits for it in the same way.
async function isReady(child, cluster) {
  const file = path.join(cluster, 'postmaster.pid');
  const hasEnded = () => child.pid === undefined || child.exitCode !== null || child.signalCode !== null;
  while (!hasEnded()) {
    const lines = fs.existsSync(file) ? fs.readFileSync(file, 'utf8').split('\n') : [];
    if (Number(lines[0]) === child.pid && lines[7]?.trim() === 'ready') return true;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return false;
}
