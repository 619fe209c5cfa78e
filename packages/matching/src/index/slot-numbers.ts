type Numbers = Float32Array | Uint16Array | Uint32Array;

const mostInTwoBytes = 2 ** 16 - 1;
/** A quarter more than there is, so that little is unused and little is copied. */
const grown = (length: number): number => length + (length >> 2) + 16;

/** One number for each slot (or term), in a typed array that grows; 0 where nothing was set. */
export class SlotNumbers<T extends Numbers> {
  private constructor(
    private values: T,
    private readonly make: (length: number) => T,
    private readonly widen?: (length: number) => T,
  ) {}

  static ofFractions(): SlotNumbers<Float32Array> {
    const make = (length: number) => new Float32Array(length);
    return new SlotNumbers<Float32Array>(make(64), make);
  }

  static ofCounts(): SlotNumbers<Uint32Array> {
    const make = (length: number) => new Uint32Array(length);
    return new SlotNumbers<Uint32Array>(make(64), make);
  }

  /** Whole numbers in two bytes each, in four from the first on that is too large for two. */
  static ofSmallCounts(): SlotNumbers<Uint16Array | Uint32Array> {
    const make = (length: number) => new Uint16Array(length);
    return new SlotNumbers<Uint16Array | Uint32Array>(make(64), make, (length) => new Uint32Array(length));
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
    if (slot >= this.values.length) this.renew(Math.max(slot + 1, grown(this.values.length)));
    if (this.widen && value > mostInTwoBytes && this.values.BYTES_PER_ELEMENT === 2) this.renew(this.values.length, this.widen);
    this.values[slot] = value;
  }

  private renew(length: number, make = this.values.BYTES_PER_ELEMENT === 4 && this.widen ? this.widen : this.make): void {
    const renewed = make(length);
    renewed.set(this.values);
    this.values = renewed;
  }
}
