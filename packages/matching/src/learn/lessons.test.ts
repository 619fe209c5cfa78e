import fc from 'fast-check';
import type { Judgment, Outcome } from './judgment';
import { gatherLessons } from './lessons';
import { lossOf, valueAt } from './loss';
import { someJudgment } from './testing/judgments';

const accepted: Outcome = { kind: 'accepted' };
const declined: Outcome = { kind: 'declined', reason: 'NOT_RELEVANT' };
const chosen: Outcome = { kind: 'broker-chose' };
const rejected: Outcome = { kind: 'broker-rejected' };
const passed: Outcome = { kind: 'passed-over' };
const other = someJudgment({ candidate: 'other', outcome: passed, features: { text: 0.1 } });

const sideOf = (...outcomes: Outcome[]): boolean | undefined => {
  const judgments = outcomes.map((outcome) => someJudgment({ outcome }));
  const rival = someJudgment({ candidate: 'rival', outcome: accepted, features: { text: 0.9 } });
  const [need] = gatherLessons([...judgments, other, rival], ['text']);
  return need?.examples.find(({ candidate }) => candidate === 'c')?.isGood;
};

describe('several judgments on one pair', () => {
  test.each([
    ['the two sides agreed, a broker rejected', [accepted, rejected], false],
    ['the two sides declined, a broker chose', [declined, chosen], true],
    ['accepted once and declined once', [accepted, declined], false],
    ['passed over, and accepted later', [passed, accepted], true],
    ['a broker chose and a broker rejected', [chosen, rejected], false],
  ] as const)('%s', (_, outcomes, isGood) => {
    expect(sideOf(...outcomes)).toBe(isGood);
    expect(sideOf(...outcomes.toReversed())).toBe(isGood);
  });

  test('a weight of its own may make one outweigh another', () => {
    const heavy = someJudgment({ outcome: accepted, weight: 3 });
    const [need] = gatherLessons([heavy, someJudgment({ outcome: rejected }), other], ['text']);
    expect(need?.examples.find(({ candidate }) => candidate === 'c')).toMatchObject({ isGood: true, weight: 3 });
  });
});

const anyJudgment: fc.Arbitrary<Judgment> = fc.record({
  need: fc.constantFrom('a', 'b', 'c'),
  candidate: fc.constantFrom('x', 'y', 'z', 'w'),
  outcome: fc.constantFrom(accepted, declined, chosen, rejected, passed),
  features: fc.record({ text: fc.double({ min: 0, max: 1, noNaN: true }) }),
});
const anyJudgments = fc.array(anyJudgment, { maxLength: 40 });

describe('whatever was judged', () => {
  test('every need that teaches weighs the same, and prefers each of its good candidates to each poor one', () => {
    fc.assert(
      fc.property(anyJudgments, (judgments) => {
        for (const { examples, preferences } of gatherLessons(judgments, ['text'])) {
          const good = examples.filter(({ isGood }) => isGood).length;
          expect(preferences).toHaveLength(good * (examples.length - good));
          expect(preferences.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 12);
        }
      }),
    );
  });

  test('needs and candidates come in the order of their ids, each once', () => {
    fc.assert(
      fc.property(anyJudgments, (judgments) => {
        const lessons = gatherLessons(judgments, ['text']);
        const sorted = (ids: readonly string[]) => [...new Set(ids)].sort();
        expect(lessons.map(({ need }) => need)).toEqual(sorted(lessons.map(({ need }) => need)));
        for (const { examples } of lessons) {
          const ids = examples.map(({ candidate }) => candidate);
          expect(ids).toEqual(sorted(ids));
        }
      }),
    );
  });

  test('turning every judgment round turns every preference round', () => {
    const turned = (outcome: Outcome): Outcome => (outcome.kind === 'broker-chose' ? rejected : chosen);
    fc.assert(
      fc.property(anyJudgments, (judgments) => {
        const first = new Map(judgments.map((one) => [`${one.need} ${one.candidate}`, one] as const));
        const single = [...first.values()].map((one) => ({ ...one, outcome: one.outcome.kind === 'accepted' ? chosen : rejected }));
        const there = gatherLessons(single, ['text']);
        const back = gatherLessons(
          single.map((one) => ({ ...one, outcome: turned(one.outcome) })),
          ['text'],
        );
        const differences = (lessons: typeof there, sign: number) =>
          lessons.map(({ preferences }) => preferences.map(({ difference }) => sign * (difference[0] ?? 0) + 0).sort());
        expect(differences(back, -1)).toEqual(differences(there, 1));
      }),
    );
  });
});

describe('the loss', () => {
  const preference = (difference: number, weight = 1) => ({ difference: Float64Array.of(difference), weight });

  test('of a preference is one bit of surprise where weights tell nothing, less where they agree, more where they do not', () => {
    const at = (weight: number) => lossOf([preference(1)], Float64Array.of(weight));
    expect(at(0)).toBeCloseTo(Math.LN2, 12);
    expect(at(2)).toBeCloseTo(Math.log1p(Math.exp(-2)), 12);
    expect(at(-2)).toBeCloseTo(2 + Math.log1p(Math.exp(-2)), 12);
  });

  test('stays a number however sure weights are', () => {
    for (const weight of [1e6, -1e6]) expect(Number.isFinite(lossOf([preference(1)], Float64Array.of(weight)))).toBe(true);
    expect(lossOf([preference(1)], Float64Array.of(-1e6))).toBe(1e6);
  });

  test('adds up over preferences by their weights', () => {
    const weights = Float64Array.of(0.7);
    const [one, two] = [preference(0.5, 0.25), preference(-0.2, 0.75)];
    expect(lossOf([one, two], weights)).toBeCloseTo(lossOf([one], weights) + lossOf([two], weights), 12);
    expect(lossOf([], weights)).toBe(0);
  });

  test('is more the further weights are from the prior, in units of each feature’s spread', () => {
    const prior = Float64Array.of(1, 1);
    const objective = { preferences: [], prior, strength: 2, spread: Float64Array.of(1, 3) };
    expect(valueAt(objective, prior)).toBe(0);
    expect([valueAt(objective, Float64Array.of(2, 1)), valueAt(objective, Float64Array.of(1, 2))]).toEqual([1, 9]);
  });
});
