import type { MatchBatchPhase, MatchBatchState } from '@kongano/domain';

/** A need and an offer by their ids. */
export interface BatchPair {
  readonly needId: string;
  readonly offerId: string;
}

export interface ScoredPair extends BatchPair {
  readonly score: number;
}

/** What the broker wants of the plan; the regions say which needs and offers take part. */
export interface BatchWishes {
  readonly needRegion: string | null;
  readonly offerRegion: string | null;
  readonly fewestPerNeed: number;
  readonly mostPerNeed: number;
  readonly mostPerPerson: number;
  readonly mostPerOrganisation: number | null;
  readonly mostPerRegion: number | null;
  /** First the need that is worst off, then the total. */
  readonly isFair: boolean;
  /** Leaves out pairs that do not look good enough to show. */
  readonly onlyGood: boolean;
}

/** A least number that cannot be kept: of a need, of the pairs of a person, an organisation or a region. */
export interface BatchShortfall {
  readonly needId: string | null;
  readonly wanted: number;
  readonly possible: number;
}

export interface StoredBatch {
  readonly id: string;
  readonly authorId: string;
  readonly state: MatchBatchState;
  readonly wishes: BatchWishes;
  readonly needIds: readonly string[];
  readonly offerIds: readonly string[];
  readonly locked: readonly BatchPair[];
  readonly refused: readonly BatchPair[];
  readonly plan: readonly ScoredPair[];
  readonly greedy: readonly ScoredPair[];
  readonly shortfalls: readonly BatchShortfall[];
  /** Least numbers that the greedy plan misses. */
  readonly missed: number;
  readonly isProven: boolean;
  readonly phase: MatchBatchPhase | null;
  readonly done: number;
  readonly total: number;
  readonly version: number;
  readonly createdAt: Date;
}

export const keyOf = ({ needId, offerId }: BatchPair): string => `${needId}:${offerId}`;

/** Pairs without those named. */
export function without<P extends BatchPair>(pairs: readonly P[], named: readonly BatchPair[]): P[] {
  const keys = new Set(named.map(keyOf));
  return pairs.filter((pair) => !keys.has(keyOf(pair)));
}

/** The sum of a plan, and what its worst-off need gets; needs that neither plan serves count in neither. */
export function worthOf(plan: readonly ScoredPair[], other: readonly ScoredPair[]): { total: number; worst: number } {
  const sums = new Map([...plan, ...other].map(({ needId }) => [needId, 0]));
  for (const { needId, score } of plan) sums.set(needId, (sums.get(needId) ?? 0) + score);
  const all = [...sums.values()];
  return { total: all.reduce((sum, one) => sum + one, 0), worst: all.length > 0 ? Math.min(...all) : 0 };
}
