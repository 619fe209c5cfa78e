import { parentPort, workerData } from 'node:worker_threads';
import {
  type Assignment,
  type AssignmentProblem,
  type AssignmentProgress,
  assignGreedily,
  assignInSteps,
  type GreedyPlan,
} from '@kongano/matching';

/** What the thread tells: how far it is, and at the end the best plan beside that of a quick hand. */
export type AssignmentNews =
  | { readonly kind: 'progress'; readonly progress: AssignmentProgress }
  | { readonly kind: 'answer'; readonly answer: Assignment; readonly greedy: GreedyPlan | null };

/** A search for crossing limits may have no end in sight: after so long the best that was found is the answer. */
const LONGEST_SEARCH_MS = 60_000;

async function assign(problem: AssignmentProblem): Promise<void> {
  const until = performance.now() + LONGEST_SEARCH_MS;
  const steps = assignInSteps(problem, () => performance.now() > until);
  for (;;) {
    const { done, value } = await steps.next();
    if (done) {
      const greedy = value.kind === 'faulty' ? null : assignGreedily(problem);
      const news: AssignmentNews = { kind: 'answer', answer: value, greedy };
      parentPort?.postMessage(news);
      return;
    }
    parentPort?.postMessage({ kind: 'progress', progress: value } satisfies AssignmentNews);
  }
}

/** One assignment in a thread of its own, so that the server goes on answering; ending the thread gives it up. */
const problem: AssignmentProblem = workerData;
void assign(problem);
