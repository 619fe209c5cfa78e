/** The documents (slots) that hold a term, and how often, side by side in typed arrays; in no order. */
export type PostingList = { slots: Uint32Array; frequencies: Float32Array; size: number };

const grown = (list: PostingList): PostingList => {
  const slots = new Uint32Array(list.slots.length * 2);
  const frequencies = new Float32Array(slots.length);
  slots.set(list.slots);
  frequencies.set(list.frequencies);
  return { slots, frequencies, size: list.size };
};

/** An inverted index from term to documents that can both grow and shrink. */
export class PostingLists {
  private readonly numbers = new Map<string, number>();
  private readonly lists: PostingList[] = [];

  get bytes(): number {
    return this.lists.reduce((sum, { slots, frequencies }) => sum + slots.byteLength + frequencies.byteLength, 0);
  }

  /** Number of a term, given on first sight and kept for good. */
  numberOf(term: string): number {
    const known = this.numbers.get(term);
    if (known !== undefined) return known;
    const fresh = this.lists.length;
    this.numbers.set(term, fresh);
    this.lists.push({ slots: new Uint32Array(1), frequencies: new Float32Array(1), size: 0 });
    return fresh;
  }

  /** Number of a term that some document has or had. */
  find(term: string): number | undefined {
    return this.numbers.get(term);
  }

  listOf(term: string): PostingList | undefined {
    const number = this.numbers.get(term);
    return number === undefined ? undefined : this.lists[number];
  }

  add(number: number, slot: number, frequency: number): void {
    let list = this.lists[number];
    if (!list) return;
    if (list.size === list.slots.length) {
      list = grown(list);
      this.lists[number] = list;
    }
    list.slots[list.size] = slot;
    list.frequencies[list.size] = frequency;
    list.size++;
  }

  /** Takes a document off a term's list; the last entry moves into its place. */
  remove(number: number, slot: number): void {
    const list = this.lists[number];
    if (!list) return;
    const at = list.slots.subarray(0, list.size).indexOf(slot);
    if (at < 0) return;
    list.size--;
    list.slots[at] = list.slots[list.size] ?? 0;
    list.frequencies[at] = list.frequencies[list.size] ?? 0;
  }
}
