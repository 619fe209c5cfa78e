// Started by the supervisor with a pipe to it and the path of its lock. When the pipe closes without the lock being released,
// the supervisor was killed: its children are ended in its place.
import { endChildren } from './children.mjs';
import { readLock } from './lock.mjs';
import { ignore, isAlive } from './processes.mjs';

const [file, supervisor] = [process.argv[2], Number(process.argv[3])];

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, ignore);

process.stdin.on('error', ignore).on('close', async () => {
  const lock = readLock(file);
  if (lock?.pid !== supervisor) return;
  // The kernel closes the pipes of a dying process a moment before the process is gone.
  for (let i = 0; i < 200 && isAlive(lock); i++) await new Promise((resolve) => setTimeout(resolve, 10));
  await endChildren(lock.children);
});
process.stdin.resume();
