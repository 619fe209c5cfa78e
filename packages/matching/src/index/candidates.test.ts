import fc from 'fast-check';
import { Candidates } from './candidates';

describe('candidates', () => {
  test('come back by the highest score that they can have, without those below the floor', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 600 }),
        fc.double({ min: 0, max: 1 }),
        (scores, floor) => {
          const candidates = new Candidates();
          for (const [slot, score] of scores.entries()) candidates.add(slot, 0.1, 2, score);
          const found = [...candidates.promising(floor)].map((at) => candidates.highest[at]);
          expect(found).toEqual(scores.filter((score) => score >= floor).sort((one, other) => other - one));
        },
      ),
    );
  });

  test('keep what was told of each, also when they grow, and forget it when cleared', () => {
    const candidates = new Candidates();
    const small = candidates.bytes;
    for (let slot = 0; slot < 1000; slot++) candidates.add(70_000 + slot, slot / 2, slot / 4, slot);
    expect(candidates.bytes).toBeGreaterThan(small);
    const [best = -1] = candidates.promising(0);
    expect([candidates.slots[best], candidates.shares[best], candidates.masses[best]]).toEqual([70_999, 499.5, 249.75]);
    candidates.clear();
    expect(candidates.promising(0)).toHaveLength(0);
  });
});
