import { assignGreedily, assignInSteps } from '@kongano/matching';
import { type BatchWishes, keyOf, without, worthOf } from './batch';
import { type BatchFit, type BatchOffer, isConflict, problemOf } from './batch-problem';
import { boundsFault, changed, mostPairs, sizeFault } from './batch-rules';
import { resultOf } from './batch-runner';

const wishes: BatchWishes = {
  ...{ needRegion: null, offerRegion: null, fewestPerNeed: 0, mostPerNeed: 1, mostPerPerson: 1 },
  ...{ mostPerOrganisation: null, mostPerRegion: null, isFair: false, onlyGood: true },
};
const need = (id: string, organisationId: string | null = `firm-${id}`) => ({ id, authorId: `author-${id}`, organisationId });
const offer = (id: string, some: Partial<BatchOffer> = {}): BatchOffer => ({
  ...{ id, authorId: `researcher-${id}`, organisationId: `institute-${id}`, regionCode: 'TZ-16', room: null },
  ...some,
});
const rated = (needId: string, offerId: string, score: number, isGood = true): BatchFit => ({ needId, offerId, score, isGood });
const fits = [rated('n1', 'o1', 0.9), rated('n1', 'o2', 0.8), rated('n2', 'o1', 0.8), rated('n2', 'o2', 0.1)];
type Given = Parameters<typeof problemOf>[0];
const given: Given = {
  needs: [need('n1'), need('n2')],
  offers: [offer('o1'), offer('o2')],
  fits,
  wishes,
  ties: [],
  locked: [],
  refused: [],
};
const pair = (needId: string, offerId: string) => ({ needId, offerId });

async function pairsOf(some: Given) {
  const problem = problemOf(some);
  const steps = assignInSteps(problem);
  for (;;) {
    const { done, value } = await steps.next();
    if (!done) continue;
    const scores = new Map(fits.map((one) => [keyOf(one), one.score]));
    const { plan, greedy, state } = resultOf(value, assignGreedily(problem), scores);
    return { state, plan: plan.map(keyOf).sort(), greedy: greedy.map(keyOf).sort() };
  }
}

describe('a batch as a problem of assignment', () => {
  it('finds more in all than a quick hand, which takes the best pair and leaves the rest', async () => {
    expect(await pairsOf(given)).toEqual({ state: 'DONE', plan: ['n1:o2', 'n2:o1'], greedy: ['n1:o1', 'n2:o2'] });
  });

  it.each<[string, Partial<Given>, string[]]>([
    ['what is locked stays', { locked: [pair('n2', 'o2')] }, ['n1:o1', 'n2:o2']],
    [
      'an offer without room for another project is left alone',
      { offers: [offer('o1', { room: 0 }), offer('o2', { room: 1 })] },
      ['n1:o2'],
    ],
    [
      'an offer without room takes what is locked',
      { offers: [offer('o1', { room: 0 }), offer('o2', { room: 0 })], locked: [pair('n1', 'o1')] },
      ['n1:o1'],
    ],
    ['what was taken out stays out', { refused: [pair('n2', 'o1')] }, ['n1:o1', 'n2:o2']],
    ['people of one organisation are not introduced', { needs: [need('n1', 'institute-o2'), need('n2')] }, ['n1:o1', 'n2:o2']],
    ['people who are tied to each other are not introduced', { ties: [pair('n1', 'o2')] }, ['n1:o1', 'n2:o2']],
    ['a broker may lock a pair all the same', { ties: [pair('n2', 'o2')], locked: [pair('n2', 'o2')] }, ['n1:o1', 'n2:o2']],
    ['what does not look good is left out', { fits: [...fits.slice(0, 2), rated('n2', 'o1', 0.8, false)] }, ['n1:o1']],
    [
      'a person takes no more than they can, with all their offers',
      { offers: [offer('o1', { authorId: 'r' }), offer('o2', { authorId: 'r' })] },
      ['n1:o1'],
    ],
    [
      'an organisation takes no more than it may',
      {
        offers: [offer('o1', { organisationId: 'i' }), offer('o2', { organisationId: 'i' })],
        wishes: { ...wishes, mostPerOrganisation: 1 },
      },
      ['n1:o1'],
    ],
    ['a region takes no more than it may', { wishes: { ...wishes, mostPerRegion: 1 } }, ['n1:o1']],
    ['a need gets as many as it may', { wishes: { ...wishes, mostPerNeed: 2, mostPerPerson: 2 } }, ['n1:o1', 'n1:o2', 'n2:o1', 'n2:o2']],
    ['a pair that is locked though it is ruled out stays', { locked: [pair('n2', 'o2')], refused: [pair('n2', 'o2')] }, ['n1:o1', 'n2:o2']],
    ['a locked pair whose need is closed by now is forgotten', { locked: [pair('gone', 'o2')] }, ['n1:o2', 'n2:o1']],
  ])('%s', async (_what, some, plan) => {
    expect((await pairsOf({ ...given, ...some })).plan).toEqual(plan);
  });

  it('says what cannot be kept, with the plan of a quick hand beside it', async () => {
    const problem = problemOf({ ...given, offers: [offer('o1')], wishes: { ...wishes, fewestPerNeed: 1 } });
    const steps = assignInSteps(problem);
    let last = await steps.next();
    while (!last.done) last = await steps.next();
    const result = resultOf(last.value, assignGreedily(problem), new Map());
    expect(result).toMatchObject({ state: 'IMPOSSIBLE', plan: [], missed: 1, shortfalls: [{ wanted: 1, possible: 0 }] });
    expect(result.shortfalls[0]?.needId).toMatch(/^n[12]$/);
  });

  it('takes what was found when the search was stopped, and throws for what cannot be read', () => {
    const greedy = assignGreedily(problemOf(given));
    expect(resultOf({ kind: 'stopped' }, greedy, new Map())).toMatchObject({ state: 'DONE', isProven: false, plan: expect.any(Array) });
    expect(() => resultOf({ kind: 'faulty', faults: [{ code: 'UNKNOWN_ID', ids: [] }] }, null, new Map())).toThrow(/UNKNOWN_ID/);
  });

  it('knows people who stand on both sides', () => {
    expect(isConflict(need('n'), offer('o'))).toBe(false);
    expect(isConflict(need('n', null), offer('o', { organisationId: null }))).toBe(false);
    expect(isConflict(need('n', 'x'), offer('o', { organisationId: 'x' }))).toBe(true);
    expect(isConflict({ ...need('n'), authorId: 'a' }, offer('o', { authorId: 'a' }))).toBe(true);
  });
});

