import { frequencyOfCode } from '../score/frequency-codes';
import type { Question } from '../score/question';
import type { AskedTerm, TextQuery } from '../score/text-query';
import type { DocumentStore } from './document-store';
import type { PostingList } from './posting-lists';

/** Numbers by slot that are used from one query to the next, so that nothing is allocated while ranking. */
export class Scratch {
  masses = new Float64Array(0);
  norms = new Float64Array(0);
  frequencies = new Float64Array(0);
  lower = new Float64Array(0);
  touched = new Uint32Array(0);

  /** Room for `size` slots; masses and frequencies are 0. */
  prepare(size: number): void {
    if (this.norms.length < size) {
      const room = size + (size >> 2) + 64;
      this.masses = new Float64Array(2 * room);
      this.norms = new Float64Array(room);
      this.frequencies = new Float64Array(room);
      this.lower = new Float64Array(room);
      this.touched = new Uint32Array(room);
    }
    this.masses.fill(0, 0, 2 * size);
    this.lower.fill(0, 0, size);
  }

  get bytes(): number {
    return this.masses.byteLength + this.norms.byteLength + this.frequencies.byteLength + this.lower.byteLength + this.touched.byteLength;
  }
}

/**
 * The most that one occurrence of a term can bring by asked pairs: each pair counts for the rarer of its two terms, and a word has
 * one neighbour before it and one behind.
 */
function pairsPerOccurrence(store: DocumentStore, { pairs }: TextQuery): Map<string, number> {
  const heaviest = { first: new Map<string, number>(), second: new Map<string, number>() };
  for (const { first, second, weight } of pairs) {
    const side = store.postings.sizeOf(first) <= store.postings.sizeOf(second) ? 'first' : 'second';
    const term = side === 'first' ? first : second;
    heaviest[side].set(term, Math.max(weight, heaviest[side].get(term) ?? 0));
  }
  const most = new Map(heaviest.first);
  for (const [term, weight] of heaviest.second) most.set(term, weight + (most.get(term) ?? 0));
  return most;
}

/**
 * Adds, for every slot, the mass of single terms to `masses[2 · slot]` and the most that pairs can bring to `masses[2 · slot + 1]`:
 * n occurrences of a pair bring at most n times what one brings.
 */
export function addMasses(store: DocumentStore, question: Question, scratch: Scratch): void {
  const { text, length } = question;
  fillNorms(store, question, scratch);
  const most = pairsPerOccurrence(store, text);
  for (const asked of text.terms) {
    const own = asked.isAsked ? store.postings.listOf(asked.term) : undefined;
    const scaled = asked.weight * (length.k1 + 1);
    const scaledPair = (most.get(asked.term) ?? 0) * (length.k1 + 1);
    const isTranslated = asked.alternatives.some(({ key }) => store.postings.sizeOf(key) > 0);
    if (isTranslated) addTranslated(store, { asked, own, scaled, scaledPair }, scratch);
    else if (own) addList(own, scratch, scaled, scaledPair);
  }
}

function fillNorms(store: DocumentStore, { length }: Question, { norms }: Scratch): void {
  const { base, perLength, perStretched } = length;
  const lengths = store.lengths.bySlot;
  const stretched = store.stretched.bySlot;
  for (let slot = 0; slot < store.ids.length; slot++)
    norms[slot] = base + perLength * (lengths[slot] as number) + perStretched * (stretched[slot] as number);
}

/** Codes are rounded: the true number of occurrences may be a little larger. */
const mostOccurrences = (frequency: number): number => 1.02 * frequency + 0.125;

function addList({ slots, codes, start, size }: PostingList, { masses, norms }: Scratch, scaled: number, scaledPair: number): void {
  const end = start + size;
  for (let at = start; at < end; at++) {
    const slot = slots[at] as number;
    const frequency = frequencyOfCode[codes[at] as number] as number;
    const norm = norms[slot] as number;
    masses[2 * slot] = (masses[2 * slot] as number) + (scaled * frequency) / (frequency + norm);
    if (scaledPair > 0) masses[2 * slot + 1] = (masses[2 * slot + 1] as number) + (scaledPair * mostOccurrences(frequency)) / (1 + norm);
  }
}

type TranslatedTerm = { asked: AskedTerm; own: PostingList | undefined; scaled: number; scaledPair: number };

/** A term and its translations count as one term, whose frequency is the sum of theirs by their probabilities. */
function addTranslated(store: DocumentStore, { asked, own, scaled, scaledPair }: TranslatedTerm, scratch: Scratch): void {
  const { masses, norms, frequencies, touched } = scratch;
  let count = 0;
  const gather = ({ slots, codes, start, size }: PostingList, probability: number) => {
    for (let at = start; at < start + size; at++) {
      const slot = slots[at] as number;
      if (frequencies[slot] === 0) touched[count++] = slot;
      frequencies[slot] = (frequencies[slot] as number) + probability * (frequencyOfCode[codes[at] as number] as number);
    }
  };
  if (own) gather(own, 1);
  for (const { key, probability } of asked.alternatives) {
    const list = store.postings.listOf(key);
    if (list) gather(list, probability);
  }
  for (let at = 0; at < count; at++) {
    const slot = touched[at] as number;
    const frequency = frequencies[slot] as number;
    const norm = norms[slot] as number;
    masses[2 * slot] = (masses[2 * slot] as number) + (scaled * frequency) / (frequency + norm);
    if (scaledPair > 0) masses[2 * slot + 1] = (masses[2 * slot + 1] as number) + (scaledPair * mostOccurrences(frequency)) / (1 + norm);
    frequencies[slot] = 0;
  }
}
