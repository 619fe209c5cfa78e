import type { MatchLanguage } from '../match-document';
import { weights } from './weights';

/** What the text score needs to know of all documents that are compared. */
export type CollectionStatistics = {
  size: number;
  averageLength: number;
  documentsWith(term: string): number;
  /** Documents in which two terms are neighbours, in whichever order; a few too many at times. */
  documentsWithPair(first: string, second: string): number;
  /** Whether some document is in a language; of an empty collection nothing is known. */
  speaks(language: MatchLanguage): boolean;
  /** Terms of documents that are written almost like a word, by how many slips of writing. */
  termsLike(word: string): readonly { term: string; slips: number }[];
};

/**
 * Rarity of a term, 0..1: the idf of BM25 (the form that never turns negative) as a share of what a term in no document has,
 * so that scores mean the same in small and large collections.
 */
export function rarity(documentsWith: number, size: number): number {
  const idf = (count: number) => Math.log(1 + (size - count + 0.5) / (count + 0.5));
  return idf(Math.min(documentsWith, size)) / idf(0);
}

/** A length with long ones stretched, as precisely as the index keeps it. */
export const stretchedLength = (length: number): number => Math.fround(length ** weights.text.stretch);

/** How a document's length counts for a query: `base + perLength · length + perStretched · stretched length`, and k1. */
export type LengthRule = { k1: number; base: number; perLength: number; perStretched: number };

/** The constants for a query of this verbosity (0: a few words, 1: a page). */
export function lengthRule(verbosity: number, averageLength: number): LengthRule {
  const { short, page, stretch } = weights.text;
  const slide = (from: number, to: number) => from + (to - from) * verbosity;
  const k1 = slide(short.k1, page.k1);
  const b = slide(short.b, page.b);
  if (averageLength <= 0) return { k1, base: k1, perLength: 0, perStretched: 0 };
  const perLength = (k1 * b * (1 - verbosity)) / averageLength;
  return { k1, base: k1 * (1 - b), perLength, perStretched: (k1 * b * verbosity) / averageLength ** stretch };
}

/** What a document's length adds to the denominator of BM25: k1 for one of average length. */
export const lengthNorm = (length: number, { base, perLength, perStretched }: LengthRule): number =>
  base + perLength * length + perStretched * stretchedLength(length);

/** Contribution of a term that occurs `frequency` times, per unit of its weight; saturates at k1 + 1. */
export const saturate = (frequency: number, norm: number, k1: number): number => ((k1 + 1) * frequency) / (frequency + norm);

/** Mass of single terms and of pairs together: pairs confirm what the terms say, and add at most a part of it. */
export const withPairs = (terms: number, pairs: number): number => terms + Math.min(pairs, weights.text.pairs.most * terms);

/**
 * A matched mass as 0..1 of what the asking text has with itself (`full`), so that it means the same for every text that asks: the first
 * words in common tell most, and from `full` on it is 1.
 */
export function closenessOfMass(mass: number, full: number): number {
  const { early } = weights.text;
  return mass <= 0 ? 0 : Math.min(1, ((1 + early) * mass) / (mass + early * full));
}

/** The least mass of this closeness; infinite above 1. */
export function massOfCloseness(closeness: number, full: number): number {
  const { early } = weights.text;
  if (closeness <= 0) return 0;
  return closeness > 1 ? Number.POSITIVE_INFINITY : (early * full * closeness) / (1 + early - closeness);
}
