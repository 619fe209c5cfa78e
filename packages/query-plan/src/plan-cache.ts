/** Keeps the values used last, `capacity` of them. */
export class PlanCache<Plan> {
  private readonly plans = new Map<string, Plan>();

  constructor(private readonly capacity: number) {}

  /** The kept value, or the one that `make` gives. */
  getOrMake(key: string, make: () => Plan): Plan {
    const plan = this.plans.get(key) ?? make();
    this.plans.delete(key);
    this.plans.set(key, plan);
    const [oldest] = this.plans.keys();
    if (this.plans.size > this.capacity && oldest !== undefined) this.plans.delete(oldest);
    return plan;
  }
}

/** Numbers objects by identity, without keeping them alive. */
export class Identities {
  private readonly numbers = new WeakMap<object, number>();
  private last = 0;

  of(object: object): number {
    const known = this.numbers.get(object);
    if (known !== undefined) return known;
    this.numbers.set(object, ++this.last);
    return this.last;
  }
}
