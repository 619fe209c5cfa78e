/** What stands in a sequence for a term that is in no pair. */
const inNone = -1;
/** More terms than an asking text has. */
const most = 2 ** 16;

const keyOf = (one: number, other: number): number => (one < other ? one * most + other : other * most + one);

/** Pairs of terms, the same in either order, by numbers from 1 on: a text of thousands of pairs is counted without making a string for each. */
export class PairNumbers {
  private readonly terms = new Map<string, number>();
  private readonly pairs = new Map<number, number>();

  /** How many pairs have a number. */
  get size(): number {
    return this.pairs.size;
  }

  /** A sequence with a number for each of its terms; terms that are met for the first time get one. Null stays null. */
  number(sequence: readonly (string | null)[]): (number | null)[] {
    return sequence.map((term) => {
      if (term === null) return null;
      const known = this.terms.get(term) ?? this.terms.size + 1;
      this.terms.set(term, known);
      return known;
    });
  }

  /** The same without giving numbers: terms that have none match no pair. */
  numbersIn(sequence: readonly (string | null)[]): (number | null)[] {
    return sequence.map((term) => (term === null ? null : (this.terms.get(term) ?? inNone)));
  }

  /** The number of the pair of two numbered terms, given on first sight. */
  add(first: number, second: number): number {
    const key = keyOf(first, second);
    const known = this.pairs.get(key) ?? this.pairs.size + 1;
    this.pairs.set(key, known);
    return known;
  }

  /** The same; 0 for a pair without one. */
  find(first: number, second: number): number {
    return first === inNone || second === inNone ? 0 : (this.pairs.get(keyOf(first, second)) ?? 0);
  }
}
