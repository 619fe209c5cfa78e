import type { Worker } from 'node:worker_threads';
import type { Order, Reply, Task, Work } from './protocol';

/** The thread ended before it answered: who asked may ask the next one. */
export class ThreadLost extends Error {}

interface Waiting {
  readonly resolve: (answer: Work[Task]['answer']) => void;
  readonly reject: (error: Error) => void;
}

/** One worker thread and what it was asked. It answers in the order in which it was asked. */
export class MatchThread {
  readonly #waiting = new Map<number, Waiting>();
  #last = 0;
  #isOver = false;
  /** Resolves with the cause when the thread is no more. */
  readonly ended: Promise<Error>;

  constructor(private readonly worker: Worker) {
    let cause = new Error('The thread of the matcher ended.');
    worker.on('error', (error) => {
      cause = error instanceof Error ? error : new Error(String(error));
    });
    worker.on('message', (reply: Reply) => this.#take(reply));
    this.ended = new Promise((resolve) =>
      worker.once('exit', () => {
        this.#lose();
        resolve(cause);
      }),
    );
  }

  /** Throws {@link ThreadLost} when the thread ends before it answers. */
  ask<T extends Task>(task: T, given: Work[T]['given']): Promise<Work[T]['answer']> {
    if (this.#isOver) return Promise.reject(new ThreadLost());
    this.#last += 1;
    const order: Order<T> = { id: this.#last, task, given };
    return new Promise<Work[T]['answer']>((resolve, reject) => {
      // The reply to this order answers this task: the thread replies under the order's own number.
      this.#waiting.set(order.id, { resolve: (answer) => resolve(answer as Work[T]['answer']), reject });
      this.worker.postMessage(order);
    });
  }

  async stop(): Promise<void> {
    await this.worker.terminate();
  }

  #take(reply: Reply): void {
    const waiting = this.#waiting.get(reply.id);
    this.#waiting.delete(reply.id);
    if ('fault' in reply) waiting?.reject(new Error(reply.fault));
    else waiting?.resolve(reply.answer);
  }

  #lose(): void {
    this.#isOver = true;
    for (const { reject } of this.#waiting.values()) reject(new ThreadLost());
    this.#waiting.clear();
  }
}
