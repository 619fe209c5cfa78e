/** One number for each slot, in a typed array that grows by doubling; 0 where nothing was set. */
export class SlotNumbers {
  private values = new Float64Array(64);

  /** The numbers by slot; read it anew after a `set`. */
  get bySlot(): Float64Array {
    return this.values;
  }

  set(slot: number, value: number): void {
    if (slot >= this.values.length) {
      const grown = new Float64Array(Math.max(slot + 1, this.values.length * 2));
      grown.set(this.values);
      this.values = grown;
    }
    this.values[slot] = value;
  }
}
