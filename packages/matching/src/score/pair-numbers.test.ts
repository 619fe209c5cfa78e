import fc from 'fast-check';
import { PairNumbers } from './pair-numbers';

describe('numbers of pairs', () => {
  test('are the same in either order, from 1 on, and 0 for a pair that was never added', () => {
    const pairs = new PairNumbers();
    const [clay = 0, kiln = 0, gap, horn = 0] = pairs.number(['clay', 'kiln', null, 'horn']) as number[];
    expect(gap).toBeNull();
    expect([pairs.add(clay, kiln), pairs.add(kiln, clay), pairs.add(kiln, horn), pairs.find(horn, kiln)]).toEqual([1, 1, 2, 2]);
    expect([pairs.find(clay, horn), pairs.size]).toEqual([0, 2]);
  });

  test('terms that have no number match no pair, and get none by being looked up', () => {
    const pairs = new PairNumbers();
    const [clay = 0] = pairs.number(['clay']) as number[];
    const [same, unknown = 0, gap] = pairs.numbersIn(['clay', 'gate', null]) as number[];
    expect([same, gap, pairs.find(clay, unknown), pairs.find(unknown, unknown)]).toEqual([clay, null, 0, 0]);
    expect(pairs.numbersIn(['gate'])).toEqual([unknown]);
  });

  test('tell as many pairs apart as there are', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(300), fc.nat(300)), { maxLength: 200 }), (wanted) => {
        const pairs = new PairNumbers();
        const named = new Set(wanted.map(([one, other]) => [`t${one}`, `t${other}`].sort().join(' ')));
        for (const [one, other] of wanted) {
          const [first = 0, second = 0] = pairs.number([`t${one}`, `t${other}`]) as number[];
          pairs.add(first, second);
        }
        expect(pairs.size).toBe(named.size);
      }),
    );
  });
});
