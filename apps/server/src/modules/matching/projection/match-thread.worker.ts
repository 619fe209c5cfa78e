import { parentPort } from 'node:worker_threads';
import type { Order, Reply } from './protocol';
import { Shelves } from './shelf';

/** The thread that holds the index: it does what it is told in the order in which it is told, and knows no database. */
const shelves = new Shelves();

parentPort?.on('message', ({ id, task, given }: Order) => parentPort?.postMessage(reply(id, () => shelves.do(task, given))));

function reply(id: number, work: () => Extract<Reply, { answer: unknown }>['answer']): Reply {
  try {
    return { id, answer: work() };
  } catch (error) {
    return { id, fault: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
