import type { MatchBatchChange, ProblemCode } from '@kongano/domain';
import { type BatchPair, type BatchWishes, type StoredBatch, without } from './batch';

/** Explaining so many pairs takes less than a minute. */
export const mostPairs = 20_000;
/** Of each side, before they are multiplied. */
export const mostPostings = 1_000;
const mostOfAnything = 50;

/** The lists of a batch after a person's change of one pair. */
export function changed(batch: StoredBatch, pair: BatchPair, change: MatchBatchChange, score: number) {
  const [plan, kept, refused] = [without(batch.plan, [pair]), without(batch.locked, [pair]), without(batch.refused, [pair])];
  switch (change) {
    case 'ADD':
      return { plan: [...plan, { ...pair, score }], locked: [...kept, pair], refused };
    case 'REMOVE':
      return { plan, locked: kept, refused: [...refused, pair] };
    case 'LOCK':
      return { plan: batch.plan, locked: [...kept, pair], refused };
    case 'UNLOCK':
      return { plan: batch.plan, locked: kept, refused: batch.refused };
  }
}

/** Bounds that no plan can keep, before anything is computed. */
export function boundsFault({
  fewestPerNeed,
  mostPerNeed,
  mostPerPerson,
  mostPerOrganisation,
  mostPerRegion,
}: BatchWishes): ProblemCode | null {
  const isNumber = (value: number): boolean => Number.isInteger(value) && value >= 0 && value <= mostOfAnything;
  const all = [fewestPerNeed, mostPerNeed, mostPerPerson, mostPerOrganisation ?? 0, mostPerRegion ?? 0];
  return all.every(isNumber) && fewestPerNeed <= mostPerNeed ? null : 'MATCH_BATCH_BOUNDS';
}

export function sizeFault(needs: number, offers: number): ProblemCode | null {
  if (needs === 0 || offers === 0) return 'MATCH_BATCH_EMPTY';
  return needs * offers > mostPairs || Math.max(needs, offers) >= mostPostings ? 'MATCH_BATCH_TOO_LARGE' : null;
}
