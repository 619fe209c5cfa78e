// Runs a script on the pinned Node and lets it know when the one who asked for it is gone.
import { spawn } from 'node:child_process';
import { installOnce, pinnedNode } from './install.mjs';
import { root } from './paths.mjs';
import { commandOf, identify, isAlive, parentOf } from './processes.mjs';

/** Installs, then runs `[file, ...args]`; ends with the exit code of the script. */
export async function runPinned(args) {
  const askers = whoAsked();
  await installOnce();
  const child = spawn(pinnedNode, ['--enable-source-maps', ...args], { cwd: root, stdio: ['inherit', 'inherit', 'inherit', 'ipc'] });
  const failed = new Promise((_, reject) => child.once('error', reject));
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  // npm's shell passes no SIGTERM on, and nobody can pass on a kill -9. (When this process is killed, the child sees the IPC channel close.)
  setInterval(() => askers.every(isAlive) || child.kill('SIGTERM'), 300).unref();
  const ended = new Promise((resolve) => child.once('exit', (code, signal) => resolve(signal ? 1 : code)));
  process.exit(await Promise.race([ended, failed]));
}

// The parent; and when that is only npm's shell, which outlives a killed npm, npm itself too.
function whoAsked() {
  const parent = process.ppid;
  const isShell = process.env.npm_execpath && /^(\S*\/)?(sh|bash|dash|zsh|ash) -c/.test(commandOf(parent));
  const grandparent = isShell ? parentOf(parent) : undefined;
  return [parent, grandparent].filter((pid) => pid > 1).map(identify);
}
