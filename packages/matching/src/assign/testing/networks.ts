import fc from 'fast-check';
import { ArcList } from '../arc-list';
import type { FlowNetwork } from '../flow';

export type PlainArc = { tail: number; head: number; capacity: number; cost: number };

/** Arcs laid out as a network, with the place of each. */
export function networkOf(nodeCount: number, arcs: readonly PlainArc[]): { network: FlowNetwork; places: Int32Array } {
  const list = new ArcList(arcs.length);
  for (const { tail, head, capacity, cost } of arcs) list.add(tail, head, capacity, cost);
  return list.layOut(nodeCount);
}

/** Arcs among `nodeCount` nodes from lower to higher ones, as a flow begins with. */
export const anyArcs = (nodeCount: number): fc.Arbitrary<PlainArc[]> =>
  fc.array(
    fc
      .record({ one: fc.nat(nodeCount - 1), other: fc.nat(nodeCount - 1), capacity: fc.nat(3), cost: fc.integer({ min: -9, max: 9 }) })
      .filter(({ one, other }) => one !== other)
      .map(({ one, other, capacity, cost }) => ({ tail: Math.min(one, other), head: Math.max(one, other), capacity, cost })),
    { maxLength: 14 },
  );

/** What a flow costs: each arc's price times the units that its reverse can take back. */
export function costOfFlow({ nodeCount, first, mate, capacity, cost }: FlowNetwork, isArc: (arc: number) => boolean): number {
  let sum = 0;
  for (let arc = 0; arc < (first[nodeCount] as number); arc++)
    if (isArc(arc)) sum += (cost[arc] as number) * (capacity[mate[arc] as number] as number);
  return sum;
}
