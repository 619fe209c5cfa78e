import { arrange } from './arrange';
import { assignByFlow } from './assign-by-flow';
import { assignBySolver } from './assign-by-solver';
import { assignFairly, takesOneEach } from './assign-fairly';
import type { Assignment } from './assignment';
import { findFaults } from './find-faults';
import { loadHighs } from './highs-solver';
import type { AssignmentProblem } from './problem';
import { haveCrossingQuotas } from './quota-families';

/** How far an assignment is: places filled of all in one flow (fairness takes several), or a search whose end nobody can tell. */
export type AssignmentProgress = { kind: 'placing'; placed: number; all: number } | { kind: 'searching' };

const never = (): boolean => false;

/**
 * The best assignment, in steps: take the next to go on, leave the generator to give up. What is a flow network is solved as one;
 * crossing quotas, and fairness where needs take several experts, are searched by HiGHS in a single step, which `shouldStop` can end.
 */
export async function* assignInSteps(problem: AssignmentProblem, shouldStop = never): AsyncGenerator<AssignmentProgress, Assignment> {
  const faults = findFaults(problem);
  if (faults.length > 0) return { kind: 'faulty', faults };
  const arranged = arrange(problem);
  const isFair = problem.objective === 'fairness';
  if (haveCrossingQuotas(arranged) || (isFair && !takesOneEach(arranged))) {
    yield { kind: 'searching' };
    return assignBySolver(arranged, await loadHighs(), shouldStop);
  }
  const steps = isFair ? assignFairly(arranged) : assignByFlow(arranged);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    yield { kind: 'placing', placed: value.placed, all: value.all };
  }
}
