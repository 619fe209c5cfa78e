import { SlotNumbers } from './slot-numbers';

/** Slots that one segment holds: their numbers within it take two bytes. */
export const segmentSize = 2 ** 16;

const grownCapacity = (size: number): number => (size < 4 ? size + 1 : size + (size >> 1));
const tidyCapacity = (size: number): number => size + (size >> 4);

/**
 * Postings of the documents of one segment. All lie in one pool of three bytes each, those of a term in the order of their slots;
 * a list that outgrows its place moves to the end of the pool, and packing closes the gaps.
 */
export class PostingSegment {
  /** Slot within the segment, and code of how often, of each posting in the pool. */
  slots = new Uint16Array(256);
  codes = new Uint8Array(256);
  readonly starts = SlotNumbers.ofCounts();
  readonly sizes = SlotNumbers.ofCounts();
  private readonly capacities = SlotNumbers.ofCounts();
  private end = 0;
  private used = 0;

  get bytes(): number {
    const pool = this.slots.byteLength + this.codes.byteLength;
    return pool + this.starts.bytes + this.sizes.bytes + this.capacities.bytes;
  }

  add(term: number, slot: number, code: number): void {
    const size = this.sizes.at(term);
    if (size === this.capacities.at(term)) this.move(term, size, grownCapacity(size));
    const start = this.starts.at(term);
    const place = this.placeOf(slot, start, size);
    const end = start + size;
    if (place < end) {
      this.slots.copyWithin(place + 1, place, end);
      this.codes.copyWithin(place + 1, place, end);
    }
    this.slots[place] = slot;
    this.codes[place] = code;
    this.sizes.set(term, size + 1);
    this.used++;
  }

  /** Takes a slot off a term's list; says whether it was there. */
  remove(term: number, slot: number): boolean {
    const start = this.starts.at(term);
    const end = start + this.sizes.at(term);
    const place = this.placeOf(slot, start, end - start);
    if (place === end || this.slots[place] !== slot) return false;
    this.slots.copyWithin(place, place + 1, end);
    this.codes.copyWithin(place, place + 1, end);
    this.sizes.set(term, end - start - 1);
    this.used--;
    return true;
  }

  /** Packs the pool when more than a sixth of it is unused. */
  tidy(): void {
    if (this.slots.length >= 1024 && this.used * 6 < this.slots.length * 5) this.pack();
  }

  /** The first place in a list whose slot is not before this one; most slots are new, and come last. */
  private placeOf(slot: number, start: number, size: number): number {
    const { slots } = this;
    let low = start;
    let high = start + size;
    if (size === 0 || (slots[high - 1] as number) < slot) return high;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((slots[middle] as number) < slot) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  private move(term: number, size: number, capacity: number): void {
    if (this.end + capacity > this.slots.length) this.makeRoom(capacity);
    const start = this.starts.at(term);
    this.slots.copyWithin(this.end, start, start + size);
    this.codes.copyWithin(this.end, start, start + size);
    this.starts.set(term, this.end);
    this.capacities.set(term, capacity);
    this.end += capacity;
  }

  private makeRoom(capacity: number): void {
    if (this.used * 2 < this.end) this.pack();
    if (this.end + capacity <= this.slots.length) return;
    const length = this.end + capacity + (this.end >> 2) + 256;
    const { slots, codes } = this;
    this.slots = new Uint16Array(length);
    this.codes = new Uint8Array(length);
    this.slots.set(slots.subarray(0, this.end));
    this.codes.set(codes.subarray(0, this.end));
  }

  private pack(): void {
    const { slots, codes } = this;
    const whole = this.sizes.bySlot.reduce((sum, size) => sum + tidyCapacity(size), 0);
    this.slots = new Uint16Array(whole + (whole >> 5) + 256);
    this.codes = new Uint8Array(this.slots.length);
    this.end = 0;
    for (let term = 0; term < this.sizes.bySlot.length; term++) {
      const size = this.sizes.at(term);
      const start = this.starts.at(term);
      this.slots.set(slots.subarray(start, start + size), this.end);
      this.codes.set(codes.subarray(start, start + size), this.end);
      this.starts.set(term, this.end);
      this.capacities.set(term, tidyCapacity(size));
      this.end += tidyCapacity(size);
    }
  }
}
