import type { MatchDocument } from '../match-document';
import { type StructuralKind, structuralFeatures, structuralKinds } from './closeness';
import type { Closeness } from './closeness-value';
import { weights } from './weights';

/** Structural features that the asking document says nothing about, found by asking about itself. */
const isAsked = (kind: StructuralKind, asking: MatchDocument): boolean =>
  kind === 'availability' || structuralFeatures[kind](asking, asking) !== 'not-asked';

/** A share of the score for each feature. */
export type Shares = Record<'text' | 'meaning' | StructuralKind, number>;

/** The largest share that each feature can have for an asking document: 1 in all, over what it states. */
export function largestShares(asking: MatchDocument): Shares {
  const stated = structuralKinds.filter((kind) => isAsked(kind, asking));
  const meaning = asking.meaning ? weights.features.meaning : 0;
  const total = stated.reduce((sum, kind) => sum + weights.features[kind], weights.features.text + meaning);
  const shares = structuralKinds.map((kind) => [kind, stated.includes(kind) ? weights.features[kind] / total : 0]);
  return {
    text: weights.features.text / total,
    meaning: meaning / total,
    ...(Object.fromEntries(shares) as Record<StructuralKind, number>),
  };
}

/** A closeness as a number: what is not known adds nothing. */
export const known = (closeness: Closeness): number => (typeof closeness === 'number' ? closeness : 0);

/** How likely a person would propose a match of this score (0..1). */
export function matchProbability(score: number): number {
  const { intercept, slope } = weights.goodMatch;
  return 1 / (1 + Math.exp(-(intercept + slope * score)));
}

/** Whether a match is likely enough to show it to a person; if none is, the answer is "no good match". */
export const isGoodMatch = (score: number): boolean => matchProbability(score) >= weights.goodMatch.leastProbability;
