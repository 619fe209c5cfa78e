/** Where a term's postings lie in the pool. */
type Place = { start: number; size: number; capacity: number };

/** The documents (slots) that hold a term, and the code of how often: `size` entries from `start` in two shared arrays. */
export type PostingList = { slots: Uint32Array; codes: Uint8Array; start: number; size: number };

const grownCapacity = (size: number): number => (size < 4 ? size + 1 : size + (size >> 1));
const tidyCapacity = (size: number): number => size + (size >> 4);
/** Bytes of a term in the map beside its letters, near enough: entry, string and place. */
const bytesPerTerm = 120;

/**
 * An inverted index from term to documents that can both grow and shrink. All postings lie in one pool of five bytes each; a list
 * that outgrows its place moves to the end, and `tidy` closes the gaps.
 */
export class PostingLists {
  private readonly numbers = new Map<string, number>();
  private readonly places: Place[] = [];
  private slots = new Uint32Array(256);
  private codes = new Uint8Array(256);
  private end = 0;
  private used = 0;

  get bytes(): number {
    return this.slots.byteLength + this.codes.byteLength + this.numbers.size * bytesPerTerm;
  }

  /** How many terms have a number. */
  get terms(): number {
    return this.places.length;
  }

  /** Number of a term, given on first sight and kept for good. */
  numberOf(term: string): number {
    const known = this.numbers.get(term);
    if (known !== undefined) return known;
    const fresh = this.places.length;
    this.numbers.set(term, fresh);
    this.places.push({ start: 0, size: 0, capacity: 0 });
    return fresh;
  }

  /** Number of a term that some document has or had. */
  find(term: string): number | undefined {
    return this.numbers.get(term);
  }

  /** How many documents hold a term. */
  sizeOf(term: string): number {
    return this.listOf(term)?.size ?? 0;
  }

  /** The postings of a term; good until the next change. */
  listOf(term: string): PostingList | undefined {
    const place = this.places[this.numbers.get(term) ?? -1];
    return place && { slots: this.slots, codes: this.codes, start: place.start, size: place.size };
  }

  add(number: number, slot: number, code: number): void {
    const place = this.places[number];
    if (!place) return;
    if (place.size === place.capacity) this.move(place, grownCapacity(place.size));
    this.slots[place.start + place.size] = slot;
    this.codes[place.start + place.size] = code;
    place.size++;
    this.used++;
  }

  /** Takes a document off a term's list; the last entry moves into its place. */
  remove(number: number, slot: number): void {
    const place = this.places[number];
    if (!place) return;
    const at = this.slots.subarray(place.start, place.start + place.size).indexOf(slot);
    if (at < 0) return;
    place.size--;
    this.used--;
    this.slots[place.start + at] = this.slots[place.start + place.size] as number;
    this.codes[place.start + at] = this.codes[place.start + place.size] as number;
  }

  /** Packs the pool when more than a quarter of it is unused. */
  tidy(): void {
    if (this.slots.length < 1024 || this.used * 4 > this.slots.length * 3) return;
    const whole = this.places.reduce((sum, { size }) => sum + tidyCapacity(size), 0);
    const { slots, codes } = this;
    this.slots = new Uint32Array(whole + (whole >> 5) + 256);
    this.codes = new Uint8Array(this.slots.length);
    this.end = 0;
    for (const place of this.places) {
      this.slots.set(slots.subarray(place.start, place.start + place.size), this.end);
      this.codes.set(codes.subarray(place.start, place.start + place.size), this.end);
      place.start = this.end;
      place.capacity = tidyCapacity(place.size);
      this.end += place.capacity;
    }
  }

  private move(place: Place, capacity: number): void {
    if (this.end + capacity > this.slots.length) this.grow(this.end + capacity);
    this.slots.copyWithin(this.end, place.start, place.start + place.size);
    this.codes.copyWithin(this.end, place.start, place.start + place.size);
    place.start = this.end;
    place.capacity = capacity;
    this.end += capacity;
  }

  private grow(least: number): void {
    const length = Math.max(least, this.slots.length * 2);
    const slots = new Uint32Array(length);
    const codes = new Uint8Array(length);
    slots.set(this.slots);
    codes.set(this.codes);
    this.slots = slots;
    this.codes = codes;
  }
}
