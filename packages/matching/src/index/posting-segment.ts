import { codeOfFrequency } from '../score/frequency-codes';
import { SlotLists } from './slot-lists';

/** Slots that one segment holds: their numbers within it take two bytes. */
export const segmentSize = 2 ** 16;

const once = codeOfFrequency(1);

/** The documents of one segment that hold a term: in those of `once` it stands once, and of four postings three are such. */
export class PostingSegment {
  readonly once = new SlotLists(false);
  readonly more = new SlotLists(true);

  get bytes(): number {
    return this.once.bytes + this.more.bytes;
  }

  add(term: number, slot: number, code: number): void {
    if (code === once) this.once.add(term, slot);
    else this.more.add(term, slot, code);
  }

  /** Takes a slot off a term's lists; says whether it was there. */
  remove(term: number, slot: number): boolean {
    return this.once.remove(term, slot) || this.more.remove(term, slot);
  }

  tidy(): void {
    this.once.tidy();
    this.more.tidy();
  }
}
