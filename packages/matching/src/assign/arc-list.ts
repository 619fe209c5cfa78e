import type { FlowNetwork } from './flow';

/** Collects arcs one by one and lays them out by the node they leave. */
export class ArcList {
  private readonly tails: Int32Array;
  private readonly heads: Int32Array;
  private readonly capacities: Int32Array;
  private readonly costs: Float64Array;
  private size = 0;

  /** For at most `most` arcs. */
  constructor(most: number) {
    this.tails = new Int32Array(most);
    this.heads = new Int32Array(most);
    this.capacities = new Int32Array(most);
    this.costs = new Float64Array(most);
  }

  /** Adds an arc and returns its number; `cost` is a whole number for one unit. */
  add(tail: number, head: number, capacity: number, cost: number): number {
    this.tails[this.size] = tail;
    this.heads[this.size] = head;
    this.capacities[this.size] = capacity;
    this.costs[this.size] = cost;
    return this.size++;
  }

  /** The network, and where each arc lies in it by its number. */
  layOut(nodeCount: number): { network: FlowNetwork; places: Int32Array } {
    const { size, tails, heads } = this;
    const first = new Int32Array(nodeCount + 1);
    for (let arc = 0; arc < size; arc++) {
      first[(tails[arc] as number) + 1] = (first[(tails[arc] as number) + 1] as number) + 1;
      first[(heads[arc] as number) + 1] = (first[(heads[arc] as number) + 1] as number) + 1;
    }
    for (let node = 0; node < nodeCount; node++) first[node + 1] = (first[node + 1] as number) + (first[node] as number);
    const next = first.slice();
    const place = (node: number): number => {
      const at = next[node] as number;
      next[node] = at + 1;
      return at;
    };
    const head = new Int32Array(2 * size);
    const mate = new Int32Array(2 * size);
    const capacity = new Int32Array(2 * size);
    const cost = new Float64Array(2 * size);
    const places = new Int32Array(size);
    for (let arc = 0; arc < size; arc++) {
      const there = place(tails[arc] as number);
      const back = place(heads[arc] as number);
      places[arc] = there;
      head[there] = heads[arc] as number;
      head[back] = tails[arc] as number;
      mate[there] = back;
      mate[back] = there;
      capacity[there] = this.capacities[arc] as number;
      cost[there] = this.costs[arc] as number;
      cost[back] = -(this.costs[arc] as number);
    }
    return { network: { nodeCount, first, head, mate, capacity, cost }, places };
  }
}
