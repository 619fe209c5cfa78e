import fc from 'fast-check';
import { NodeHeap } from './node-heap';

const offers = fc.array(fc.tuple(fc.nat(15), fc.nat(20)), { maxLength: 60 });

function takeAll(heap: NodeHeap): [number, number][] {
  const taken: [number, number][] = [];
  for (let node = heap.take(); node >= 0; node = heap.take()) taken.push([node, heap.distances[node] as number]);
  return taken;
}

describe('a heap of nodes', () => {
  test('gives every node once, at its least distance, nearest first, of equal ones the higher node', () => {
    const heap = new NodeHeap(16);
    fc.assert(
      fc.property(offers, (list) => {
        heap.restart();
        const least = new Map<number, number>();
        for (const [node, distance] of list) {
          const known = least.get(node);
          expect(heap.offer(node, distance)).toBe(known === undefined || distance < known);
          least.set(node, Math.min(known ?? distance, distance));
        }
        expect(takeAll(heap)).toEqual([...least].sort(([one, near], [other, far]) => near - far || other - one));
      }),
    );
  });

  test('is empty after a restart', () => {
    const heap = new NodeHeap(3);
    heap.offer(2, 1);
    heap.restart();
    expect(heap.take()).toBe(-1);
  });
});
