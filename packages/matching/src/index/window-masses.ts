import { frequencyOfCode } from '../score/frequency-codes';
import type { LengthRule } from '../score/text-score';
import type { AskedCursor, AskedCursors } from './asked-cursors';

/** Slots that are scored together: few enough that their numbers stay in the processor's first cache. */
export const windowSize = 2048;

/** What one window's slots have gathered; used from one window and one query to the next, so that nothing is allocated while ranking. */
export class WindowMasses {
  /** By place in the window: the mass of single terms. */
  readonly masses = new Float64Array(windowSize);
  private readonly norms = new Float64Array(windowSize);
  /** 1 / (1 + norm): what a term that stands in a document once brings of its weight. */
  private readonly inverses = new Float64Array(windowSize);
  private readonly frequencies = new Float64Array(windowSize);
  private readonly touched = new Uint16Array(windowSize);

  get bytes(): number {
    const { masses, norms, inverses, frequencies, touched } = this;
    return [masses, norms, inverses, frequencies, touched].reduce((sum, { byteLength }) => sum + byteLength, 0);
  }

  /** Begins the window of the slots from `from` up to `to`, whose lengths are given by slot. */
  begin({ from, to }: Span, { lengths, stretched }: Lengths, { base, perLength, perStretched }: LengthRule): void {
    const { norms, inverses } = this;
    this.masses.fill(0);
    for (let slot = from, at = 0; slot < to; slot++, at++) {
      const norm = base + perLength * (lengths[slot] as number) + perStretched * (stretched[slot] as number);
      norms[at] = norm;
      inverses[at] = 1 / (1 + norm);
    }
  }

  /** Adds the postings of an asked term up to the end of the window, whose slots are counted within the segment. */
  add({ cursors, isTranslated, scaled }: AskedCursors, window: Span): void {
    if (isTranslated) this.addTranslated(cursors, scaled, window);
    else for (const cursor of cursors) if (cursor.at < cursor.end) this.addPlain(cursor, scaled, window);
  }

  private addPlain(cursor: AskedCursor, scaled: number, window: Span): void {
    if ((cursor.slots[cursor.at] as number) >= window.to) return;
    if (cursor.codes) this.addMore(cursor, cursor.codes, scaled, window);
    else this.addOnce(cursor, scaled, window);
  }

  private addOnce(cursor: AskedCursor, scaled: number, { from, to }: Span): void {
    const { slots, end } = cursor;
    const { masses, inverses } = this;
    let { at } = cursor;
    for (; at < end; at++) {
      const slot = slots[at] as number;
      if (slot >= to) break;
      const place = slot - from;
      masses[place] = (masses[place] as number) + scaled * (inverses[place] as number);
    }
    cursor.at = at;
  }

  private addMore(cursor: AskedCursor, codes: Uint8Array, scaled: number, { from, to }: Span): void {
    const { slots, end } = cursor;
    const { masses, norms } = this;
    let { at } = cursor;
    for (; at < end; at++) {
      const slot = slots[at] as number;
      if (slot >= to) break;
      const place = slot - from;
      const frequency = frequencyOfCode[codes[at] as number] as number;
      masses[place] = (masses[place] as number) + (scaled * frequency) / (frequency + (norms[place] as number));
    }
    cursor.at = at;
  }

  /** A term and its translations count as one term, whose frequency is the sum of theirs by their probabilities. */
  private addTranslated(cursors: readonly AskedCursor[], scaled: number, window: Span): void {
    const { masses, norms, frequencies, touched } = this;
    let count = 0;
    for (const cursor of cursors) count = this.gather(cursor, count, window);
    for (let at = 0; at < count; at++) {
      const place = touched[at] as number;
      const frequency = frequencies[place] as number;
      masses[place] = (masses[place] as number) + (scaled * frequency) / (frequency + (norms[place] as number));
      frequencies[place] = 0;
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
      const frequency = codes ? (frequencyOfCode[codes[at] as number] as number) : 1;
      frequencies[place] = (frequencies[place] as number) + probability * frequency;
    }
    cursor.at = at;
    return count;
  }
}

type Lengths = { lengths: Float32Array; stretched: Float32Array };
/** Slots from `from` up to, not including, `to`. */
export type Span = { from: number; to: number };
