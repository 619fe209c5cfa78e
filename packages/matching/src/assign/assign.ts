import { arrange } from './arrange';
import { assignByFlow } from './assign-by-flow';
import type { Assignment } from './assignment';
import { findFaults } from './find-faults';
import type { FlowProgress } from './flow';
import type { AssignmentProblem } from './problem';

/** The best assignment, in steps. */
export function* assignInSteps(problem: AssignmentProblem): Generator<FlowProgress, Assignment> {
  const faults = findFaults(problem);
  if (faults.length > 0) return { kind: 'faulty', faults };
  const arranged = arrange(problem);
  return yield* assignByFlow(arranged);
}
