// Started by the supervisor with a pipe to it, the path of its lock, its pid, and perhaps a folder that must not outlive it.
// When the pipe closes without the lock being released, the supervisor was killed: its children are ended in its place.
import fs from 'node:fs';
import { endChildren } from './children.mjs';
import { readLock } from './lock.mjs';
import { ignore, isAlive } from './processes.mjs';

const [, , file, supervisor, throwaway] = process.argv;

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, ignore);

process.stdin.on('error', ignore).on('close', async () => {
  const lock = readLock(file);
  if (String(lock?.pid) !== supervisor) return;
  // The kernel closes the pipes of a dying process a moment before the process is gone.
  for (let i = 0; i < 200 && isAlive(lock); i++) await new Promise((resolve) => setTimeout(resolve, 10));
  await endChildren(lock.children);
  if (throwaway) fs.rmSync(throwaway, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
});
process.stdin.resume();
