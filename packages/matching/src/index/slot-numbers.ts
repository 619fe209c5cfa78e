type Numbers = Float32Array | Uint32Array;

/** One number for each slot, in a typed array that grows by doubling; 0 where nothing was set. */
export class SlotNumbers<T extends Numbers> {
  private constructor(
    private values: T,
    private readonly make: (length: number) => T,
  ) {}

  static ofFractions(): SlotNumbers<Float32Array> {
    const make = (length: number) => new Float32Array(length);
    return new SlotNumbers<Float32Array>(make(64), make);
  }

  static ofCounts(): SlotNumbers<Uint32Array> {
    const make = (length: number) => new Uint32Array(length);
    return new SlotNumbers<Uint32Array>(make(64), make);
  }

  /** The numbers by slot; read it anew after a `set`. */
  get bySlot(): T {
    return this.values;
  }

  get bytes(): number {
    return this.values.byteLength;
  }

  /** The number of a slot; 0 beyond the last. */
  at(slot: number): number {
    return this.values[slot] ?? 0;
  }

  set(slot: number, value: number): void {
    if (slot >= this.values.length) {
      const grown = this.make(Math.max(slot + 1, this.values.length * 2));
      grown.set(this.values);
      this.values = grown;
    }
    this.values[slot] = value;
  }
}
