/** Something that is there or not: who asks for it waits a while. */
export class Gate<T> {
  #value: T | null = null;
  readonly #waiting = new Set<(value: T) => void>();

  get value(): T | null {
    return this.#value;
  }

  open(value: T): void {
    this.#value = value;
    for (const tell of this.#waiting) tell(value);
    this.#waiting.clear();
  }

  close(): void {
    this.#value = null;
  }

  /** Null when it is not there within `ms`. */
  wait(ms: number): Promise<T | null> {
    if (this.#value !== null) return Promise.resolve(this.#value);
    return new Promise((resolve) => {
      const tell = (value: T | null): void => {
        clearTimeout(timer);
        this.#waiting.delete(tell);
        resolve(value);
      };
      const timer = setTimeout(() => tell(null), Math.max(0, ms));
      this.#waiting.add(tell);
    });
  }
}
