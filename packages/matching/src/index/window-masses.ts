import { codeOfFrequency, frequencyOfCode } from '../score/frequency-codes';
import type { LengthRule } from '../score/text-score';
import type { AskedCursor, AskedCursors } from './asked-cursors';

/** Slots that are scored together: few enough that their numbers stay in the processor's first cache. */
export const windowSize = 2048;

/** Of each slot in a window: its mass of single terms, its norm, and 1 / (1 + norm). */
export const perSlot = 3;

const once = codeOfFrequency(1);

/** What one window's slots have gathered; used from one window and one query to the next, so that nothing is allocated while ranking. */
export class WindowMasses {
  readonly numbers = new Float64Array(perSlot * windowSize);
  private readonly frequencies = new Float64Array(windowSize);
  private readonly touched = new Uint16Array(windowSize);

  get bytes(): number {
    return this.numbers.byteLength + this.frequencies.byteLength + this.touched.byteLength;
  }

  /** Begins the window of the slots from `from` up to `to`, whose lengths are given by slot. */
  begin({ from, to }: Span, { lengths, stretched }: Lengths, { base, perLength, perStretched }: LengthRule): void {
    const { numbers } = this;
    for (let slot = from, at = 0; slot < to; slot++, at += perSlot) {
      const norm = base + perLength * (lengths[slot] as number) + perStretched * (stretched[slot] as number);
      numbers[at] = 0;
      numbers[at + 1] = norm;
      numbers[at + 2] = 1 / (1 + norm);
    }
  }

  /** Adds the postings of an asked term up to the end of the window, whose slots are counted within the segment. */
  add({ cursors, scaled }: AskedCursors, window: Span): void {
    const [only] = cursors;
    if (cursors.length > 1 || only?.probability !== 1) this.addTranslated(cursors, scaled, window);
    else this.addList(only, scaled, window);
  }

  private addList(cursor: AskedCursor, scaled: number, { from, to }: Span): void {
    const { slots, codes, end } = cursor;
    const { numbers } = this;
    let { at } = cursor;
    for (; at < end; at++) {
      const slot = slots[at] as number;
      if (slot >= to) break;
      const place = perSlot * (slot - from);
      const code = codes[at] as number;
      if (code === once) numbers[place] = (numbers[place] as number) + scaled * (numbers[place + 2] as number);
      else {
        const frequency = frequencyOfCode[code] as number;
        numbers[place] = (numbers[place] as number) + (scaled * frequency) / (frequency + (numbers[place + 1] as number));
      }
    }
    cursor.at = at;
  }

  /** A term and its translations count as one term, whose frequency is the sum of theirs by their probabilities. */
  private addTranslated(cursors: readonly AskedCursor[], scaled: number, window: Span): void {
    const { numbers, frequencies, touched } = this;
    let count = 0;
    for (const cursor of cursors) count = this.gather(cursor, count, window);
    for (let at = 0; at < count; at++) {
      const slot = touched[at] as number;
      const place = perSlot * slot;
      const frequency = frequencies[slot] as number;
      numbers[place] = (numbers[place] as number) + (scaled * frequency) / (frequency + (numbers[place + 1] as number));
      frequencies[slot] = 0;
    }
  }

  private gather(cursor: AskedCursor, before: number, { from, to }: Span): number {
    const { slots, codes, end, probability } = cursor;
    const { frequencies, touched } = this;
    let count = before;
    let { at } = cursor;
    for (; at < end; at++) {
      const slot = slots[at] as number;
      if (slot >= to) break;
      const place = slot - from;
      if (frequencies[place] === 0) touched[count++] = place;
      frequencies[place] = (frequencies[place] as number) + probability * (frequencyOfCode[codes[at] as number] as number);
    }
    cursor.at = at;
    return count;
  }
}

type Lengths = { lengths: Float32Array; stretched: Float32Array };
/** Slots from `from` up to, not including, `to`. */
export type Span = { from: number; to: number };
