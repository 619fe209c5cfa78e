/** One feature's shares by the number that its value has, and that number by slot. */
export type ShareColumn = { byNumber: Float64Array; bySlot: Uint16Array | Uint32Array };

/** Steps in which shares are rounded up where a bound will do. */
const steps = 16;

const largest = ({ byNumber }: ShareColumn): number => byNumber.reduce((most, share) => Math.max(most, share), 0);

/** A feature's shares rounded up to steps: the step of each number, and the share of each step. */
function inSteps(column: ShareColumn, factor: number) {
  const most = largest(column);
  const stepOf = Uint8Array.from(column.byNumber, (share) => (most > 0 ? factor * Math.ceil((share / most) * (steps - 1)) : 0));
  return { stepOf, bySlot: column.bySlot, shares: Array.from({ length: steps }, (_, step) => (most * step) / (steps - 1)) };
}

/** What structural features add to the score of each slot. The two weightiest screen out most slots before the others are read. */
export class FacetShares {
  readonly first: ReturnType<typeof inSteps>;
  readonly second: ReturnType<typeof inSteps>;
  private readonly columns: readonly ShareColumn[];
  private readonly others: number;

  constructor(columns: readonly ShareColumn[]) {
    // In the order in which they come, whatever they weigh here, so that equal documents have equal sums in every index.
    this.columns = columns.filter((column) => largest(column) > 0);
    const [first = nothing, second = nothing, ...others] = columns.toSorted((one, other) => largest(other) - largest(one));
    this.first = inSteps(first, steps);
    this.second = inSteps(second, 1);
    this.others = others.reduce((sum, column) => sum + largest(column), 0);
  }

  /** A slot's share. */
  of(slot: number): number {
    let sum = 0;
    for (const { byNumber, bySlot } of this.columns) sum += byNumber[bySlot[slot] as number] as number;
    return sum;
  }

  /** Fills `table` by the sum of the two weightiest features' steps: with what `make` says of the most that such a slot's share can be. */
  tabulate(table: Float64Array, make: (most: number) => number): void {
    for (let at = 0; at < steps * steps; at++) {
      const two = (this.first.shares[Math.floor(at / steps)] as number) + (this.second.shares[at % steps] as number);
      table[at] = make(two + this.others);
    }
  }

  static table(): Float64Array {
    return new Float64Array(steps * steps);
  }
}

const nothing: ShareColumn = { byNumber: new Float64Array(1), bySlot: new Uint16Array(0) };
