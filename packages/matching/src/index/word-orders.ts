import type { PairDistance } from '../score/text-profile';
import { SlotNumbers } from './slot-numbers';

/** Numbers of two terms as one, the same in either order; exact, as there are far fewer than 2^26 terms. */
export const pairNumber = (one: number, other: number): number => (one < other ? one * 2 ** 26 + other : other * 2 ** 26 + one);

/** Stands in a sequence for the end of a clause. */
export const clauseEnd = 0;

/**
 * The main terms of each document in their order, and after them its further terms, as numbers of seven bits a byte: common terms
 * are numbered early and take one or two bytes. Numbers are shifted by one, as 0 ends a clause.
 */
export class WordOrders {
  /** Where a slot's bytes begin, where those of its sequence end, and where all end. */
  private readonly starts = SlotNumbers.ofCounts();
  private readonly ordered = SlotNumbers.ofCounts();
  private readonly ends = SlotNumbers.ofCounts();
  private bytesOf = new Uint8Array(1024);
  private end = 0;
  private used = 0;

  get bytes(): number {
    return this.bytesOf.byteLength + this.starts.bytes + this.ordered.bytes + this.ends.bytes;
  }

  /** Keeps `sequence` (null ends a clause) and further terms for a slot that has none. */
  set(slot: number, sequence: readonly (number | null)[], further: readonly number[]): void {
    const most = 5 * (sequence.length + further.length);
    if (this.end + most > this.bytesOf.length) this.grow(this.end + most);
    const start = this.end;
    for (const number of sequence) this.write(number === null ? clauseEnd : number + 1);
    const ordered = this.end;
    for (const number of further) this.write(number + 1);
    this.place(slot, start, ordered, this.end);
    this.used += this.end - start;
  }

  /** Forgets a slot's terms; returns their numbers, each as often as it stands there. */
  take(slot: number): number[] {
    const start = this.starts.at(slot);
    const end = this.ends.at(slot);
    this.place(slot, 0, 0, 0);
    this.used -= end - start;
    const numbers: number[] = [];
    this.read(start, end, (number) => number !== clauseEnd && numbers.push(number - 1));
    return numbers;
  }

  /** Calls back with each pair of a slot's main terms that stand side by side (1) or one apart (2), both of them asked (null: all are). */
  forEachPair(slot: number, isAsked: Uint8Array | null, visit: (first: number, second: number, distance: PairDistance) => void): void {
    const { bytesOf } = this;
    const end = this.ordered.at(slot);
    let before = -1;
    let beforeThat = -1;
    let shifted = 0;
    let shift = 0;
    for (let at = this.starts.at(slot); at < end; at++) {
      const byte = bytesOf[at] as number;
      shifted |= (byte & 127) << shift;
      shift += 7;
      if (byte >= 128) continue;
      const number = isAsked === null || isAsked[shifted - 1] === 1 ? shifted - 1 : -1;
      if (number >= 0) {
        if (before >= 0 && before !== number) visit(before, number, 1);
        if (beforeThat >= 0 && beforeThat !== number) visit(beforeThat, number, 2);
      }
      beforeThat = shifted === clauseEnd ? -1 : before;
      before = number;
      shifted = 0;
      shift = 0;
    }
  }

  /** Packs the bytes when more than a sixth of them is unused. */
  tidy(): void {
    if (this.bytesOf.length < 4096 || this.used * 6 > this.bytesOf.length * 5) return;
    const packed = new Uint8Array(this.used + (this.used >> 5) + 1024);
    const slots = this.starts.bySlot.length;
    this.end = 0;
    for (let slot = 0; slot < slots; slot++) {
      const start = this.starts.at(slot);
      const end = this.ends.at(slot);
      if (start === end) continue;
      packed.set(this.bytesOf.subarray(start, end), this.end);
      const by = this.end - start;
      this.place(slot, this.end, this.ordered.at(slot) + by, end + by);
      this.end = end + by;
    }
    this.bytesOf = packed;
  }

  private place(slot: number, start: number, ordered: number, end: number): void {
    this.starts.set(slot, start);
    this.ordered.set(slot, ordered);
    this.ends.set(slot, end);
  }

  private write(number: number): void {
    let left = number;
    while (left >= 128) {
      this.bytesOf[this.end++] = (left & 127) | 128;
      left >>>= 7;
    }
    this.bytesOf[this.end++] = left;
  }

  private read(start: number, end: number, visit: (number: number) => void): void {
    const { bytesOf } = this;
    let number = 0;
    let shift = 0;
    for (let at = start; at < end; at++) {
      const byte = bytesOf[at] as number;
      number |= (byte & 127) << shift;
      shift += 7;
      if (byte >= 128) continue;
      visit(number);
      number = 0;
      shift = 0;
    }
  }

  private grow(least: number): void {
    const grown = new Uint8Array(least + (this.bytesOf.length >> 2));
    grown.set(this.bytesOf);
    this.bytesOf = grown;
  }
}
