import fc from 'fast-check';
import { hashOfTerm, PairCounts } from './pair-counts';

const [clay, kiln, horn] = ['clay', 'kiln', 'horn'].map(hashOfTerm) as [number, number, number];

describe('counts of pairs', () => {
  test('a pair is the same in either order, and another is not counted with it', () => {
    const counts = new PairCounts();
    counts.count(clay, kiln, 1);
    counts.count(kiln, clay, 1);
    expect([counts.of(clay, kiln), counts.of(kiln, clay), counts.of(clay, horn)]).toEqual([2, 2, 0]);
  });

  test('are never too low, hardly ever too high, and go back to nothing, few or many', () => {
    fc.assert(
      fc.property(fc.constantFrom(50, 6000), (size) => {
        const counts = new PairCounts();
        const pairs = Array.from({ length: size }, (_, at) => [hashOfTerm(`term ${at}`), hashOfTerm(`other ${at % 97}`)] as const);
        for (const [one, other] of pairs) counts.count(one, other, 1);
        const counted = pairs.map(([one, other]) => counts.of(one, other));
        expect(Math.min(...counted)).toBe(1);
        expect(counted.filter((count) => count > 1).length).toBeLessThan(size / 50);
        for (const [one, other] of pairs) counts.count(one, other, -1);
        expect(pairs.every(([one, other]) => counts.of(one, other) === 0)).toBe(true);
      }),
      { numRuns: 4 },
    );
  });
});
