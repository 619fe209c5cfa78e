import { parentPort, workerData } from 'node:worker_threads';
import { type Training, trainWeights } from '@kongano/matching';

/** One training in a thread of its own: the server goes on answering meanwhile. */
const training: Training = workerData;
parentPort?.postMessage(trainWeights(training));
