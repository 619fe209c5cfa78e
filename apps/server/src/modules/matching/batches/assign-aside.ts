import path from 'node:path';
import { Worker } from 'node:worker_threads';
import type { AssignmentProblem, AssignmentProgress } from '@kongano/matching';
import type { AssignmentNews } from './assign.worker';

export type AssignmentAnswer = Extract<AssignmentNews, { kind: 'answer' }>;

/**
 * Solves in a thread of its own and tells how far it is; null when `signal` gave it up. Throws what stopped it.
 */
export function assignAside(
  problem: AssignmentProblem,
  { signal, onProgress }: { signal: AbortSignal; onProgress: (progress: AssignmentProgress) => void },
): Promise<AssignmentAnswer | null> {
  if (signal.aborted) return Promise.resolve(null);
  return new Promise((resolve, reject) => {
    const worker = new Worker(path.join(__dirname, 'assign.worker.js'), { workerData: problem });
    const giveUp = (): void => void worker.terminate();
    signal.addEventListener('abort', giveUp, { once: true });
    worker.on('message', (news: AssignmentNews) => (news.kind === 'progress' ? onProgress(news.progress) : resolve(news)));
    worker.once('error', reject);
    worker.once('exit', () => {
      signal.removeEventListener('abort', giveUp);
      if (signal.aborted) resolve(null);
      else reject(new Error('The assignment ended without an answer.'));
    });
  });
}
