import fc from 'fast-check';
import { type FlowNetwork, type FlowProgress, sendCheapest } from './flow';
import { anyArcs, costOfFlow, networkOf, type PlainArc } from './testing/networks';

function send(network: FlowNetwork, supplies: readonly number[]): Float64Array {
  const steps = sendCheapest(network, Int32Array.from(supplies));
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** The cheapest way to send one unit after another, each over the cheapest path that Bellman and Ford find; plain and slow. */
function cheapestPlainly(nodeCount: number, arcs: readonly PlainArc[], units: number): number {
  const residual = arcs.flatMap(({ tail, head, capacity, cost }) => {
    const there = { tail, head, capacity, cost };
    const back = { tail: head, head: tail, capacity: 0, cost: -cost };
    return [
      { arc: there, mate: back },
      { arc: back, mate: there },
    ];
  });
  let total = 0;
  for (let unit = 0; unit < units; unit++) {
    const distances = Array.from({ length: nodeCount }, (_, node) => (node === 0 ? 0 : Number.POSITIVE_INFINITY));
    const cameBy = new Map<number, (typeof residual)[number]>();
    for (let round = 0; round < nodeCount; round++) {
      for (const one of residual) {
        const through = (distances[one.arc.tail] ?? 0) + one.arc.cost;
        if (one.arc.capacity === 0 || through >= (distances[one.arc.head] ?? 0)) continue;
        distances[one.arc.head] = through;
        cameBy.set(one.arc.head, one);
      }
    }
    total += distances[nodeCount - 1] ?? 0;
    for (let node = nodeCount - 1; node !== 0; ) {
      const by = cameBy.get(node);
      if (!by) throw new Error('no way');
      by.arc.capacity--;
      by.mate.capacity++;
      node = by.arc.tail;
    }
  }
  return total;
}

const nodeCount = 5;
/** A way for every unit, at a price that no path of the others has. */
const wayOut = { tail: 0, head: nodeCount - 1, capacity: 9, cost: 100 };
/** Every node can get to the end, as sending demands. */
const exits = [1, 2, 3].map((tail) => ({ tail, head: nodeCount - 1, capacity: 1, cost: 30 }));

describe('the cheapest flow', () => {
  test('costs what sending each unit over the cheapest path costs', () => {
    fc.assert(
      fc.property(anyArcs(nodeCount), fc.integer({ min: 1, max: 4 }), (some, units) => {
        const arcs = [wayOut, ...exits, ...some];
        const { network, places } = networkOf(nodeCount, arcs);
        send(network, [units, 0, 0, 0, 0]);
        const isArc = new Set(places);
        expect(costOfFlow(network, (arc) => isArc.has(arc))).toBe(cheapestPlainly(nodeCount, arcs, units));
      }),
    );
  });

  test('ends with potentials under which no arc with capacity left would make it cheaper', () => {
    fc.assert(
      fc.property(anyArcs(nodeCount), fc.array(fc.nat(2), { minLength: 4, maxLength: 4 }), (some, supplies) => {
        const { network } = networkOf(nodeCount, [
          ...[0, 1, 2, 3].map((tail) => ({ tail, head: nodeCount - 1, capacity: 9, cost: 50 })),
          ...some,
        ]);
        const potentials = send(network, [...supplies, 0]);
        for (let node = 0; node < nodeCount; node++) {
          for (let arc = network.first[node] as number; arc < (network.first[node + 1] as number); arc++) {
            if (network.capacity[arc] === 0) continue;
            const reduced = (network.cost[arc] ?? 0) + (potentials[node] ?? 0) - (potentials[network.head[arc] ?? 0] ?? 0);
            expect(reduced).toBeGreaterThanOrEqual(0);
          }
        }
      }),
    );
  });

  test('goes back on what it sent where that is cheaper in all', () => {
    const arcs = [
      { tail: 0, head: 2, capacity: 1, cost: 1 },
      { tail: 0, head: 3, capacity: 1, cost: 2 },
      { tail: 1, head: 2, capacity: 1, cost: 1 },
      { tail: 2, head: 4, capacity: 1, cost: 0 },
      { tail: 3, head: 4, capacity: 1, cost: 0 },
      { tail: 1, head: 4, capacity: 1, cost: 9 },
    ];
    const { network, places } = networkOf(5, arcs);
    send(network, [1, 1, 0, 0, 0]);
    expect(arcs.map((_, at) => network.capacity[network.mate[places[at] ?? 0] ?? 0])).toEqual([0, 1, 1, 1, 1, 0]);
  });

  test('needs a way for every unit', () => {
    const { network } = networkOf(3, [{ tail: 0, head: 2, capacity: 1, cost: 0 }]);
    expect(() => send(network, [2, 0, 0])).toThrow('cannot reach the end');
  });

  test('tells how far it is, never backwards, and of nothing where there is nothing to send', () => {
    const width = 700;
    const arcs = Array.from({ length: width * width }, (_, at) => ({
      tail: Math.floor(at / width),
      head: width + (at % width),
      capacity: 1,
      cost: (at * 7919) % 1000,
    }));
    const ends = Array.from({ length: width }, (_, at) => ({ tail: width + at, head: 2 * width, capacity: 1, cost: 0 }));
    const { network } = networkOf(2 * width + 1, [...arcs, ...ends]);
    const reports: FlowProgress[] = [
      ...sendCheapest(
        network,
        Int32Array.from({ length: 2 * width + 1 }, (_, at) => (at < width ? 1 : 0)),
      ),
    ];
    expect(reports.length).toBeGreaterThan(0);
    expect(reports.every(({ placed, all }) => placed > 0 && placed <= all && all === width)).toBe(true);
    expect(reports.map(({ placed }) => placed)).toEqual(reports.map(({ placed }) => placed).sort((one, other) => one - other));
    expect([...sendCheapest(networkOf(2, []).network, new Int32Array(2))]).toEqual([]);
  });
});
