import type { MatchDocument, Meaning } from '../match-document';
import type { Closeness } from './closeness-value';

/** A vector of any length in steps of one byte, its largest part 127; all zeros for one that points nowhere. */
export function packVector(vector: readonly number[]): Int8Array {
  const largest = vector.reduce((most, part) => Math.max(most, Math.abs(part)), 0);
  return Int8Array.from(vector, (part) => (largest > 0 ? Math.round((127 * part) / largest) : 0));
}

/** Cosine of two packed vectors; 0 where one points nowhere, or where they cannot be of one model. */
export function cosine(one: Int8Array, other: Int8Array): number {
  if (one.length !== other.length) return 0;
  let product = 0;
  let ofOne = 0;
  let ofOther = 0;
  for (let at = 0; at < one.length; at++) {
    const first = one[at] as number;
    const second = other[at] as number;
    product += first * second;
    ofOne += first * first;
    ofOther += second * second;
  }
  return product === 0 ? 0 : product / Math.sqrt(ofOne * ofOther);
}

/** How far two texts are on the way from having nothing to do with each other to meaning the same: 0..1. */
export const meaningOf = ({ vector, unrelated }: Meaning, other: Int8Array): number =>
  Math.min(1, Math.max(0, (cosine(vector, other) - unrelated) / (1 - unrelated)));

/** The feature of the score: whether a model has read both texts, and how near it finds them. */
export function meaningCloseness({ meaning: asked }: MatchDocument, { meaning: stated }: MatchDocument): Closeness {
  if (!asked) return 'not-asked';
  return stated ? meaningOf(asked, stated.vector) : 'not-stated';
}
