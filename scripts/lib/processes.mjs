// Processes by pid and start time: a pid alone may belong to somebody else after a restart of the machine.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';

/** For errors of streams and processes whose end is watched in another way. */
export function ignore() {
  return undefined;
}

/** A running process as `{ pid, started }`, for `isAlive` later on. */
export function identify(pid) {
  return { pid, started: startTimeOf(pid) };
}

/** Whether exactly this process (not a later one with its pid) still runs. */
export function isAlive({ pid, started }) {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (error.code !== 'EPERM') return false;
  }
  const now = startTimeOf(pid);
  return now !== undefined && (started === undefined || now === started);
}

/**
 * Asks a process to end and insists when it does not.
 * @param steps pairs of a signal and the milliseconds to wait after it
 */
export async function endProcess(identity, steps) {
  for (const [signal, milliseconds] of steps) {
    if (!isAlive(identity)) return;
    try {
      process.kill(identity.pid, signal);
    } catch (error) {
      if (error.code !== 'ESRCH') throw error;
    }
    await goneWithin(identity, milliseconds);
  }
}

async function goneWithin(identity, milliseconds) {
  const deadline = Date.now() + milliseconds;
  while (isAlive(identity) && Date.now() < deadline) await new Promise((resolve) => setTimeout(resolve, 25));
}

/** The pid of the parent of a process, as far as the system tells. */
export function parentOf(pid) {
  if (process.platform === 'linux') return Number(statOf(pid)?.[1]) || undefined;
  if (process.platform === 'win32') return undefined;
  return Number(ps(pid, 'ppid=')) || undefined;
}

/** The command line of a process, as far as the system tells. */
export function commandOf(pid) {
  if (process.platform === 'linux') return readQuietly(`/proc/${pid}/cmdline`)?.replaceAll('\0', ' ') ?? '';
  return process.platform === 'win32' ? '' : ps(pid, 'command=');
}

function startTimeOf(pid) {
  if (process.platform === 'win32') return 'unknown';
  if (process.platform !== 'linux') return ps(pid, 'lstart=') || undefined;
  const stat = statOf(pid);
  // A zombie has ended; only its parent has not looked yet.
  if (!stat || stat[0] === 'Z' || stat[0] === 'X') return undefined;
  return `${readQuietly('/proc/sys/kernel/random/boot_id')?.trim()}:${stat[19]}`;
}

// Fields of /proc/<pid>/stat from the state on; the name before them may hold spaces and brackets.
function statOf(pid) {
  const text = readQuietly(`/proc/${pid}/stat`);
  return text?.slice(text.lastIndexOf(')') + 2).split(' ');
}

function ps(pid, column) {
  return spawnSync('ps', ['-o', column, '-p', String(pid)], { encoding: 'utf8' }).stdout?.trim() ?? '';
}

function readQuietly(file) {
  try {
    return fs.readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
