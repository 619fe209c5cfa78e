import fc from 'fast-check';
import { anyArcs, networkOf } from './testing/networks';

const nodeCount = 6;

describe('arcs that are laid out', () => {
  test('lie with the node that they leave, each beside a reverse that takes nothing yet and gives the price back', () => {
    fc.assert(
      fc.property(anyArcs(nodeCount), (arcs) => {
        const { network, places } = networkOf(nodeCount, arcs);
        const { first, head, mate, capacity, cost } = network;
        expect([first[0], first[nodeCount]]).toEqual([0, 2 * arcs.length]);
        for (const [at, arc] of arcs.entries()) {
          const place = places[at] as number;
          const back = mate[place] as number;
          expect(place >= (first[arc.tail] as number) && place < (first[arc.tail + 1] as number)).toBe(true);
          expect(back >= (first[arc.head] as number) && back < (first[arc.head + 1] as number)).toBe(true);
          expect([head[place], capacity[place], cost[place]]).toEqual([arc.head, arc.capacity, arc.cost]);
          expect([head[back], capacity[back], (cost[back] as number) + arc.cost, mate[back]]).toEqual([arc.tail, 0, 0, place]);
        }
      }),
    );
  });

  test('have a place of their own each, also where they are alike', () => {
    const alike = { tail: 0, head: 1, capacity: 1, cost: 2 };
    const { places } = networkOf(2, [alike, alike, alike]);
    expect(new Set(places).size).toBe(3);
  });

  test('may leave nodes without any', () => {
    const { network } = networkOf(4, [{ tail: 1, head: 3, capacity: 2, cost: 0 }]);
    expect([...network.first]).toEqual([0, 0, 1, 1, 2]);
  });
});
