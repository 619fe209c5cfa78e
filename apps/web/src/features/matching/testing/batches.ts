import type { MatchBatchesQuery, MatchBatchQuery } from '@kongano/graphql/matching';

type Batch = MatchBatchesQuery['matchBatches'][number];
type Plan = MatchBatchQuery['matchBatch'];
type Pair = Plan['pairs'][number];

/** A plan that is ready; state only what matters to the test. */
export const aBatch = (some: Partial<Batch> = {}): Batch => ({
  __typename: 'MatchBatch',
  ...{ id: 'b1', state: 'DONE', phase: null, done: 0, total: 0, version: 2, createdAt: '2026-11-30T08:00:00Z' },
  ...{ needRegion: null, offerRegion: null, fewestPerNeed: 0, mostPerNeed: 1, mostPerPerson: 2 },
  ...{ mostPerOrganisation: null, mostPerRegion: null, isFair: false, onlyGood: true, needCount: 2, offerCount: 2 },
  ...some,
});

export const aPosting = (id: string, title: string, ownerName: string | null = null): Plan['needs'][number] => ({
  ...{ __typename: 'MatchBatchPosting', id, title, ownerName },
});

const kiln = aPosting('n1', 'A kiln for bricks');
const dryer = aPosting('n2', 'A dryer for mushrooms');
const heat = aPosting('o1', 'Heat treatment', 'Mfano Institute');
const sun = aPosting('o2', 'Solar tunnel dryer', 'Mfano University');

export const aPair = (some: Partial<Pair> = {}): Pair => ({
  __typename: 'MatchBatchPair',
  ...{ need: kiln, offer: heat, score: 0.8, isPlanned: true, isGreedy: true, isLocked: false, matchId: null, matchStatus: null },
  ...some,
});

/** Two pairs of the plan, one of which the quick way has too, and one that only the quick way has. */
export const aPlan = (some: Partial<Plan> = {}): Plan => ({
  __typename: 'MatchBatchPlan',
  ...{ batch: aBatch(), needs: [kiln, dryer], offers: [heat, sun], shortfalls: [], greedyMissed: 0, isProven: true },
  pairs: [aPair(), aPair({ need: dryer, offer: sun, isGreedy: false }), aPair({ need: dryer, offer: heat, isPlanned: false, score: 0.4 })],
  worth: { __typename: 'MatchBatchWorth', total: 1.6, worst: 0.8, pairs: 2 },
  greedyWorth: { __typename: 'MatchBatchWorth', total: 1.2, worst: 0.4, pairs: 2 },
  ...some,
});
