import { type LikeWord, WordShapes } from '../analyse/spelling';
import { hashOfTerm } from './pair-counts';
import { PostingSegment, segmentSize } from './posting-segment';
import type { PostingList } from './slot-lists';
import { SlotNumbers } from './slot-numbers';

/** Bytes of a term in the map, near enough: entry and string. */
const bytesPerTerm = 80;

/** What a term is called: a meaning of the glossary has a mark before its name. */
const nameOf = (term: string): string => (term[0] === '#' ? term.slice(1) : term);

/** An inverted index from term to documents that can both grow and shrink, in segments of 65,536 slots. */
export class PostingLists {
  readonly segments: PostingSegment[] = [];
  private readonly numbers = new Map<string, number>();
  private readonly documents = SlotNumbers.ofCounts();
  private readonly hashes = SlotNumbers.ofCounts();
  private readonly shapes = new WordShapes();
  /** How many postings there are. */
  size = 0;

  get bytes(): number {
    return this.segments.reduce(
      (sum, { bytes }) => sum + bytes,
      this.documents.bytes + this.hashes.bytes + this.shapes.bytes + this.numbers.size * bytesPerTerm,
    );
  }

  /** How many terms have a number. */
  get terms(): number {
    return this.numbers.size;
  }

  /** Number of a term, given on first sight and kept for good. */
  numberOf(term: string): number {
    const known = this.numbers.get(term);
    if (known !== undefined) return known;
    const fresh = this.numbers.size;
    this.numbers.set(term, fresh);
    this.hashes.set(fresh, hashOfTerm(term));
    this.shapes.add(nameOf(term));
    return fresh;
  }

  /** Number of a term that some document has or had. */
  find(term: string): number | undefined {
    return this.numbers.get(term);
  }

  /** What stands for a numbered term wherever it is met. */
  hashOf(number: number): number {
    return this.hashes.at(number);
  }

  /** Terms in some document whose words are written almost like this one; `countOf` a numbered term says in how many it is. */
  like(word: string, countOf = (number: number): number => this.countOf(number)): { term: string; slips: number }[] {
    const found = this.shapes.like(word, (number) => countOf(number) > 0);
    const isTerm = (name: string): boolean => countOf(this.numbers.get(name) ?? -1) > 0;
    return found.map(({ word: name, slips }: LikeWord) => ({ term: isTerm(name) ? name : `#${name}`, slips }));
  }

  /** How many documents hold a term. */
  sizeOf(term: string): number {
    return this.countOf(this.numbers.get(term) ?? -1);
  }

  /** The same of a numbered term. */
  countOf(number: number): number {
    return this.documents.at(number);
  }

  /** The postings of a numbered term in a segment, in up to two lists; good until the next change. */
  listsIn(segment: number, term: number): PostingList[] {
    const { once, more } = this.segments[segment] ?? {};
    return [...(once?.listOf(term) ?? []), ...(more?.listOf(term) ?? [])];
  }

  add(number: number, slot: number, code: number): void {
    const segment = Math.floor(slot / segmentSize);
    while (this.segments.length <= segment) this.segments.push(new PostingSegment());
    this.segments[segment]?.add(number, slot % segmentSize, code);
    this.documents.set(number, this.documents.at(number) + 1);
    this.size++;
  }

  /** Takes a document off a term's list. */
  remove(number: number, slot: number): void {
    if (!this.segments[Math.floor(slot / segmentSize)]?.remove(number, slot % segmentSize)) return;
    this.documents.set(number, this.documents.at(number) - 1);
    this.size--;
  }

  /** Packs what has grown larger than it must be. */
  tidy(): void {
    for (const segment of this.segments) segment.tidy();
  }
}
