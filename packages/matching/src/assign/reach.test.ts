import fc from 'fast-check';
import { reachFrom, reachTo } from './reach';
import { anyArcs, networkOf, type PlainArc } from './testing/networks';

const nodeCount = 6;

/** Which node can get to which, by joining ways until none is new. */
function waysPlainly(arcs: readonly PlainArc[]): boolean[][] {
  const ways = Array.from({ length: nodeCount }, (_, one) => Array.from({ length: nodeCount }, (_, other) => one === other));
  for (const { tail, head, capacity } of arcs) if (capacity > 0) (ways[tail] as boolean[])[head] = true;
  for (let by = 0; by < nodeCount; by++)
    for (const from of ways) if (from[by]) for (let to = 0; to < nodeCount; to++) from[to] ||= ways[by]?.[to] ?? false;
  return ways;
}

describe('what can be reached', () => {
  test('is what joining ways finds, in both directions', () => {
    fc.assert(
      fc.property(anyArcs(nodeCount), fc.nat(nodeCount - 1), (arcs, node) => {
        const { network } = networkOf(nodeCount, arcs);
        const ways = waysPlainly(arcs);
        expect([...reachFrom(network, node)]).toEqual(ways[node]?.map(Number));
        expect([...reachTo(network, node)]).toEqual(ways.map((from) => Number(from[node])));
      }),
    );
  });

  test('leaves out what is closed', () => {
    fc.assert(
      fc.property(anyArcs(nodeCount), fc.nat(nodeCount - 1), fc.nat(13), (arcs, node, closed) => {
        const { network, places } = networkOf(nodeCount, arcs);
        const left = waysPlainly(arcs.filter((_, at) => at !== closed));
        const without = new Set(closed < arcs.length ? [places[closed] as number] : []);
        expect([...reachFrom(network, node, without)]).toEqual(left[node]?.map(Number));
        expect([...reachTo(network, node, without)]).toEqual(left.map((from) => Number(from[node])));
      }),
    );
  });

  test('follows what flow opens: back over an arc that is used', () => {
    const { network, places } = networkOf(2, [{ tail: 0, head: 1, capacity: 1, cost: 0 }]);
    const arc = places[0] as number;
    network.capacity[arc] = 0;
    network.capacity[network.mate[arc] as number] = 1;
    expect([[...reachFrom(network, 0)], [...reachFrom(network, 1)]]).toEqual([
      [1, 0],
      [1, 1],
    ]);
  });
});
