import fc from 'fast-check';
import { arrange } from './arrange';
import { assignInSteps } from './assign';
import { assignGreedily } from './assign-greedily';
import type { Assignment, AssignmentPlan } from './assignment';
import type { AssignmentProblem } from './problem';
import { haveCrossingQuotas } from './quota-families';
import { bestByTryingAll, keepsConstraints, pairsOf } from './testing/brute-force';
import { follow, lower } from './testing/changed-problems';
import { anyProblem } from './testing/problems';
import { runToEnd } from './testing/run-to-end';

const solve = (problem: AssignmentProblem): Assignment => runToEnd(assignInSteps(problem));
const runs = { numRuns: 400 };

function planOf(answer: Assignment): AssignmentPlan {
  if (answer.kind !== 'assigned') throw new Error(`no plan: ${JSON.stringify(answer)}`);
  return answer.plan;
}

/** Any problem that a flow can hold and that has no contradiction in itself. */
const flowProblem = anyProblem().filter((problem) => solve(problem).kind !== 'faulty' && !haveCrossingQuotas(arrange(problem)));

describe('the exact assignment', () => {
  test('is the best that trying all finds, or says impossible when there is none', () => {
    fc.assert(
      fc.property(flowProblem, (problem) => {
        const best = bestByTryingAll(problem);
        const answer = solve(problem);
        expect(answer.kind).toBe(best ? 'assigned' : 'impossible');
        if (best) expect(planOf(answer).total).toBe(best.total);
      }),
      { numRuns: 1500 },
    );
  });

  test('keeps every constraint', () => {
    fc.assert(
      fc.property(flowProblem, (problem) => {
        const answer = solve(problem);
        if (answer.kind === 'assigned') expect(keepsConstraints(problem, pairsOf(answer.plan))).toBe(true);
      }),
      runs,
    );
  });

  test('is never worse than greedy', () => {
    fc.assert(
      fc.property(flowProblem, (problem) => {
        const greedy = assignGreedily(problem);
        if (greedy.missedMinimums === 0) expect(planOf(solve(problem)).total).toBeGreaterThanOrEqual(greedy.total);
      }),
      runs,
    );
  });

  test('does not depend on the order in which needs, experts and constraints are stated', () => {
    fc.assert(
      fc.property(flowProblem, (problem) => {
        expect(solve(reversed(problem))).toEqual(solve(problem));
      }),
      runs,
    );
  });
});

const reversed = (problem: AssignmentProblem): AssignmentProblem => ({
  needs: problem.needs.toReversed(),
  experts: problem.experts.toReversed(),
  scores: Array.from(problem.scores).reverse(),
  conflicts: problem.conflicts?.toReversed(),
  forbidden: problem.forbidden?.toReversed(),
  forced: problem.forced?.toReversed(),
  quotas: problem.quotas?.toReversed().map((quota) => ({ ...quota, experts: quota.experts.toReversed() })),
  objective: problem.objective,
});

describe('a problem that cannot be solved', () => {
  const impossible = flowProblem
    .map((problem) => ({ problem, answer: solve(problem) }))
    .filter(({ answer }) => answer.kind === 'impossible');
  const shortfallsOf = (answer: Assignment) => (answer.kind === 'impossible' ? answer.shortfalls : []);
  const missed = (answer: Assignment) => shortfallsOf(answer).reduce((sum, { wanted, possible }) => sum + wanted - possible, 0);

  test('becomes solvable by lowering every missed minimum to what is possible', () => {
    fc.assert(
      fc.property(impossible, ({ problem, answer }) => {
        expect(missed(answer)).toBeGreaterThan(0);
        expect(solve(shortfallsOf(answer).reduce(lower, problem)).kind).toBe('assigned');
      }),
      runs,
    );
  });

  test('misses at least one place fewer by any remedy it names', () => {
    fc.assert(
      fc.property(impossible, ({ problem, answer }) => {
        for (const remedy of shortfallsOf(answer).flatMap(({ remedies }) => remedies)) {
          expect(missed(solve(follow(problem, remedy)))).toBeLessThan(missed(answer));
        }
      }),
      runs,
    );
  });
});
