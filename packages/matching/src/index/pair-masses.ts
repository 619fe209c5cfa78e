import type { Question } from '../score/question';
import { type PairDistance, pairNearness } from '../score/text-profile';
import { lengthNorm, saturate } from '../score/text-score';
import type { DocumentStore } from './document-store';

/** Up to so many terms, every two of them have a place of their own; a text of thousands would take megabytes for each question. */
const mostInTable = 512;

/** Numbers by two numbers below `width`; 0 where none was set. */
function pairTable(width: number) {
  if (width <= mostInTable) {
    const table = new Uint16Array(width * width);
    const set = (first: number, second: number, pair: number): void => {
      table[first * width + second] = pair;
    };
    return { set, of: (first: number, second: number): number => table[first * width + second] as number };
  }
  const map = new Map<number, number>();
  const set = (first: number, second: number, pair: number): unknown => map.set(first * width + second, pair);
  return { set, of: (first: number, second: number): number => map.get(first * width + second) ?? 0 };
}

/** The asked pairs by small numbers: that of each term (0: in none), and that of each pair of them (0: not asked), in both orders. */
function numberPairs({ postings }: DocumentStore, { text }: Question) {
  const found = text.pairs.flatMap(({ first, second, weight }) => {
    const one = postings.find(first);
    const other = postings.find(second);
    return one === undefined || other === undefined ? [] : [{ one, other, weight }];
  });
  const numberOf = new Uint16Array(postings.terms);
  let terms = 0;
  for (const term of found.flatMap(({ one, other }) => [one, other])) numberOf[term] ||= ++terms;
  const width = terms + 1;
  const pairOf = pairTable(width);
  for (const [at, { one, other }] of found.entries()) {
    const [first, second] = [numberOf[one] as number, numberOf[other] as number];
    pairOf.set(first, second, at + 1);
    pairOf.set(second, first, at + 1);
  }
  return { numberOf, pairOf, weights: Float64Array.from([0, ...found.map(({ weight }) => weight)]) };
}

/** What asked pairs of terms add to a slot's mass, where they may add all that they bring. */
export function pairMasses(store: DocumentStore, question: Question): (slot: number) => number {
  const { numberOf, pairOf, weights } = numberPairs(store, question);
  const { length } = question;
  const counts = new Float64Array(weights.length);
  const counted: number[] = [];
  const count = (first: number, second: number, distance: PairDistance): void => {
    const pair = pairOf.of(first, second);
    if (pair === 0) return;
    if (counts[pair] === 0) counted.push(pair);
    counts[pair] = (counts[pair] as number) + pairNearness(distance);
  };
  return (slot) => {
    store.orders.forEachPair(slot, numberOf, count);
    if (counted.length === 0) return 0;
    const norm = lengthNorm(store.lengths.at(slot), length);
    let mass = 0;
    for (const pair of counted) {
      mass += (weights[pair] as number) * saturate(counts[pair] as number, norm, length.k1);
      counts[pair] = 0;
    }
    counted.length = 0;
    return mass;
  };
}
