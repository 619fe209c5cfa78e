import fc from 'fast-check';
import { arrange } from './arrange';
import { assignInSteps } from './assign';
import { assignGreedily } from './assign-greedily';
import type { Assignment, AssignmentPlan } from './assignment';
import { findFaults } from './find-faults';
import type { AssignmentProblem } from './problem';
import { haveCrossingQuotas } from './quota-families';
import { bestByTryingAll, keepsConstraints, pairsOf } from './testing/brute-force';
import { follow, lower } from './testing/changed-problems';
import { anyProblem } from './testing/problems';
import { runToEnd } from './testing/run-to-end';

const solve = (problem: AssignmentProblem): Promise<Assignment> => runToEnd(assignInSteps(problem));
const runs = { numRuns: 150 };

function planOf(answer: Assignment): AssignmentPlan {
  if (answer.kind !== 'assigned') throw new Error(`no plan: ${JSON.stringify(answer)}`);
  return answer.plan;
}

const readable = (objective: AssignmentProblem['objective']) => anyProblem(objective).filter((problem) => findFaults(problem).length === 0);
const isFlow = (problem: AssignmentProblem): boolean => !haveCrossingQuotas(arrange(problem));
const totals = readable('total');
const kinds = [
  ['the total, quotas apart or nested', totals.filter(isFlow), 300],
  ['the total, quotas that cross', totals.filter((problem) => !isFlow(problem)), 30],
  [
    'fairness, one expert for each need',
    readable('fairness')
      .map(withOneEach)
      .filter((one) => findFaults(one).length === 0 && isFlow(one)),
    300,
  ],
  ['fairness, several experts for a need', readable('fairness'), 45],
] as const;

function withOneEach(problem: AssignmentProblem): AssignmentProblem {
  return { ...problem, needs: problem.needs.map(({ id, min, max }) => ({ id, min: Math.min(1, min), max: Math.min(1, max) })) };
}

describe.each(kinds)('the exact assignment for %s', (_, problems, numRuns) => {
  test('is the best that trying all finds and keeps every constraint, or says impossible when there is none', async () => {
    await fc.assert(
      fc.asyncProperty(problems, async (problem) => {
        const best = bestByTryingAll(problem);
        const answer = await solve(problem);
        expect(answer.kind).toBe(best ? 'assigned' : 'impossible');
        if (!best) return;
        const plan = planOf(answer);
        expect(keepsConstraints(problem, pairsOf(plan))).toBe(true);
        expect(plan.total).toBe(best.total);
        if (problem.objective === 'fairness') expect(plan.worst).toBe(best.worst);
      }),
      { numRuns },
    );
  });

  test('is never worse than greedy', async () => {
    await fc.assert(
      fc.asyncProperty(problems, async (problem) => {
        const greedy = assignGreedily(problem);
        if (greedy.missedMinimums > 0) return;
        const { total, worst } = planOf(await solve(problem));
        if (problem.objective === 'fairness') expect(worst).toBeGreaterThanOrEqual(greedy.worst);
        else expect(total).toBeGreaterThanOrEqual(greedy.total);
      }),
      { numRuns: Math.floor(numRuns / 3) },
    );
  });

  test('does not depend on the order in which needs, experts and constraints are stated', async () => {
    await fc.assert(
      fc.asyncProperty(problems, async (problem) => {
        expect(await solve(reversed(problem))).toEqual(await solve(problem));
      }),
      { numRuns: Math.floor(numRuns / 3) },
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
  const shortfallsOf = (answer: Assignment) => (answer.kind === 'impossible' ? answer.shortfalls : []);
  const missed = (answer: Assignment) => shortfallsOf(answer).reduce((sum, { wanted, possible }) => sum + wanted - possible, 0);
  const wantMuch = totals
    .map((problem) => ({ ...problem, needs: problem.needs.map(({ id, max }) => ({ id, min: Math.max(1, max), max: Math.max(1, max) })) }))
    .filter((problem) => findFaults(problem).length === 0);

  test('becomes solvable by lowering every missed minimum to what is possible', async () => {
    let impossible = 0;
    await fc.assert(
      fc.asyncProperty(wantMuch, async (problem) => {
        const answer = await solve(problem);
        if (answer.kind !== 'impossible') return;
        impossible++;
        expect(missed(answer)).toBeGreaterThan(0);
        expect((await solve(shortfallsOf(answer).reduce(lower, problem))).kind).toBe('assigned');
      }),
      runs,
    );
    expect(impossible).toBeGreaterThan(20);
  });

  test('misses at least one place fewer by any remedy it names', async () => {
    let remedies = 0;
    await fc.assert(
      fc.asyncProperty(wantMuch.filter(isFlow), async (problem) => {
        const answer = await solve(problem);
        for (const remedy of shortfallsOf(answer).flatMap((one) => one.remedies)) {
          remedies++;
          expect(missed(await solve(follow(problem, remedy)))).toBeLessThan(missed(answer));
        }
      }),
      runs,
    );
    expect(remedies).toBeGreaterThan(20);
  });
});
