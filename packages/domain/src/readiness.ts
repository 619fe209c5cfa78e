import type { OfferStage } from './values/postings';

/** What the nine readiness levels mean in the course of an idea. */
export const readinessStages = ['IDEA', 'LAB', 'PILOT', 'MARKET'] as const;
export type ReadinessStage = (typeof readinessStages)[number];

export const lowestTrl = 1;
export const highestTrl = 9;

/** The stage of a readiness level from 1 to 9; null for anything else. */
export function readinessStageOf(trl: number): ReadinessStage | null {
  if (!isTrl(trl)) return null;
  if (trl <= 2) return 'IDEA';
  if (trl <= 4) return 'LAB';
  return trl <= 7 ? 'PILOT' : 'MARKET';
}

export function isTrl(value: number): boolean {
  return Number.isInteger(value) && value >= lowestTrl && value <= highestTrl;
}

/** The readiness levels that an offer's stage stands for, first and last; together they cover 1 to 9 once. */
export const trlRangeOfStage: Readonly<Record<OfferStage, readonly [number, number]>> = {
  CONCEPT: [1, 2],
  IN_DEVELOPMENT: [3, 3],
  LAB_TESTED: [4, 5],
  READY_FOR_DEMONSTRATION: [6, 7],
  ON_THE_MARKET: [8, 9],
};

/** The stage of an offer that only gave its readiness level; null where that is no level. */
export function offerStageOf(trl: number): OfferStage | null {
  if (!isTrl(trl)) return null;
  if (trl <= 2) return 'CONCEPT';
  if (trl === 3) return 'IN_DEVELOPMENT';
  if (trl <= 5) return 'LAB_TESTED';
  return trl <= 7 ? 'READY_FOR_DEMONSTRATION' : 'ON_THE_MARKET';
}
