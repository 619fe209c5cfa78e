// The processes of a run, as its lock names them, and how they are ended: by the supervisor, by the watchdog, or by the next start.
import { stopSteps } from './postgres-cluster.mjs';
import { endProcess, isAlive } from './processes.mjs';
import { serverSteps } from './server-process.mjs';

const steps = {
  check: [
    ['SIGTERM', 3_000],
    ['SIGKILL', 5_000],
  ],
  server: serverSteps,
  web: [
    ['SIGTERM', 3_000],
    ['SIGKILL', 5_000],
  ],
  postgres: stopSteps,
};
const order = ['check', 'web', 'server', 'postgres'];

// Tests have more than one database: postgres15 is one too.
const kindOf = ({ name }) => name.replace(/\d+$/, '');

/** Ends the children that still run, the database last: the server may have work to finish. */
export async function endChildren(children = []) {
  const sorted = children.toSorted((a, b) => order.indexOf(kindOf(a)) - order.indexOf(kindOf(b)));
  for (const child of sorted) await endProcess(child, steps[kindOf(child)]);
}

/** Whether any of them still runs. */
export function anyAlive(children = []) {
  return children.some(isAlive);
}
