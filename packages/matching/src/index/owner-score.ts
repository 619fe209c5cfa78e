import { weights } from '../score/weights';

/**
 * How well an owner fits, 0..1, from the scores of their documents, best first, and from their profile (how close all that is theirs is as one
 * text; without it, from the documents alone). A document counts by the odds of its score to a power, so that one that fits well outweighs several
 * that fit a little; the n-th best counts 1 / n^discount.
 */
export function ownerScore(scores: readonly number[], profile?: number): number {
  const { discount, power, most, profileShare } = weights.owner;
  const sum = scores.slice(0, most).reduce((total, score, at) => total + oddsOf(score) ** power / (at + 1) ** discount, 0);
  const documents = fromOdds(sum ** (1 / power));
  return profile === undefined ? documents : (1 - profileShare) * documents + profileShare * profile;
}

/** What the score of a document says of its owner when only a part of it (0..1) is still fresh: its odds count by that part. */
export const agedScore = (score: number, fresh: number): number => fromOdds(oddsOf(score) * fresh);

const oddsOf = (score: number): number => score / Math.max(1 - score, 1e-6);
const fromOdds = (odds: number): number => odds / (1 + odds);
