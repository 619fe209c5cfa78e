import type { Question } from '../score/question';
import { lengthNorm, saturate } from '../score/text-score';
import type { DocumentStore } from './document-store';

/** Numbers of two neighbouring terms as one; exact, as there are far fewer than 2^26 terms. */
const pairNumber = (first: number, second: number): number => first * 2 ** 26 + second;

/** What asked pairs of neighbours add to a slot's mass. */
export function pairMasses(store: DocumentStore, { text, length }: Question): (slot: number) => number {
  const weightOf = new Map<number, number>();
  const isAsked = new Uint8Array(store.postings.terms);
  for (const { first, second, weight } of text.pairs) {
    const one = store.postings.find(first);
    const other = store.postings.find(second);
    if (one === undefined || other === undefined) continue;
    weightOf.set(pairNumber(one, other), weight);
    isAsked[one] = 1;
    isAsked[other] = 1;
  }
  const counts = new Map<number, number>();
  return (slot) => {
    counts.clear();
    store.orders.forEachPair(slot, isAsked, (first, second) => {
      const pair = pairNumber(first, second);
      if (weightOf.has(pair)) counts.set(pair, (counts.get(pair) ?? 0) + 1);
    });
    const norm = lengthNorm(store.lengths.at(slot), length);
    let mass = 0;
    for (const [pair, count] of counts) mass += (weightOf.get(pair) ?? 0) * saturate(count, norm, length.k1);
    return mass;
  };
}
