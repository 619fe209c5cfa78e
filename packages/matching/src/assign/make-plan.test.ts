import { arrange } from './arrange';
import { countPairs, nameOwner, statedMinimum } from './describe-bounds';
import { listBounds } from './linear-bounds';
import { buildLinearModel } from './linear-model';
import { makePlan } from './make-plan';
import { pair, someProblem } from './testing/problems';

const scoreRows = [
  [0.5, 0.25, 0.125],
  [0.75, 1, 0],
];
const problem = someProblem({
  scoreRows,
  needs: [
    { id: 'need-0', min: 1, max: 2 },
    { id: 'need-1', min: 0, max: 2 },
  ],
  experts: [0, 1, 2].map((at) => ({ id: `expert-${at}`, min: 0, max: 2 })),
  conflicts: [pair(0, 2)],
  forbidden: [pair(1, 0)],
  forced: [pair(1, 1)],
  quotas: [
    { id: 'women', experts: ['expert-1', 'expert-2'], min: 1, max: 3, scope: 'each-need' },
    { id: 'north', experts: ['expert-0'], min: 1, max: 2, scope: 'total' },
  ],
});
const arranged = arrange(problem);

describe('a plan that is written down', () => {
  test('has the chosen and the forced pairs, by need and in the order of ids, with their sums', () => {
    expect(makePlan(arranged, [1, 0])).toEqual({
      byNeed: [
        { need: 'need-0', experts: ['expert-0', 'expert-1'], score: 0.75 },
        { need: 'need-1', experts: ['expert-1'], score: 1 },
      ],
      total: 1.75,
      worst: 0.75,
    });
  });

  test('counts a need that got nobody as the worst off', () => {
    expect(makePlan(arranged, [])).toMatchObject({ total: 1, worst: 0 });
  });

  test.each([
    ['that nobody may serve', { conflicts: [0, 1, 2].map((at) => pair(0, at)) }],
    ['that takes nobody', { needs: [{ id: 'need-0', min: 0, max: 0 }, ...problem.needs.slice(1)] }],
  ])('does not count a need %s', (_, change) => {
    expect(makePlan(arrange({ ...problem, ...change }), [])).toMatchObject({ total: 1, worst: 1 });
  });

  test('of no needs has nothing', () => {
    expect(makePlan(arrange(someProblem({ scoreRows: [] })), [])).toEqual({ byNeed: [], total: 0, worst: 0 });
  });
});

describe('a bound in words', () => {
  test.each([
    [{ kind: 'need', need: 0 } as const, { kind: 'need', need: 'need-0' }, 1, { open: 2, ruledOut: { conflicts: 1, forbidden: 0 } }],
    [{ kind: 'need', need: 1 } as const, { kind: 'need', need: 'need-1' }, 0, { open: 2, ruledOut: { conflicts: 0, forbidden: 1 } }],
    [
      { kind: 'expert', expert: 2 } as const,
      { kind: 'expert', expert: 'expert-2' },
      0,
      { open: 1, ruledOut: { conflicts: 1, forbidden: 0 } },
    ],
    [
      { kind: 'quota', quota: 'women', need: 0 } as const,
      { kind: 'quota', quota: 'women', need: 'need-0' },
      1,
      { open: 1, ruledOut: { conflicts: 1, forbidden: 0 } },
    ],
    [
      { kind: 'quota', quota: 'north', need: null } as const,
      { kind: 'quota', quota: 'north' },
      1,
      { open: 1, ruledOut: { conflicts: 0, forbidden: 1 } },
    ],
  ])('%j is named, with its minimum and its pairs', (owner, name, minimum, pairs) => {
    expect(nameOwner(arranged, owner)).toEqual(name);
    expect(statedMinimum(arranged, owner)).toBe(minimum);
    expect(countPairs(arranged, owner)).toEqual(pairs);
  });
});

describe('a problem as a linear model', () => {
  const listed = listBounds(arranged);

  test('has a column for each open pair, and every bound over the columns that it is about, without what is forced', () => {
    expect(listed.pairs).toEqual([0, 1, 5]);
    expect(listed.bounds.map(({ owner, min, max, columns }) => [JSON.stringify(nameOwner(arranged, owner)), min, max, columns])).toEqual([
      ['{"kind":"need","need":"need-0"}', 1, 2, [0, 1]],
      ['{"kind":"need","need":"need-1"}', 0, 1, [2]],
      ['{"kind":"expert","expert":"expert-0"}', 0, 2, [0]],
      ['{"kind":"expert","expert":"expert-1"}', 0, 1, [1]],
      ['{"kind":"expert","expert":"expert-2"}', 0, 2, [2]],
      ['{"kind":"quota","quota":"north"}', 1, 2, [0]],
      ['{"kind":"quota","quota":"women","need":"need-0"}', 1, 3, [1]],
      ['{"kind":"quota","quota":"women","need":"need-1"}', 0, 2, [2]],
    ]);
  });

  test('maximises the scores of pairs for the total, and one more column for the worst off', () => {
    const total = buildLinearModel(arranged, listed, { kind: 'total', worst: 0 });
    expect([...total.cost]).toEqual([0.5, 0.25, 0]);
    expect([...total.isWhole]).toEqual([1, 1, 1]);
    const worst = buildLinearModel(arranged, listed, { kind: 'worst' });
    expect([[...worst.cost], [...worst.isWhole]]).toEqual([
      [0, 0, 0, 1],
      [1, 1, 1, 0],
    ]);
    expect(worst.rowLower.length).toBe(total.rowLower.length + 2);
    // What is forced for the second need already lifts it by 1.
    expect([...worst.rowLower.slice(-2)]).toEqual([0, -1]);
  });

  test('holds every need that can be served to a worst that was found', () => {
    const held = buildLinearModel(arranged, listed, { kind: 'total', worst: 0.5 });
    expect([...held.rowLower.slice(-2)]).toEqual([0.5, -0.5]);
  });

  test('lets minimums be missed at a price where it looks for the fewest', () => {
    const { cost, upper, starts, indices } = buildLinearModel(arranged, listed, { kind: 'fewest-missing' });
    expect([...cost]).toEqual([0, 0, 0, ...listed.bounds.map(() => -1)]);
    expect([...upper]).toEqual([1, 1, 1, ...listed.bounds.map(({ min }) => min)]);
    const rows = listed.bounds.map((_, row) => [...indices.slice(starts[row], starts[row + 1])]);
    expect(rows.map((columns) => columns.at(-1))).toEqual(listed.bounds.map((_, row) => 3 + row));
  });
});
