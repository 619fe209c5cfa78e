import { analyseDocument, type PlacedToken } from '../analyse/analyse-document';
import type { MatchDocument } from '../match-document';
import { weights } from './weights';

/**
 * What the text score knows of a document: how often each term occurs, weighted by field; its length in the same weights; and the
 * main terms in order, with null where a clause ends.
 */
export type TextProfile = { frequencies: Map<string, number>; length: number; sequence: (string | null)[] };

/** Profile of tokens that are already there. */
export function profileTokens(tokens: readonly PlacedToken[]): TextProfile {
  const frequencies = new Map<string, number>();
  const sequence: (string | null)[] = [];
  let length = 0;
  let clause = tokens[0]?.clause;
  for (const token of tokens) {
    const fieldWeight = weights.text.fields[token.field];
    for (const { key, weight } of token.terms) frequencies.set(key, (frequencies.get(key) ?? 0) + fieldWeight * weight);
    if (token.isPhrase) continue;
    length += fieldWeight;
    if (token.clause !== clause) sequence.push(null);
    clause = token.clause;
    sequence.push(token.terms[0]?.key ?? null);
  }
  return { frequencies, length, sequence };
}

/** Profile of a document. */
export const profileDocument = (document: MatchDocument): TextProfile => profileTokens(analyseDocument(document));

/** Calls back with each pair of neighbouring main terms. */
export function forEachPair(sequence: readonly (string | null)[], visit: (first: string, second: string) => void): void {
  for (let at = 1; at < sequence.length; at++) {
    const first = sequence[at - 1];
    const second = sequence[at];
    if (first && second && first !== second) visit(first, second);
  }
}
