const bits = 20;
/** Up to so many different places a map is smaller and faster to make than the whole table. */
const mostInMap = 4096;

/**
 * How many documents have two terms as neighbours, in whichever order: counted in a fixed number of places, so that memory is bounded.
 * Pairs that fall on one place are counted together; a place is chosen by the terms themselves, so that no history matters.
 */
export class PairCounts {
  private few = new Map<number, number>();
  private table: Uint32Array | null = null;

  get bytes(): number {
    return this.table ? this.table.byteLength : this.few.size * 40;
  }

  /** Counts one document more (`by` 1) or less (−1) for the pair of terms with these hashes. */
  count(first: number, second: number, by: 1 | -1): void {
    const place = placeOf(first, second);
    if (this.table) this.table[place] = (this.table[place] as number) + by;
    else this.few.set(place, (this.few.get(place) ?? 0) + by);
    if (this.few.size > mostInMap) this.spread();
  }

  /** Documents that were counted for the pair of terms with these hashes, or a few more. */
  of(first: number, second: number): number {
    const place = placeOf(first, second);
    return (this.table ? this.table[place] : this.few.get(place)) ?? 0;
  }

  private spread(): void {
    this.table = new Uint32Array(2 ** bits);
    for (const [place, count] of this.few) this.table[place] = count;
    this.few = new Map();
  }
}

/** Spreads a number of 32 bits over all of them (T. Mueller's "hash of an integer", public domain). */
function spreadBits(number: number): number {
  let mixed = Math.imul(number ^ (number >>> 16), 0x45d9f3b);
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x45d9f3b);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

const placeOf = (first: number, second: number): number => spreadBits((first + second) | 0) >>> (32 - bits);

/** 32 bits that stand for a term (FNV-1a over its UTF-16 units, then spread, so that sums of two tell pairs apart). */
export function hashOfTerm(term: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < term.length; at++) hash = Math.imul(hash ^ term.charCodeAt(at), 0x01000193);
  return spreadBits(hash);
}
