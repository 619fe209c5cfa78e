import type { Reason } from '../explain/reason';

/** A document's place among those that answer a query; the reasons' shares add up to the score (0..1). */
export type Ranked = { id: string; score: number; reasons: Reason[] };

/** How many to return, and which may be seen at all. */
export type RankOptions = { limit: number; allow?: (id: string) => boolean };
