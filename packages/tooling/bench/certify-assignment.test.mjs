import assert from 'node:assert/strict';
import { test } from 'node:test';
import { canAllHaveMore, gapOfTotal } from './certify-assignment.mjs';

const one = (id) => ({ id, min: 0, max: 1 });
const problem = { needs: [one('a'), one('b')], experts: [one('x'), one('y')], scores: [5, 4, 4, 1], conflicts: [] };
const plan = (a, b, total) => ({
  byNeed: [
    { need: 'a', experts: a },
    { need: 'b', experts: b },
  ],
  total,
});

test('the best plan leaves no gap, and a worse one leaves at least what it lacks', () => {
  assert.ok(Math.abs(gapOfTotal(problem, plan(['y'], ['x'], 8))) < 1e-9);
  assert.ok(gapOfTotal(problem, plan(['x'], ['y'], 6)) >= 2 - 1e-9);
});

test('minimums cost what they cost: a plan that must place is the best although a smaller one has more', () => {
  const mustPlace = { ...problem, needs: problem.needs.map((need) => ({ ...need, min: 1 })), scores: [5, 0, 5, 0] };
  assert.ok(Math.abs(gapOfTotal(mustPlace, plan(['x'], ['y'], 5))) < 1e-9);
});

test('conflicts make a plan the best that would not be, and a plan with one is refused', () => {
  const conflicting = { ...problem, conflicts: [{ need: 'b', expert: 'x' }] };
  assert.ok(Math.abs(gapOfTotal(conflicting, plan(['x'], ['y'], 6))) < 1e-9);
  assert.throws(() => gapOfTotal(conflicting, plan(['y'], ['x'], 8)), /must not/);
  assert.throws(() => gapOfTotal(problem, plan(['x', 'y'], [], 9)), /minimum or maximum/);
});

test('the worst-off need can have more until it cannot', () => {
  assert.equal(canAllHaveMore(problem, 3), true);
  assert.equal(canAllHaveMore(problem, 4), false);
});
