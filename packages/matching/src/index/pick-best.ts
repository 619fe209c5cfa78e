import type { Question } from '../score/question';
import { closenessOfMass } from '../score/text-score';
import type { DocumentStore } from './document-store';
import { addMasses, type Scratch } from './matched-masses';
import { pairMasses } from './pair-masses';
import type { Ranked, RankOptions } from './ranked';

export type Picked = Ranked & { slot: number };

const byScoreThenId = (one: Ranked, other: Ranked): number => other.score - one.score || (one.id < other.id ? -1 : 1);

/** Keeps the `count` largest of a stream of numbers; `least` is the smallest of them once there are so many, else 0. */
function keepLargest(count: number) {
  const heap = new Float64Array(count);
  let size = 0;
  const sink = (value: number) => {
    let at = 0;
    for (;;) {
      const left = 2 * at + 1;
      if (left >= size) break;
      const child = left + 1 < size && (heap[left + 1] as number) < (heap[left] as number) ? left + 1 : left;
      if ((heap[child] as number) >= value) break;
      heap[at] = heap[child] as number;
      at = child;
    }
    heap[at] = value;
  };
  const rise = (value: number) => {
    let at = size++;
    for (let parent = (at - 1) >> 1; at > 0 && (heap[parent] as number) > value; parent = (at - 1) >> 1) {
      heap[at] = heap[parent] as number;
      at = parent;
    }
    heap[at] = value;
  };
  const least = () => (size === count ? (heap[0] as number) : 0);
  return { least, add: (value: number) => (size < count ? rise(value) : value > least() && sink(value)) };
}

/**
 * The `limit` best documents for a question, best first. Exact: pairs of neighbours are looked up for every document that could
 * still be among the best with the most that its pairs can bring, and for no other.
 */
export function pickBest(store: DocumentStore, question: Question, scratch: Scratch, { limit, allow }: RankOptions): Picked[] {
  const size = store.ids.length;
  const count = Math.min(Math.floor(limit), size);
  if (!(count >= 1)) return [];
  store.tidy();
  scratch.prepare(size);
  const { masses, lower, norms } = scratch;
  const { shares, halfMass } = question;
  store.facets.addShares(question.document, shares, lower, size);
  addMasses(store, question, scratch);
  const scoreWith = (slot: number, mass: number) => (lower[slot] as number) + shares.text * closenessOfMass(mass, halfMass);
  const isAllowed = (slot: number): boolean => {
    const id = store.ids[slot];
    return id !== undefined && (!allow || allow(id));
  };
  const largest = keepLargest(count);
  for (let slot = 0; slot < size; slot++) {
    const score = scoreWith(slot, masses[2 * slot] as number);
    if (score > largest.least() && isAllowed(slot)) largest.add(score);
  }
  const exact = keepLargest(count);
  const pairMass = pairMasses(store, question, norms);
  const picked: Picked[] = [];
  for (let slot = 0; slot < size; slot++) {
    const mass = masses[2 * slot] as number;
    const most = scoreWith(slot, mass + (masses[2 * slot + 1] as number));
    const floor = Math.max(largest.least(), exact.least());
    const id = store.ids[slot];
    if (id === undefined || most <= 0 || most < floor || !isAllowed(slot)) continue;
    const score = scoreWith(slot, mass + pairMass(slot));
    if (score < floor) continue;
    exact.add(score);
    picked.push({ slot, id, score });
  }
  return picked.sort(byScoreThenId).slice(0, count);
}
