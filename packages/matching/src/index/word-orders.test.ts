import fc from 'fast-check';
import { WordOrders } from './word-orders';

/** Neighbours; without numbers for the terms, by their own. */
const pairsOf = (orders: WordOrders, slot: number, numberOf: Uint16Array | null = null): [number, number][] => {
  const pairs: [number, number][] = [];
  const shift = numberOf === null ? 1 : 0;
  orders.forEachPair(slot, numberOf, (first, second, distance) => distance === 1 && pairs.push([first - shift, second - shift]));
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
    const itself = Uint16Array.from([1, 2, 0, 4, 5]);
    for (const asked of [null, itself])
      orders.forEachPair(0, asked, (first, second, distance) => distance === 2 && apart.push([first - 1, second - 1]));
    expect(apart).toEqual([
      [1, 3],
      [1, 3],
    ]);
  });

  test('pairs that nobody asks for are passed over', () => {
    const orders = new WordOrders();
    orders.set(0, [1, 2, 3], []);
    expect(pairsOf(orders, 0, Uint16Array.from([8, 0, 5, 6]))).toEqual([[5, 6]]);
  });

  test('large numbers are pairs like small ones', () => {
    const orders = new WordOrders();
    orders.set(0, [65_533, 65_534, 65_535, 199_999, null, 199_999], [70_000]);
    expect(pairsOf(orders, 0)).toEqual([
      [65_533, 65_534],
      [65_534, 65_535],
      [65_535, 199_999],
    ]);
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