describe('a plan changed by hand', () => {
  const batch = { plan: [{ ...pair('n1', 'o1'), score: 0.9 }], locked: [], refused: [pair('n2', 'o2')] } as never;
  const lists = (change: 'ADD' | 'REMOVE' | 'LOCK' | 'UNLOCK', of = pair('n1', 'o1')) => {
    const { plan, locked, refused } = changed(batch, of, change, 0.4);
    return [plan, locked, refused].map((list) => list.map(keyOf).join(' '));
  };

  it.each([
    ['ADD', pair('n2', 'o2'), ['n1:o1 n2:o2', 'n2:o2', '']],
    ['REMOVE', pair('n1', 'o1'), ['', '', 'n2:o2 n1:o1']],
    ['LOCK', pair('n1', 'o1'), ['n1:o1', 'n1:o1', 'n2:o2']],
    ['UNLOCK', pair('n1', 'o1'), ['n1:o1', '', 'n2:o2']],
  ] as const)('%s', (change, of, expected) => {
    expect(lists(change, of)).toEqual(expected);
  });

  it('is worth the sum of its pairs, and its worst-off need is one that either plan serves', () => {
    const plan = [
      { ...pair('n1', 'o1'), score: 0.5 },
      { ...pair('n1', 'o2'), score: 0.25 },
    ];
    expect(worthOf(plan, [{ ...pair('n2', 'o1'), score: 1 }])).toEqual({ total: 0.75, worst: 0 });
    expect(worthOf(plan, [])).toEqual({ total: 0.75, worst: 0.75 });
    expect(worthOf([], [])).toEqual({ total: 0, worst: 0 });
    expect(without(plan, [pair('n1', 'o1')]).map(keyOf)).toEqual(['n1:o2']);
  });
});

it.each([
  [{}, null],
  [{ fewestPerNeed: 2 }, 'MATCH_BATCH_BOUNDS'],
  [{ mostPerPerson: -1 }, 'MATCH_BATCH_BOUNDS'],
  [{ mostPerRegion: 51 }, 'MATCH_BATCH_BOUNDS'],
  [{ mostPerNeed: 0 }, null],
])('bounds %j: %s', (some, code) => {
  expect(boundsFault({ ...wishes, ...some })).toBe(code);
});

it.each([
  [0, 5, 'MATCH_BATCH_EMPTY'],
  [5, 0, 'MATCH_BATCH_EMPTY'],
  [mostPairs, 1, 'MATCH_BATCH_TOO_LARGE'],
  [200, 101, 'MATCH_BATCH_TOO_LARGE'],
  [200, 100, null],
])('%i needs and %i offers: %s', (needs, offers, code) => {
  expect(sizeFault(needs, offers)).toBe(code);
});
