import type { Question } from '../score/question';
import { pairNearness } from '../score/text-profile';
import { lengthNorm, saturate } from '../score/text-score';
import type { DocumentStore } from './document-store';
import { pairNumber } from './word-orders';

/** One of 4,096 places for a pair, the same in either order: most pairs that nobody asks for fall on a place without any. */
const placeOf = (one: number, other: number): number => Math.imul(one + other, 0x9e3779b1) >>> 20;

/** What asked pairs of terms add to a slot's mass, where they may add all that they bring. */
export function pairMasses(store: DocumentStore, { text, length }: Question): (slot: number) => number {
  const weightOf = new Map<number, number>();
  const isAsked = new Uint8Array(store.postings.terms);
  const hasPairs = new Uint8Array(4096);
  for (const { first, second, weight } of text.pairs) {
    const one = store.postings.find(first);
    const other = store.postings.find(second);
    if (one === undefined || other === undefined) continue;
    weightOf.set(pairNumber(one, other), weight);
    hasPairs[placeOf(one, other)] = 1;
    isAsked[one] = 1;
    isAsked[other] = 1;
  }
  const counts = new Map<number, number>();
  return (slot) => {
    counts.clear();
    store.orders.forEachPair(slot, isAsked, (first, second, distance) => {
      if (hasPairs[placeOf(first, second)] === 0) return;
      const pair = pairNumber(first, second);
      if (weightOf.has(pair)) counts.set(pair, (counts.get(pair) ?? 0) + pairNearness(distance));
    });
    const norm = lengthNorm(store.lengths.at(slot), length);
    let mass = 0;
    for (const [pair, count] of counts) mass += (weightOf.get(pair) ?? 0) * saturate(count, norm, length.k1);
    return mass;
  };
}
