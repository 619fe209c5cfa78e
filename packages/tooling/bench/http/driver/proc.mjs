// Processor time and memory of a process, from /proc: Linux only.
import fs from 'node:fs';

/** Time that all threads of the process have had on a processor; 0 for one that has ended. */
export function nanosecondsOf(pid) {
  try {
    return fs
      .readdirSync(`/proc/${pid}/task`)
      .reduce((sum, task) => sum + Number(fs.readFileSync(`/proc/${pid}/task/${task}/schedstat`, 'utf8').split(' ')[0]), 0);
  } catch (error) {
    if (error.code === 'ENOENT' || error.code === 'ESRCH') return 0;
    throw error;
  }
}

/** Memory that the process holds now. */
export function residentBytes(pid) {
  const kilobytes = /^VmRSS:\s+(\d+) kB/m.exec(fs.readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
  return Number(kilobytes) * 1024;
}
