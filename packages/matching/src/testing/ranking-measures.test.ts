import { mean, ndcg, recall, reciprocalRank, worthProposing } from './ranking-measures';

const grades = new Map([
  ['a', 3],
  ['b', 2],
  ['c', 1],
]);

describe('measures of a ranking', () => {
  test('the ideal order has all of the gain, the reverse less, a miss none', () => {
    expect(ndcg(['a', 'b', 'c'], grades, 5)).toBeCloseTo(1);
    expect(ndcg(['c', 'b', 'a'], grades, 5)).toBeLessThan(1);
    expect(ndcg(['x', 'y'], grades, 5)).toBe(0);
    expect(ndcg(['x'], new Map(), 5)).toBe(0);
  });

  test('the value by hand: grade 2 first and grade 3 second of two', () => {
    const two = new Map([...grades].slice(0, 2));
    expect(ndcg(['b', 'a'], two, 5)).toBeCloseTo((3 + 7 / Math.log2(3)) / (7 + 3 / Math.log2(3)));
  });

  test('rank and recall count what is worth proposing', () => {
    expect(worthProposing(grades)).toEqual(['a', 'b']);
    expect(reciprocalRank(['c', 'b', 'a'], grades)).toBe(0.5);
    expect(reciprocalRank(['c'], grades)).toBe(0);
    expect(recall(['c', 'b', 'a'], grades, 2)).toBe(0.5);
    expect(recall([], new Map(), 2)).toBe(0);
  });

  test('the mean of nothing is 0', () => {
    expect([mean([]), mean([1, 3])]).toEqual([0, 2]);
  });
});
