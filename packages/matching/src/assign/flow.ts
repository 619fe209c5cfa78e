import { NodeHeap } from './node-heap';

/**
 * Arcs of a flow network by the node they leave, in typed arrays: node `v` has those from `first[v]` to `first[v + 1]`. Every arc lies
 * beside its reverse (`mate`); `capacity` is what is left, `cost` is for one unit. Costs are whole numbers: sums of them are exact.
 */
export type FlowNetwork = {
  nodeCount: number;
  first: Int32Array;
  head: Int32Array;
  mate: Int32Array;
  capacity: Int32Array;
  cost: Float64Array;
};

/** How far the work is: units of flow placed, of all, and arcs looked at. */
export type FlowProgress = { placed: number; all: number; arcsSeen: number };

/** Arcs looked at between two reports. */
const arcsPerStep = 4_000_000;

/**
 * Cheapest flow from `supplies` into the last node, by successive shortest paths with potentials. Before the first step arcs with
 * capacity lead from lower to higher nodes only, and every supply can reach the last node. Changes `network.capacity`; returns
 * potentials with cost + potential(tail) − potential(head) ≥ 0 on every arc with capacity left, which proves that no flow is cheaper.
 */
export function* sendCheapest(network: FlowNetwork, supplies: Int32Array): Generator<FlowProgress, Float64Array> {
  const search = new PathSearch(network);
  const all = supplies.reduce((sum, units) => sum + units, 0);
  let placed = 0;
  let reported = 0;
  for (let node = 0; node < supplies.length; node++) {
    let left = supplies[node] as number;
    while (left > 0) {
      const units = search.send(node, left);
      left -= units;
      placed += units;
      if (search.arcsSeen - reported >= arcsPerStep) {
        reported = search.arcsSeen;
        yield { placed, all, arcsSeen: reported };
      }
    }
  }
  return search.potentials;
}

/** Potentials that make every arc with capacity cost at least 0: minus the distance to the last node, one walk from the back. */
function firstPotentials({ nodeCount, first, head, capacity, cost }: FlowNetwork): Float64Array {
  const potentials = new Float64Array(nodeCount);
  for (let node = nodeCount - 2; node >= 0; node--) {
    let highest = Number.NEGATIVE_INFINITY;
    for (let arc = first[node] as number; arc < (first[node + 1] as number); arc++) {
      if (capacity[arc] === 0) continue;
      highest = Math.max(highest, (potentials[head[arc] as number] as number) - (cost[arc] as number));
    }
    potentials[node] = Number.isFinite(highest) ? highest : 0;
  }
  return potentials;
}

/** Dijkstra on reduced costs, from one node to the last, again and again; remembers only what a later search needs. */
class PathSearch {
  readonly potentials: Float64Array;
  arcsSeen = 0;
  private readonly cameBy: Int32Array;
  private readonly settled: Int32Array;
  private readonly heap: NodeHeap;

  constructor(private readonly network: FlowNetwork) {
    this.potentials = firstPotentials(network);
    this.cameBy = new Int32Array(network.nodeCount);
    this.settled = new Int32Array(network.nodeCount);
    this.heap = new NodeHeap(network.nodeCount);
  }

  /** Sends up to `most` units along a cheapest path; returns how many went. */
  send(source: number, most: number): number {
    const settledCount = this.settle(source);
    const { settled, potentials, heap } = this;
    const sink = this.network.nodeCount - 1;
    const distance = heap.distances[sink] as number;
    for (let at = 0; at < settledCount; at++) {
      const node = settled[at] as number;
      potentials[node] = (potentials[node] as number) + (heap.distances[node] as number) - distance;
    }
    return this.push(source, sink, most);
  }

  /** Settles nodes by distance until the last node is next; returns how many were settled. */
  private settle(source: number): number {
    const { network, potentials, settled, cameBy, heap } = this;
    const { first, head, capacity, cost } = network;
    const sink = network.nodeCount - 1;
    heap.restart();
    heap.offer(source, 0);
    let count = 0;
    for (let node = heap.take(); node !== sink; node = heap.take()) {
      if (node < 0) throw new Error('A supply cannot reach the end of the network.');
      settled[count++] = node;
      const end = first[node + 1] as number;
      const base = (heap.distances[node] as number) + (potentials[node] as number);
      this.arcsSeen += end - (first[node] as number);
      for (let arc = first[node] as number; arc < end; arc++) {
        if (capacity[arc] === 0) continue;
        const next = head[arc] as number;
        if (heap.offer(next, base + (cost[arc] as number) - (potentials[next] as number))) cameBy[next] = arc;
      }
    }
    return count;
  }

  private push(source: number, sink: number, most: number): number {
    const { capacity, mate } = this.network;
    let units = most;
    for (let node = sink; node !== source; node = this.tailOf(node))
      units = Math.min(units, capacity[this.cameBy[node] as number] as number);
    for (let node = sink; node !== source; node = this.tailOf(node)) {
      const arc = this.cameBy[node] as number;
      const back = mate[arc] as number;
      capacity[arc] = (capacity[arc] as number) - units;
      capacity[back] = (capacity[back] as number) + units;
    }
    return units;
  }

  private tailOf(node: number): number {
    return this.network.head[this.network.mate[this.cameBy[node] as number] as number] as number;
  }
}
