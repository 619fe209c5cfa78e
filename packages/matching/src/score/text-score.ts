import { forEachPair, type TextProfile } from './text-profile';
import { weights } from './weights';

/** What the text score needs to know of all documents that are compared. */
export type CollectionStatistics = { size: number; averageLength: number; documentsWith(term: string): number };

/**
 * Rarity of a term, 0..1: the idf of BM25 (the form that never turns negative) as a share of what a term in no document has,
 * so that scores mean the same in small and large collections.
 */
export function rarity(documentsWith: number, size: number): number {
  const idf = (count: number) => Math.log(1 + (size - count + 0.5) / (count + 0.5));
  return idf(Math.min(documentsWith, size)) / idf(0);
}

/** What a document's length adds to the denominator of BM25: k1 for one of average length. */
export function lengthNorm(length: number, averageLength: number): number {
  const { k1, b } = weights.text;
  return k1 * (1 - b + (averageLength > 0 ? (b * length) / averageLength : b));
}

/** Contribution of a term that occurs `frequency` times, per unit of its weight; saturates at k1 + 1. */
export const saturate = (frequency: number, norm: number): number => ((weights.text.k1 + 1) * frequency) / (frequency + norm);

/** A matched mass of 0..∞ as 0..1. */
export const closenessOfMass = (mass: number, half: number): number => (mass > 0 ? mass / (mass + half) : 0);

/** Mass that counts as half a match: long texts share words by accident, so they must share more. Never 0. */
export function halfMass({ terms }: TextQuery): number {
  let total = 0;
  for (const weight of terms.values()) total += weight;
  return weights.text.halfAt * Math.sqrt(Math.max(1, total));
}

/** Weight of each term and of each pair of neighbours of an asking text. */
export type TextQuery = { terms: Map<string, number>; pairs: { first: string; second: string; weight: number }[] };

/** Turns the asking document's profile into weights. */
export function askWith(profile: TextProfile, statistics: CollectionStatistics): TextQuery {
  const terms = new Map<string, number>();
  for (const [term, frequency] of profile.frequencies) {
    terms.set(term, frequency ** weights.text.queryRepetition * rarity(statistics.documentsWith(term), statistics.size));
  }
  const pairs = new Map<string, { first: string; second: string; weight: number }>();
  forEachPair(profile.sequence, (first, second) => {
    const weight = (weights.text.bigram * ((terms.get(first) ?? 0) + (terms.get(second) ?? 0))) / 2;
    pairs.set(`${first}\n${second}`, { first, second, weight });
  });
  return { terms, pairs: [...pairs.values()] };
}
