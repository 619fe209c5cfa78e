/** Slots that may be among the best, each with its share from facts, its mass of single terms, and the highest score it can have. */
export class Candidates {
  slots = new Uint32Array(256);
  shares = new Float64Array(256);
  masses = new Float64Array(256);
  highest = new Float64Array(256);
  count = 0;

  get bytes(): number {
    return this.slots.byteLength + this.shares.byteLength + this.masses.byteLength + this.highest.byteLength;
  }

  clear(): void {
    this.count = 0;
  }

  add(slot: number, share: number, mass: number, highest: number): void {
    if (this.count === this.slots.length) this.grow();
    this.slots[this.count] = slot;
    this.shares[this.count] = share;
    this.masses[this.count] = mass;
    this.highest[this.count] = highest;
    this.count++;
  }

  /** Places of those that can reach `floor`, the most promising first. */
  promising(floor: number): Uint32Array {
    const { highest, count } = this;
    const places = new Uint32Array(count);
    let kept = 0;
    for (let at = 0; at < count; at++) if ((highest[at] as number) >= floor) places[kept++] = at;
    return places.subarray(0, kept).sort((one, other) => (highest[other] as number) - (highest[one] as number));
  }

  private grow(): void {
    const grown = <T extends Uint32Array | Float64Array>(values: T, larger: T): T => {
      larger.set(values);
      return larger;
    };
    const room = 2 * this.count;
    this.slots = grown(this.slots, new Uint32Array(room));
    this.shares = grown(this.shares, new Float64Array(room));
    this.masses = grown(this.masses, new Float64Array(room));
    this.highest = grown(this.highest, new Float64Array(room));
  }
}
