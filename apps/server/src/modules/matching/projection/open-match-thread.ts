import path from 'node:path';
import { Worker } from 'node:worker_threads';

/** Starts the built thread; it brings its own copy of the engine and nothing else. */
export const openMatchThread = (): Worker => new Worker(path.join(__dirname, 'match-thread.worker.js'));
