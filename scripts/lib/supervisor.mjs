// One run of Kongano in a folder: its lock, its children, and a way down that leaves nothing behind.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { anyAlive, endChildren } from './children.mjs';
import { LockedError, takeLock } from './lock.mjs';
import { inProject } from './paths.mjs';
import { identify, ignore } from './processes.mjs';
import { StartError } from './start-error.mjs';

/**
 * Holds the folder, brings everything up, and waits: for a signal, for whoever started us to go away, or for a child to end.
 * Then the children are ended. Resolves with the exit code.
 * @param options.throwaway the folder goes with the run, even when the run is killed
 * @param options.bringUp gets `run`: `adopt(name, child)` for each process it starts, `isStopping()` to look at between steps
 */
export async function supervise({ dataDir, url, throwaway = false, bringUp }) {
  // With the terminal closed there is nobody to write to, and no reason to die of it.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', ignore);
  const lock = lockRun(dataDir, url);
  const run = createRun(lock);
  listenForTheEnd(run);
  let endWatch = ignore;
  try {
    await endLeftovers(lock.previous);
    endWatch = keepWatchdog(lock, [path.join(dataDir, 'run.lock'), String(process.pid), ...(throwaway ? [dataDir] : [])]);
    await bringUp(run);
    const reason = await run.ended;
    if (reason.message) console.error(reason.message);
    return reason.code;
  } finally {
    run.stop({ code: 1 });
    await endChildren(run.children);
    lock.release();
    if (throwaway) fs.rmSync(dataDir, { recursive: true, force: true });
    endWatch();
  }
}

function lockRun(dataDir, url) {
  try {
    return takeLock(path.join(dataDir, 'run.lock'), { url, children: [] });
  } catch (error) {
    if (error instanceof LockedError) throw new StartError(`Kongano is already running at ${error.holder.url} (pid ${error.holder.pid}).`);
    throw error;
  }
}

function createRun(lock) {
  let stopping = false;
  let stop;
  const ended = new Promise((resolve) => {
    stop = (reason) => {
      stopping = true;
      resolve(reason);
    };
  });
  const run = { children: [], ended, stop, isStopping: () => stopping };
  run.adopt = (name, pid) => {
    run.children = [...run.children.filter((child) => child.name !== name), { name, ...identify(pid) }];
    lock.write({ children: run.children });
  };
  return run;
}

function listenForTheEnd(run) {
  const asked = () => {
    if (!run.isStopping()) console.log('Stopping …');
    run.stop({ code: 0 });
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, asked);
  if (process.connected) process.on('disconnect', asked);
}

async function endLeftovers(previous) {
  if (!anyAlive(previous?.children)) return;
  console.log('Clearing up after a run that was killed …');
  await endChildren(previous.children);
}

/** Runs a program to its exit code; an expected error is told as a sentence. */
export async function exitWith(program) {
  try {
    process.exitCode = await program();
  } catch (error) {
    console.error(error instanceof StartError ? error.message : error);
    process.exitCode = 1;
  }
  process.exit();
}

/** Keeps a watchdog running; returns the function that lets it go. */
function keepWatchdog(lock, orders) {
  let wanted = true;
  let watchdog;
  const begin = () => {
    watchdog = spawn(process.execPath, [inProject('scripts/lib/watchdog.mjs'), ...orders], {
      cwd: '/',
      detached: true,
      stdio: ['pipe', 'ignore', 'ignore'],
    });
    watchdog.stdin.on('error', ignore);
    watchdog.once('error', ignore);
    watchdog.once('exit', () => wanted && begin());
    watchdog.unref();
    lock.write({ watchdog: watchdog.pid });
  };
  begin();
  return () => {
    wanted = false;
    watchdog.stdin.end();
  };
}
