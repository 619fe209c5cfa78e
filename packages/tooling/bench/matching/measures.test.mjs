import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { bootstrapInterval, mean, ndcg, quantile, randomFrom, recall, reciprocalRank } from './measures.mjs';

const grades = new Map([
  ['a', 3],
  ['b', 1],
  ['c', 0],
]);
const near = (value, expected) => assert.ok(Math.abs(value - expected) < 1e-12, `${value} is not ${expected}`);

describe('measures of a ranked list', () => {
  it('give the ideal order all of the gain, and by hand the value of another', () => {
    near(ndcg(['a', 'b', 'x'], grades, 10), 1);
    near(ndcg(['x', 'b', 'a'], grades, 10), (1 / Math.log2(3) + 7 / 2) / (7 + 1 / Math.log2(3)));
    assert.equal(ndcg(['a'], new Map(), 10), 0);
    assert.equal(ndcg(['x', 'a'], grades, 1), 0);
  });

  it('count grade 0 as not relevant', () => {
    assert.equal(recall(['c', 'b'], grades, 10), 0.5);
    assert.equal(reciprocalRank(['c', 'b'], grades), 0.5);
    assert.equal(reciprocalRank(['c'], grades), 0);
    assert.equal(recall(['a'], new Map(), 10), 0);
  });

  it('take means and quantiles, of nothing 0', () => {
    assert.deepEqual([mean([]), mean([1, 2]), quantile([], 0.5), quantile([3, 1, 2], 0.5)], [0, 1.5, 0, 2]);
  });
});

describe('the bootstrap interval', () => {
  it('is the same at every run and holds the mean', () => {
    const random = randomFrom(1);
    const numbers = Array.from({ length: 200 }, random);
    const { low, high } = bootstrapInterval(numbers);
    assert.deepEqual(bootstrapInterval(numbers), { low, high });
    assert.ok(low < mean(numbers) && mean(numbers) < high);
    // Two standard errors to each side, for numbers spread evenly over 0..1.
    near(Math.round(((high - low) / (4 * Math.sqrt(1 / 12 / 200))) * 5) / 5, 1);
  });

  it('of nothing is nothing', () => {
    assert.deepEqual(bootstrapInterval([]), { low: 0, high: 0 });
  });
});
