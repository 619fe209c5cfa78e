import { meaningOf } from '../score/meaning';
import type { Question } from '../score/question';
import { closenessOfMass, withPairs } from '../score/text-score';
import { Candidates } from './candidates';
import type { DocumentStore } from './document-store';
import { findCandidates, type Wanted } from './find-candidates';
import { keepLargest } from './keep-largest';
import { pairMasses } from './pair-masses';
import type { Ranked, RankOptions } from './ranked';
import { WindowMasses } from './window-masses';

/** A document among the best, with its matched mass, which tells apart those whose text share is all that it can be. */
export type Picked = Ranked & { slot: number; mass: number };

const bestFirst = (one: Picked, other: Picked): number => other.score - one.score || other.mass - one.mass || (one.id < other.id ? -1 : 1);

/** What ranking works in, used from one query to the next. */
export class Scratch {
  readonly window = new WindowMasses();
  readonly candidates = new Candidates();

  get bytes(): number {
    return this.window.bytes + this.candidates.bytes;
  }
}

/**
 * The `limit` best documents for a question, best first. Exact: pairs of terms are looked up for every document that could still be
 * among the best with the most that pairs may add, and for no other.
 */
export function pickBest(store: DocumentStore, question: Question, scratch: Scratch, { limit, allow }: RankOptions): Picked[] {
  const count = Math.min(Math.floor(limit), store.ids.length);
  if (!(count >= 1)) return [];
  store.tidy();
  const isAllowed = (slot: number): boolean => {
    const id = store.ids[slot];
    return id !== undefined && (!allow || allow(id));
  };
  const floor = findCandidates(store, question, scratch, { count, isAllowed });
  return scorePromising(store, question, scratch.candidates, { count, floor, isAllowed });
}

/** What the meaning of a slot's text adds, as far as an embedding model has read both. */
function meaningShares({ vectors }: DocumentStore, { document: { meaning }, shares }: Question): (slot: number) => number {
  if (!meaning) return () => 0;
  return (slot) => {
    const vector = vectors[slot];
    return vector ? shares.meaning * meaningOf(meaning, vector) : 0;
  };
}

/** Scores candidates exactly, the most promising first, until no other can be among the best. */
function scorePromising(
  store: DocumentStore,
  question: Question,
  candidates: Candidates,
  { count, floor, isAllowed }: Wanted & { floor: number },
): Picked[] {
  const { shares, fullMass } = question;
  const exact = keepLargest(count);
  const pairMass = pairMasses(store, question);
  const meaningShare = meaningShares(store, question);
  const picked: Picked[] = [];
  for (const at of candidates.promising(floor)) {
    const least = Math.max(floor, exact.least());
    if ((candidates.highest[at] as number) < least) break;
    const slot = candidates.slots[at] as number;
    if (!isAllowed(slot)) continue;
    const mass = withPairs(candidates.masses[at] as number, pairMass(slot));
    const score = (candidates.shares[at] as number) + shares.text * closenessOfMass(mass, fullMass) + meaningShare(slot);
    if (score < least) continue;
    exact.add(score);
    picked.push({ slot, id: store.ids[slot] ?? '', score, mass });
  }
  return picked.sort(bestFirst).slice(0, count);
}
