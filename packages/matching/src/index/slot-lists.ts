import { SlotNumbers } from './slot-numbers';

const grownCapacity = (size: number): number => (size < 4 ? size + 1 : size + (size >> 1));
const tidyCapacity = (size: number): number => size + (size >> 5);

/** Slots of one list and their codes (null: none are kept), from `start` up to `end`. */
export type PostingList = { slots: Uint16Array; codes: Uint8Array | null; start: number; end: number };

/**
 * Lists of slots by term, each in the order of its slots, in one pool of two bytes a slot, or of three where each slot has a code.
 * A list that outgrows its place moves to the end of the pool, and packing closes the gaps.
 */
export class SlotLists {
  private slots = new Uint16Array(256);
  private codes: Uint8Array;
  private readonly starts = SlotNumbers.ofCounts();
  private readonly sizes = SlotNumbers.ofCounts();
  private readonly capacities = SlotNumbers.ofCounts();
  private end = 0;
  private used = 0;

  constructor(private readonly hasCodes: boolean) {
    this.codes = new Uint8Array(hasCodes ? this.slots.length : 0);
  }

  get bytes(): number {
    const pool = this.slots.byteLength + this.codes.byteLength;
    return pool + this.starts.bytes + this.sizes.bytes + this.capacities.bytes;
  }

  add(term: number, slot: number, code = 0): void {
    const size = this.sizes.at(term);
    if (size === this.capacities.at(term)) this.move(term, size, grownCapacity(size));
    const start = this.starts.at(term);
    const place = this.placeOf(slot, start, size);
    const end = start + size;
    if (place < end) this.shift(place + 1, place, end);
    this.slots[place] = slot;
    if (this.hasCodes) this.codes[place] = code;
    this.sizes.set(term, size + 1);
    this.used++;
  }

  /** A term's list, if it has one with something in it. */
  listOf(term: number): PostingList[] {
    const size = this.sizes.at(term);
    const start = this.starts.at(term);
    return size === 0 ? [] : [{ slots: this.slots, codes: this.hasCodes ? this.codes : null, start, end: start + size }];
  }

  /** Takes a slot off a term's list; says whether it was there. */
  remove(term: number, slot: number): boolean {
    const start = this.starts.at(term);
    const end = start + this.sizes.at(term);
    const place = this.placeOf(slot, start, end - start);
    if (place === end || this.slots[place] !== slot) return false;
    this.shift(place, place + 1, end);
    this.sizes.set(term, end - start - 1);
    this.used--;
    return true;
  }

  /** Packs the pool when more than a tenth of it is unused. */
  tidy(): void {
    if (this.slots.length >= 1024 && this.used * 10 < this.slots.length * 9) this.pack();
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

  private shift(to: number, start: number, end: number): void {
    this.slots.copyWithin(to, start, end);
    if (this.hasCodes) this.codes.copyWithin(to, start, end);
  }

  private move(term: number, size: number, capacity: number): void {
    if (this.end + capacity > this.slots.length) this.makeRoom(capacity);
    const start = this.starts.at(term);
    this.shift(this.end, start, start + size);
    this.starts.set(term, this.end);
    this.capacities.set(term, capacity);
    this.end += capacity;
  }

  private makeRoom(capacity: number): void {
    if (this.used * 2 < this.end) this.pack();
    if (this.end + capacity <= this.slots.length) return;
    const { slots, codes, end } = this;
    this.renew(end + capacity + (end >> 2) + 256);
    this.slots.set(slots.subarray(0, end));
    if (this.hasCodes) this.codes.set(codes.subarray(0, end));
  }

  private renew(length: number): void {
    this.slots = new Uint16Array(length);
    if (this.hasCodes) this.codes = new Uint8Array(length);
  }

  private pack(): void {
    const { slots, codes } = this;
    const sizes = this.sizes.bySlot;
    const whole = sizes.reduce((sum, size) => sum + tidyCapacity(size), 0);
    this.renew(whole + (whole >> 6) + 256);
    this.end = 0;
    for (const [term, size] of sizes.entries()) {
      const start = this.starts.at(term);
      this.slots.set(slots.subarray(start, start + size), this.end);
      if (this.hasCodes) this.codes.set(codes.subarray(start, start + size), this.end);
      this.starts.set(term, this.end);
      this.capacities.set(term, tidyCapacity(size));
      this.end += tidyCapacity(size);
    }
  }
}
