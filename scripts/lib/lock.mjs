// One run per folder: a file that names the process which holds it, checked to be alive.
import fs from 'node:fs';
import { identify, ignore, isAlive } from './processes.mjs';

/** The lock is held by a living process; `holder` is what it wrote. */
export class LockedError extends Error {
  constructor(holder) {
    super(`held by process ${holder.pid}`);
    this.holder = holder;
  }
}

/**
 * Takes the lock, or throws `LockedError`. A lock left by a dead process is taken over; `previous` tells what that one wrote.
 * @returns `{ previous, write(more), release() }`; what is written can be read by whoever finds the lock
 */
export function takeLock(file, content = {}) {
  const own = { ...content, ...identify(process.pid) };
  const previous = claim(file, own);
  return {
    previous,
    write(more) {
      Object.assign(own, more);
      replace(file, own);
    },
    release() {
      if (readLock(file)?.pid === own.pid) fs.rmSync(file, { force: true });
    },
  };
}

/** Takes the lock as soon as nobody else holds it; `onWait` hears once who does. */
export async function waitForLock(file, onWait = ignore) {
  for (let told = false; ; told = true) {
    try {
      return takeLock(file);
    } catch (error) {
      if (!(error instanceof LockedError)) throw error;
      if (!told) onWait(error.holder);
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  }
}

/** What the holder of a lock wrote, or undefined. */
export function readLock(file) {
  try {
    return JSON.parse(fs.readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

function claim(file, own) {
  let previous;
  for (let attempt = 0; attempt < 50; attempt++) {
    if (createOnce(file, own)) return previous;
    const found = readLock(file);
    if (found && isAlive(found)) throw new LockedError(found);
    previous = found ?? previous;
    removeStale(file, found);
  }
  throw new Error(`The lock ${file} could not be taken.`);
}

// A link either appears whole or not at all; a file opened for writing could be read half-written.
function createOnce(file, own) {
  const draft = `${file}.${process.pid}`;
  fs.writeFileSync(draft, JSON.stringify(own));
  try {
    fs.linkSync(draft, file);
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    return false;
  } finally {
    fs.rmSync(draft, { force: true });
  }
}

// Two that find the same dead lock must not remove each other's new one: what was moved away is looked at once more.
function removeStale(file, stale) {
  const aside = `${file}.${process.pid}.stale`;
  try {
    fs.renameSync(file, aside);
  } catch (error) {
    if (error.code === 'ENOENT') return;
    throw error;
  }
  const moved = readLock(aside);
  if (moved && (moved.pid !== stale?.pid || moved.started !== stale?.started) && isAlive(moved)) fs.linkSync(aside, file);
  fs.rmSync(aside, { force: true });
}

function replace(file, content) {
  const draft = `${file}.${process.pid}`;
  fs.writeFileSync(draft, JSON.stringify(content));
  fs.renameSync(draft, file);
}
