import fc from 'fast-check';
import { agedScore, ownerScore } from './owner-score';

const score = fc.double({ min: 0, max: 1, noNaN: true });

describe('how well an owner fits', () => {
  test('with one document is what it scores, with none nothing', () => {
    fc.assert(fc.property(fc.double({ min: 0, max: 0.99, noNaN: true }), (one) => expect(ownerScore([one])).toBeCloseTo(one, 9)));
    expect(ownerScore([])).toBe(0);
  });

  test('stays within 0 and 1, and no further document takes any of it away', () => {
    fc.assert(
      fc.property(fc.array(score, { maxLength: 30 }), score, (some, another) => {
        const before = ownerScore(some);
        const after = ownerScore([...some, another]);
        expect(before >= 0 && after <= 1 && after >= before - 1e-12).toBe(true);
      }),
    );
  });

  test('is partly what all that is theirs says, where that is known', () => {
    expect(ownerScore([0.4], 0.8)).toBeGreaterThan(ownerScore([0.4], 0.2));
    fc.assert(fc.property(fc.array(score, { maxLength: 9 }), score, (some, profile) => ownerScore(some, profile) <= 1));
  });

  test('a score that is no longer fresh says less, and by its odds', () => {
    fc.assert(fc.property(fc.double({ min: 0, max: 0.99, noNaN: true }), (one) => expect(agedScore(one, 1)).toBeCloseTo(one, 9)));
    expect(agedScore(0.5, 0.5)).toBeCloseTo(1 / 3, 12);
    expect(agedScore(1, 0.5)).toBeLessThanOrEqual(1);
  });

  test('is moved more by one that fits well than by several that fit a little', () => {
    expect(ownerScore([0.8])).toBeGreaterThan(ownerScore([0.4, 0.4, 0.4, 0.4]));
  });
});
