import fc from 'fast-check';
import { arrange } from './arrange';
import { resolveCosts } from './resolve-costs';
import { pair, someProblem } from './testing/problems';

const scoreRows = fc.array(fc.array(fc.double({ min: 0, max: 1e6, noNaN: true }), { minLength: 3, maxLength: 3 }), {
  minLength: 1,
  maxLength: 4,
});

describe('whole-number costs', () => {
  test('let a place that must be filled outweigh all that scores can bring on a way round', () => {
    fc.assert(
      fc.property(scoreRows, fc.integer({ min: 5, max: 5000 }), (rows, nodes) => {
        const { unit, must } = resolveCosts(arrange(someProblem({ scoreRows: rows })), nodes);
        const largest = Math.max(...rows.flat().map((score) => Math.round(score * unit)));
        expect(must).toBeGreaterThan(largest * 2 * 3);
      }),
    );
  });

  test('stay exact when every node of a path adds the dearest of them', () => {
    fc.assert(
      fc.property(scoreRows, fc.integer({ min: 5, max: 5000 }), (rows, nodes) => {
        const { must } = resolveCosts(arrange(someProblem({ scoreRows: rows })), nodes);
        expect(Number.isSafeInteger(must * (nodes + 1))).toBe(true);
      }),
    );
  });

  test.each([Number.MIN_VALUE, 1e-200, 1e-150, 1])('are numbers for scores as small as %d', (score) => {
    const { unit, must } = resolveCosts(arrange(someProblem({ scoreRows: [[0, score]] })), 20);
    expect([Number.isFinite(score * unit), must > Math.round(score * unit) * 4]).toEqual([true, true]);
  });

  test('are steps by a power of two, so that scores that are such steps keep their differences', () => {
    const { unit } = resolveCosts(arrange(someProblem({ scoreRows: [[0.25, 0.5, 0.75]] })), 20);
    expect(Math.log2(unit) % 1).toBe(0);
    expect([0.25, 0.5, 0.75].map((score) => (score * unit) % 1)).toEqual([0, 0, 0]);
  });

  test('are as fine for small scores as for large ones', () => {
    const unitFor = (score: number) => resolveCosts(arrange(someProblem({ scoreRows: [[score]] })), 5).unit;
    expect(unitFor(1 / 1024) / unitFor(1)).toBe(1024);
    expect(unitFor(0)).toBeGreaterThan(0);
  });

  test('do not grow coarse by the score of a pair that is ruled out', () => {
    const problem = someProblem({ scoreRows: [[1e6, 0.5]] });
    const open = resolveCosts(arrange(problem), 5).unit;
    expect(resolveCosts(arrange({ ...problem, forbidden: [pair(0, 0)] }), 5).unit).toBeGreaterThan(open);
  });
});
