import path from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Training, WeightsModel } from '@kongano/matching';

/** Trains in a thread of its own. Throws what stopped it. */
export function trainAside(training: Training): Promise<WeightsModel> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(path.join(__dirname, 'train.worker.js'), { workerData: training });
    worker.once('message', (model: WeightsModel) => resolve(model));
    worker.once('error', reject);
    worker.once('exit', () => reject(new Error('The training ended without a model.')));
  });
}
