import { arrange } from './arrange';
import { assignInSteps } from './assign';
import { assignBySolver } from './assign-by-solver';
import { haveCrossingQuotas } from './quota-families';
import { denseProblem, pair, someProblem } from './testing/problems';
import { runToEnd } from './testing/run-to-end';

const scoreRows = [
  [0.9, 0.8, 0.1],
  [0.9, 0.8, 0.2],
];
const quota = (id: string, members: readonly number[], min: number) =>
  ({ id, experts: members.map((at) => `expert-${at}`), min, max: 9, scope: 'total' }) as const;
const crossing = someProblem({ scoreRows, quotas: [quota('north', [0, 2], 1), quota('women', [1, 2], 1)] });

describe('quotas that no flow can hold', () => {
  test('cross when each has a member that the other lacks and one that it shares', () => {
    expect(haveCrossingQuotas(arrange(crossing))).toBe(true);
    expect(haveCrossingQuotas(arrange({ ...crossing, quotas: [quota('all', [0, 1, 2], 1), quota('women', [1, 2], 1)] }))).toBe(false);
    expect(haveCrossingQuotas(arrange({ ...crossing, quotas: [quota('north', [0], 1), quota('south', [1, 2], 1)] }))).toBe(false);
  });

  test('are kept by the best plan', async () => {
    const answer = await runToEnd(assignInSteps(crossing));
    expect(answer).toMatchObject({ kind: 'assigned', isProven: true, plan: { total: expect.closeTo(1.7) } });
  });

  test('name the one that cannot be met, with how far it can', async () => {
    const asked = {
      ...crossing,
      quotas: [quota('north', [0, 2], 2), quota('women', [1, 2], 2)],
      forbidden: [pair(0, 2)],
      conflicts: [pair(1, 2)],
    };
    const answer = await runToEnd(assignInSteps(asked));
    if (answer.kind !== 'impossible') throw new Error('two places for north need the third expert');
    expect(answer.shortfalls.map(({ minimum, wanted, possible }) => ({ minimum, wanted, possible }))).toEqual([
      { minimum: { kind: 'quota', quota: 'north' }, wanted: 2, possible: 1 },
      { minimum: { kind: 'quota', quota: 'women' }, wanted: 2, possible: 1 },
    ]);
    expect(answer.shortfalls[0]?.ruledOut).toEqual({ conflicts: 1, forbidden: 1 });
  });

  test('a need that all of its experts have a conflict with makes the rest no less fair', async () => {
    const problem = { ...crossing, objective: 'fairness', conflicts: [pair(0, 0), pair(0, 1), pair(0, 2)], quotas: [] } as const;
    expect(await runToEnd(assignInSteps(problem))).toMatchObject({ plan: { worst: 0.9 } });
  });
});

describe('a search that is stopped', () => {
  test('gives the plan it has as unproven, or says that it has none', async () => {
    const hard = { ...denseProblem(40, 3), objective: 'fairness' } as const;
    let asked = 0;
    const answer = await runToEnd(assignInSteps(hard, () => ++asked > 3));
    expect(asked).toBeGreaterThan(3);
    expect(answer.kind === 'stopped' || (answer.kind === 'assigned' && !answer.isProven)).toBe(true);
  });

  test('before the first model is solved, there is no plan', () => {
    expect(
      assignBySolver(
        arrange(crossing),
        () => ({ kind: 'stopped' }),
        () => true,
      ),
    ).toEqual({ kind: 'stopped' });
  });

  test('between the worst-off need and the total, the fair plan stands as unproven', () => {
    const fair = arrange({ ...crossing, objective: 'fairness' });
    const found = { kind: 'found', values: Float64Array.of(1, 0, 0, 0, 1, 0, 0.8), isProven: true } as const;
    let calls = 0;
    const answer = assignBySolver(
      fair,
      () => (calls++ === 0 ? found : { kind: 'stopped' }),
      () => calls > 0,
    );
    expect(answer).toMatchObject({ kind: 'assigned', isProven: false, plan: { worst: 0.8 } });
  });
});
