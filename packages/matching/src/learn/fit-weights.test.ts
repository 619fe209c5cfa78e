import fc from 'fast-check';
import { fitWeights } from './fit-weights';
import { type Objective, slopeAt, valueAt } from './loss';
import { solveSymmetric } from './solve-symmetric';

const numbers = (size: number, most = 3) =>
  fc.array(fc.double({ min: -most, max: most, noNaN: true }), { minLength: size, maxLength: size }).map((list) => Float64Array.from(list));
const anyObjective = fc.record({
  preferences: fc.array(fc.record({ difference: numbers(3), weight: fc.double({ min: 0.01, max: 2, noNaN: true }) }), { maxLength: 12 }),
  prior: numbers(3).map((list) => list.map(Math.abs)),
  strength: fc.double({ min: 0.01, max: 10, noNaN: true }),
  spread: numbers(3).map((list) => list.map((one) => 0.1 + Math.abs(one))),
});
const unsigned = [false, false, true];

describe('the fit', () => {
  test('no other weights near or far are better, and what may not fall below 0 does not', () => {
    fc.assert(
      fc.property(anyObjective, numbers(3), fc.constantFrom(1, 0.1, 0.001), (objective: Objective, way, length) => {
        const fitted = fitWeights(objective, unsigned);
        expect([...fitted].every(Number.isFinite)).toBe(true);
        expect(Math.min(fitted[0] as number, fitted[1] as number)).toBeGreaterThanOrEqual(0);
        const other = fitted.map((weight, at) => {
          const moved = weight + length * (way[at] as number);
          return unsigned[at] ? moved : Math.max(0, moved);
        });
        expect(valueAt(objective, other)).toBeGreaterThanOrEqual(valueAt(objective, fitted) - 1e-9);
      }),
      { numRuns: 500 },
    );
  });

  test('without preferences the prior stays', () => {
    const prior = Float64Array.of(0.6, 0.4, -0.1);
    expect(fitWeights({ preferences: [], prior, strength: 1, spread: Float64Array.of(1, 1, 1) }, unsigned)).toEqual(prior);
  });

  test('the slope is that of the value', () => {
    fc.assert(
      fc.property(anyObjective, numbers(3), (objective, weights) => {
        const { gradient } = slopeAt(objective, weights);
        for (let at = 0; at < 3; at++) {
          const shifted = (by: number) => weights.map((one, place) => (place === at ? one + by : one));
          const slope = (valueAt(objective, shifted(1e-5)) - valueAt(objective, shifted(-1e-5))) / 2e-5;
          expect(Math.abs(slope - (gradient[at] as number))).toBeLessThan(1e-3 * (1 + Math.abs(slope)));
        }
      }),
    );
  });
});

describe('a symmetric system', () => {
  test('is solved', () => {
    expect(solveSymmetric(Float64Array.of(4, 0, 0, 9), Float64Array.of(8, 9))).toEqual(Float64Array.of(2, 1));
    const [one = 0, other = 0] = solveSymmetric(Float64Array.of(4, 2, 2, 3), Float64Array.of(8, 8)) ?? [];
    expect([one, other]).toEqual([expect.closeTo(1), expect.closeTo(2)]);
  });

  test('that is not positive definite has no answer', () => {
    expect(solveSymmetric(Float64Array.of(1, 2, 2, 1), Float64Array.of(1, 1))).toBeNull();
    expect(solveSymmetric(Float64Array.of(Number.NaN), Float64Array.of(1))).toBeNull();
  });
});
