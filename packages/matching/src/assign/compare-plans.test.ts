import { assignInSteps } from './assign';
import { assignGreedily } from './assign-greedily';
import { comparePlans } from './compare-plans';
import { denseProblem, someProblem } from './testing/problems';
import { runToEnd } from './testing/run-to-end';

/** Greedy takes .9 and is left with .1; the best is .8 and .8. */
const trap = someProblem({
  scoreRows: [
    [0.9, 0.8],
    [0.8, 0.1],
  ],
});

describe('the exact plan beside the greedy one', () => {
  test('says what each need gains and loses, those that lose most first', async () => {
    const answer = await runToEnd(assignInSteps(trap));
    const greedy = assignGreedily(trap);
    if (answer.kind !== 'assigned') throw new Error('the trap has a plan');
    const { total, worst, byNeed } = comparePlans(answer.plan, greedy);
    expect([total, worst]).toEqual([expect.closeTo(0.6), expect.closeTo(0.7)]);
    expect(byNeed).toEqual([
      { need: 'need-0', gain: expect.closeTo(-0.1) },
      { need: 'need-1', gain: expect.closeTo(0.7) },
    ]);
  });

  test('greedy tells how many minimums it missed', () => {
    const needs = [0, 1].map((at) => ({ id: `need-${at}`, min: 1, max: 1 }));
    const scoreRows = [
      [0.9, 0.8],
      [0.8, 0.1],
    ];
    expect(assignGreedily(someProblem({ scoreRows, needs, forbidden: [{ need: 'need-1', expert: 'expert-1' }] })).missedMinimums).toBe(1);
  });
});

describe('the steps of an assignment', () => {
  test('report what is placed, grow, and can be left at any time', async () => {
    const steps = assignInSteps(denseProblem(300, 5));
    const first = await steps.next();
    const second = await steps.next();
    if (first.done || second.done) throw new Error('300 needs take more than two steps');
    expect(first.value).toMatchObject({ kind: 'placing', all: 900 });
    expect('placed' in second.value && second.value.placed).toBeGreaterThan('placed' in first.value ? first.value.placed : 900);
    await steps.return({ kind: 'stopped' });
    expect((await steps.next()).done).toBe(true);
  });
});
