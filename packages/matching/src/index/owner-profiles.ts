import { frequencyOfCode } from '../score/frequency-codes';
import type { Question } from '../score/question';
import type { AskedTerm } from '../score/text-query';
import { closenessOfMass, saturate } from '../score/text-score';
import { weights } from '../score/weights';
import { numbersOf } from './asked-cursors';
import type { DocumentStore } from './document-store';
import { segmentSize } from './posting-segment';
import type { PostingList } from './slot-lists';

/** Whose the document in a slot is; undefined where it is nobody's or may not count. */
export type OwnerOfSlot = (slot: number) => string | undefined;

/** Owners by number, the number of each slot's owner (−1: none), and how much text each has. */
type Owners = { names: string[]; bySlot: Int32Array; lengths: number[] };

function gatherOwners({ ids, lengths }: DocumentStore, ownerOf: OwnerOfSlot): Owners {
  const numbers = new Map<string, number>();
  const owners: Owners = { names: [], bySlot: new Int32Array(ids.length).fill(-1), lengths: [] };
  for (let slot = 0; slot < ids.length; slot++) {
    const name = ownerOf(slot);
    if (name === undefined) continue;
    const number = numbers.get(name) ?? owners.names.push(name) - 1;
    numbers.set(name, number);
    owners.bySlot[slot] = number;
    owners.lengths[number] = (owners.lengths[number] ?? 0) + lengths.at(slot);
  }
  return owners;
}

/** What each owner's length adds to the denominator of BM25; the usual constants, as all that is theirs is no page but a collection. */
function normsOf({ lengths }: Owners): Float64Array {
  const { k1, b } = weights.text.short;
  const average = lengths.reduce((sum, one) => sum + one, 0) / Math.max(1, lengths.length);
  return Float64Array.from(lengths, (length) => k1 * (1 - b + (average > 0 ? (b * length) / average : 0)));
}

/**
 * How close all that each owner has, read as one text, is to what is asked: 0..1 by owner. It tells who is at home in a field, where
 * single documents tell who has done one thing in it.
 */
export function ownerProfiles(store: DocumentStore, { text, fullMass }: Question, ownerOf: OwnerOfSlot): Map<string, number> {
  const owners = gatherOwners(store, ownerOf);
  const norms = normsOf(owners);
  const masses = new Float64Array(owners.names.length);
  const frequencies = new Float64Array(owners.names.length);
  for (const asked of text.terms) {
    const touched = addFrequencies(store, asked, owners, frequencies);
    for (const number of touched) {
      const mass = asked.weight * saturate(frequencies[number] as number, norms[number] as number, weights.text.short.k1);
      masses[number] = (masses[number] as number) + mass;
      frequencies[number] = 0;
    }
  }
  return new Map(owners.names.map((name, number) => [name, closenessOfMass(masses[number] as number, fullMass)]));
}

/** Adds how often each owner has a term or its translations; returns the owners who have it. */
function addFrequencies({ postings }: DocumentStore, asked: AskedTerm, { bySlot }: Owners, frequencies: Float64Array): number[] {
  const touched: number[] = [];
  const add = ({ slots, codes, start, end }: PostingList, firstSlot: number, probability: number) => {
    for (let at = start; at < end; at++) {
      const owner = bySlot[firstSlot + (slots[at] as number)] as number;
      if (owner < 0) continue;
      if (frequencies[owner] === 0) touched.push(owner);
      const frequency = codes ? (frequencyOfCode[codes[at] as number] as number) : 1;
      frequencies[owner] = (frequencies[owner] as number) + probability * frequency;
    }
  };
  for (const { number, probability } of numbersOf(postings, asked)) {
    for (let segment = 0; segment < postings.segments.length; segment++)
      for (const list of postings.listsIn(segment, number)) add(list, segment * segmentSize, probability);
  }
  return touched;
}
