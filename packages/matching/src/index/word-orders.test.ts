import fc from 'fast-check';
import { WordOrders } from './word-orders';

const allAsked = new Uint8Array(300_000).fill(1);
const pairsOf = (orders: WordOrders, slot: number, isAsked = allAsked): [number, number][] => {
  const pairs: [number, number][] = [];
  orders.forEachPair(slot, isAsked, (first, second, distance) => distance === 1 && pairs.push([first, second]));
  return pairs;
};

describe('the order of words', () => {
  test('neighbours are pairs within a clause; further terms and words beside themselves are none', () => {
    const orders = new WordOrders();
    orders.set(3, [0, 200, null, 20_000, 20_000, 5], [7, 8]);
    expect(pairsOf(orders, 3)).toEqual([
      [0, 200],
      [20_000, 5],
    ]);
    expect(pairsOf(orders, 2)).toEqual([]);
  });

  test('a word may stand between two, a clause end may not', () => {
    const orders = new WordOrders();
    orders.set(0, [1, 2, 3, null, 4], []);
    const apart: [number, number][] = [];
    const isAsked = Uint8Array.from([1, 1, 0, 1, 1]);
    for (const asked of [null, isAsked])
      orders.forEachPair(0, asked, (first, second, distance) => distance === 2 && apart.push([first, second]));
    expect(apart).toEqual([
      [1, 3],
      [1, 3],
    ]);
  });

  test('pairs that nobody asks for are passed over', () => {
    const orders = new WordOrders();
    orders.set(0, [1, 2, 3], []);
    expect(pairsOf(orders, 0, Uint8Array.from([1, 0, 1, 1]))).toEqual([[2, 3]]);
  });

  test('whatever is kept comes back whole, also after tidying', () => {
    const number = fc.nat(250_000);
    const documents = fc.array(fc.record({ sequence: fc.array(fc.option(number), { maxLength: 40 }), further: fc.array(number) }), {
      maxLength: 60,
    });
    fc.assert(
      fc.property(documents, fc.nat(3), (some, step) => {
        const orders = new WordOrders();
        for (const [slot, { sequence, further }] of some.entries()) orders.set(slot, sequence, further);
        for (let slot = 0; slot < some.length; slot += step + 2) orders.take(slot);
        orders.tidy();
        for (const [slot, { sequence, further }] of some.entries()) {
          const isTaken = slot % (step + 2) === 0;
          const kept = [...sequence.filter((one) => one !== null), ...further];
          expect(orders.take(slot)).toEqual(isTaken ? [] : kept);
        }
      }),
    );
  });
});
