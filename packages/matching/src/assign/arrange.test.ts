import fc from 'fast-check';
import { arrange, pairState } from './arrange';
import { countForced } from './forced-left';
import { anyProblem, pair, someProblem } from './testing/problems';

const scoreRows = [
  [0.1, 0.2, 0.3],
  [0.4, 0.5, 0.6],
];
const one = someProblem({ scoreRows });

describe('a problem in the order of ids', () => {
  test('has the same scores for the same people, however it was stated', () => {
    const turned = {
      ...one,
      needs: one.needs.toReversed(),
      experts: [2, 0, 1].map((at) => one.experts[at] ?? { id: '', min: 0, max: 0 }),
      scores: [0.6, 0.4, 0.5, 0.3, 0.1, 0.2],
    };
    expect(arrange(turned)).toEqual(arrange(one));
    expect([...arrange(turned).scores]).toEqual(scoreRows.flat());
  });

  test.each([
    ['a conflict before what a person ruled out', { forbidden: [pair(0, 1)], conflicts: [pair(0, 1)] }, pairState.conflict],
    ['what a person ruled out', { forbidden: [pair(0, 1)] }, pairState.forbidden],
    ['what a person decided on', { forced: [pair(0, 1)] }, pairState.forced],
    ['nothing decided', {}, pairState.open],
  ])('tells of a pair %s', (_, stated, state) => {
    const { states } = arrange({ ...one, ...stated });
    expect([...states]).toEqual([pairState.open, state, ...[0, 0, 0, 0].map(() => pairState.open)]);
  });

  test('knows the members of a quota once each, and the needs it holds at', () => {
    const experts = ['expert-2', 'expert-0', 'expert-2'];
    const bounds = { min: 1, max: 2 };
    const { quotas } = arrange({
      ...one,
      quotas: [
        { id: 'b', experts, ...bounds, scope: 'each-need' },
        { id: 'a', experts: [], ...bounds, scope: 'total' },
        { id: 'c', experts, ...bounds, scope: 'each-need', needs: ['need-1'] },
      ],
    });
    expect(quotas.map(({ id, members, isMember, needs }) => [id, [...members], [...isMember], needs && [...needs]])).toEqual([
      ['a', [], [0, 0, 0], null],
      ['b', [0, 2], [1, 0, 1], [0, 1]],
      ['c', [0, 2], [1, 0, 1], [1]],
    ]);
  });
});

describe('what forced pairs leave', () => {
  const stated = someProblem({
    scoreRows,
    needs: [
      { id: 'need-0', min: 1, max: 3 },
      { id: 'need-1', min: 2, max: 2 },
    ],
    experts: [0, 1, 2].map((at) => ({ id: `expert-${at}`, min: 1, max: 2 })),
    forced: [pair(0, 0), pair(0, 2), pair(1, 2)],
    quotas: [
      { id: 'all', experts: ['expert-2'], min: 3, max: 5, scope: 'total' },
      { id: 'each', experts: ['expert-0', 'expert-1'], min: 1, max: 1, scope: 'each-need' },
    ],
  });
  const arranged = arrange(stated);
  const left = countForced(arranged);

  test('of a need, never less than nothing of a minimum', () => {
    expect([0, 1].map(left.needLeft)).toEqual([
      { min: 0, max: 1 },
      { min: 1, max: 1 },
    ]);
    expect([0, 1].map(left.ofNeed)).toEqual([2, 1]);
  });

  test('of an expert', () => {
    expect([0, 1, 2].map(left.expertLeft)).toEqual([
      { min: 0, max: 1 },
      { min: 1, max: 2 },
      { min: 0, max: 0 },
    ]);
  });

  test('of a quota, in all or at each need', () => {
    const [all, each] = arranged.quotas;
    if (!all || !each) throw new Error('there are two quotas');
    expect(left.quotaLeft(all, null)).toEqual({ min: 1, max: 3 });
    expect([0, 1].map((need) => left.quotaLeft(each, need))).toEqual([
      { min: 0, max: 0 },
      { min: 1, max: 1 },
    ]);
  });

  test('adds up: what needs have taken is what experts have given', () => {
    fc.assert(
      fc.property(anyProblem(), (problem) => {
        const some = arrange(problem);
        const { ofNeed, expertLeft } = countForced(some);
        const given = some.experts.ids.map((_, expert) => (some.experts.max[expert] as number) - expertLeft(expert).max);
        const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
        expect(sum(some.needs.ids.map((_, need) => ofNeed(need)))).toBe(sum(given));
        expect(sum(given)).toBe(problem.forced?.length);
      }),
    );
  });
});
