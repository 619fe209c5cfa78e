import type { PairDistance } from '../score/text-profile';
import { SlotNumbers } from './slot-numbers';

/** Numbers of two terms as one, the same in either order; exact, as there are far fewer than 2^26 terms. */
export const pairNumber = (one: number, other: number): number => (one < other ? one * 2 ** 26 + other : other * 2 ** 26 + one);

/** Stands in a sequence for the end of a clause. */
export const clauseEnd = 0;
/** Stands before a number that takes two places, its higher part first. */
const large = 2 ** 16 - 1;

/**
 * The main terms of each document in their order, and after them its further terms, as numbers of two bytes: terms are numbered as they
 * come, so that nearly all words have one. Numbers are shifted by one, as 0 ends a clause.
 */
export class WordOrders {
  /** Where a slot's numbers begin, where those of its sequence end, and where all end. */
  private readonly starts = SlotNumbers.ofCounts();
  private readonly ordered = SlotNumbers.ofCounts();
  private readonly ends = SlotNumbers.ofCounts();
  private kept = new Uint16Array(1024);
  private end = 0;
  private used = 0;

  get bytes(): number {
    return this.kept.byteLength + this.starts.bytes + this.ordered.bytes + this.ends.bytes;
  }

  /** Keeps `sequence` (null ends a clause) and further terms for a slot that has none. */
  set(slot: number, sequence: readonly (number | null)[], further: readonly number[]): void {
    const most = 3 * (sequence.length + further.length);
    if (this.end + most > this.kept.length) this.grow(this.end + most);
    const start = this.end;
    for (const number of sequence) this.write(number === null ? clauseEnd : number + 1);
    const ordered = this.end;
    for (const number of further) this.write(number + 1);
    this.place(slot, start, ordered, this.end);
    this.used += this.end - start;
  }

  /** Forgets a slot's terms; returns their numbers, each as often as it stands there. */
  take(slot: number): number[] {
    const numbers: number[] = [];
    const start = this.starts.at(slot);
    const end = this.ends.at(slot);
    for (let at = start; at < end; at++) {
      const shifted = this.kept[at] as number;
      if (shifted !== clauseEnd) numbers.push((shifted === large ? this.largeAt(at + 1) : shifted) - 1);
      if (shifted === large) at += 2;
    }
    this.place(slot, 0, 0, 0);
    this.used -= end - start;
    return numbers;
  }

  /**
   * Calls back with each pair of a slot's main terms that stand side by side (1) or one apart (2), by what `numberOf` has for them (0: not
   * asked; without it all are, by their own numbers plus one).
   */
  forEachPair(slot: number, numberOf: Uint16Array | null, visit: (first: number, second: number, distance: PairDistance) => void): void {
    const { kept } = this;
    const end = this.ordered.at(slot);
    let before = 0;
    let beforeThat = 0;
    for (let at = this.starts.at(slot); at < end; at++) {
      let shifted = kept[at] as number;
      if (shifted === large) {
        shifted = this.largeAt(at + 1);
        at += 2;
      }
      const number = numberOf === null || shifted === clauseEnd ? shifted : (numberOf[shifted - 1] as number);
      if (number > 0) {
        if (before > 0 && before !== number) visit(before, number, 1);
        if (beforeThat > 0 && beforeThat !== number) visit(beforeThat, number, 2);
      }
      beforeThat = shifted === clauseEnd ? 0 : before;
      before = number;
    }
  }

  /** Packs the numbers when more than a tenth of their room is unused. */
  tidy(): void {
    if (this.kept.length < 4096 || this.used * 10 > this.kept.length * 9) return;
    const packed = new Uint16Array(this.used + (this.used >> 5) + 1024);
    const slots = this.starts.bySlot.length;
    this.end = 0;
    for (let slot = 0; slot < slots; slot++) {
      const start = this.starts.at(slot);
      const end = this.ends.at(slot);
      if (start === end) continue;
      packed.set(this.kept.subarray(start, end), this.end);
      const by = this.end - start;
      this.place(slot, this.end, this.ordered.at(slot) + by, end + by);
      this.end = end + by;
    }
    this.kept = packed;
  }

  private place(slot: number, start: number, ordered: number, end: number): void {
    this.starts.set(slot, start);
    this.ordered.set(slot, ordered);
    this.ends.set(slot, end);
  }

  private largeAt(at: number): number {
    return (this.kept[at] as number) * 2 ** 16 + (this.kept[at + 1] as number);
  }

  private write(number: number): void {
    if (number < large) {
      this.kept[this.end++] = number;
      return;
    }
    this.kept[this.end++] = large;
    this.kept[this.end++] = Math.floor(number / 2 ** 16);
    this.kept[this.end++] = number % 2 ** 16;
  }

  private grow(least: number): void {
    const grown = new Uint16Array(least + (this.kept.length >> 2));
    grown.set(this.kept);
    this.kept = grown;
  }
}
