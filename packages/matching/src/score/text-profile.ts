import { analyseDocument, type PlacedToken } from '../analyse/analyse-document';
import type { MatchDocument } from '../match-document';
import { keptFrequency } from './frequency-codes';
import { weights } from './weights';

/**
 * What the text score knows of a document: how often each term occurs, weighted by field and as precisely as the index keeps it; its
 * length in the same weights; and the main terms in order, with null where a clause ends or a word has several meanings.
 */
export type TextProfile = { frequencies: Map<string, number>; length: number; sequence: (string | null)[] };

/** Profile of tokens that are already there. */
export function profileTokens(tokens: readonly PlacedToken[]): TextProfile {
  const frequencies = new Map<string, number>();
  let length = 0;
  for (const token of tokens) {
    const fieldWeight = weights.text.fields[token.field];
    for (const { key, weight } of token.terms) frequencies.set(key, (frequencies.get(key) ?? 0) + fieldWeight * weight);
    if (!token.isPhrase) length += fieldWeight;
  }
  for (const [term, frequency] of frequencies) frequencies.set(term, keptFrequency(frequency));
  return { frequencies, length, sequence: mainTerms(tokens).map((main) => main?.key ?? null) };
}

/** The words' main terms in order, with null where a clause ends or a word has several meanings. */
export function mainTerms(tokens: readonly PlacedToken[]): ({ key: string; field: PlacedToken['field'] } | null)[] {
  const sequence: ({ key: string; field: PlacedToken['field'] } | null)[] = [];
  let clause = tokens[0]?.clause;
  for (const token of tokens) {
    if (token.isPhrase) continue;
    if (token.clause !== clause) sequence.push(null);
    clause = token.clause;
    const [main] = token.terms;
    sequence.push(main?.weight === 1 ? { key: main.key, field: token.field } : null);
  }
  return sequence;
}

/** Profile of a document. */
export const profileDocument = (document: MatchDocument): TextProfile => profileTokens(analyseDocument(document));

/** How far two terms of a pair stand apart: side by side, or with one word between them. */
export type PairDistance = 1 | 2;

/** Calls back with each pair of different main terms, how far they stand apart, and where the second stands. */
export function forEachPair<Term extends string | number>(
  sequence: readonly (Term | null)[],
  visit: (first: Term, second: Term, distance: PairDistance, at: number) => void,
): void {
  for (let at = 1; at < sequence.length; at++) {
    const last = sequence[at];
    const before = sequence[at - 1];
    const beforeThat = sequence[at - 2];
    if (!last || !before) continue;
    if (before !== last) visit(before, last, 1, at);
    if (beforeThat && beforeThat !== last) visit(beforeThat, last, 2, at);
  }
}

/** How much a pair counts by how far its terms stand apart. */
export const pairNearness = (distance: PairDistance): number => (distance === 1 ? 1 : weights.text.pairs.apart);
