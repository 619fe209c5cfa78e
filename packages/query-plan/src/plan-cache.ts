/** Keeps the values used last, `capacity` of them. */
class Recent<Key, Value> {
  private readonly values = new Map<Key, Value>();

  constructor(private readonly capacity: number) {}

  /** The kept value, or the one that `make` gives. */
  getOrMake(key: Key, make: () => Value): Value {
    const value = this.values.get(key) ?? make();
    this.values.delete(key);
    this.values.set(key, value);
    const [oldest] = this.values.keys();
    if (this.values.size > this.capacity && oldest !== undefined) this.values.delete(oldest);
    return value;
  }
}

/** Keeps plans by document and by what tells one document's plans apart, so that a document in many shapes does not push out all the others. */
export class PlanCache<Plan> {
  private readonly documents: Recent<string, Recent<string, Plan>>;

  constructor(private readonly limits: { readonly documents: number; readonly plansPerDocument: number }) {
    this.documents = new Recent(limits.documents);
  }

  getOrMake({ document, shape }: { readonly document: string; readonly shape: string }, make: () => Plan): Plan {
    return this.documents.getOrMake(document, () => new Recent(this.limits.plansPerDocument)).getOrMake(shape, make);
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
