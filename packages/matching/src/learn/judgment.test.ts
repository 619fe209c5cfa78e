import { type DeclineReason, lessonOf } from './judgment';
import { gatherLessons } from './lessons';
import { someJudgment } from './testing/judgments';

const declined = (reason: DeclineReason) => someJudgment({ outcome: { kind: 'declined', reason } });

describe('what a judgment teaches', () => {
  test.each(['NO_CAPACITY', 'NOT_AVAILABLE', 'TOO_EXPENSIVE', 'ALREADY_SOLVED', 'ALREADY_TRIED', 'OTHER'] as const)(
    'declined for %s says nothing about fit',
    (reason) => {
      expect(lessonOf(declined(reason))).toBeNull();
    },
  );

  test.each(['NOT_RELEVANT', 'OTHER_PROBLEM', 'OTHER_FIELD', 'TOO_EARLY', 'TOO_FAR'] as const)(
    'declined for %s speaks against the pair',
    (reason) => {
      expect(lessonOf(declined(reason))).toEqual({ side: 'against', weight: 1 });
    },
  );

  test("a broker's word counts more than what the two sides did, and being passed over counts least", () => {
    const weightOf = (kind: 'accepted' | 'broker-chose' | 'broker-rejected' | 'passed-over') =>
      lessonOf(someJudgment({ outcome: { kind } }))?.weight ?? 0;
    expect(weightOf('broker-chose')).toBeGreaterThan(weightOf('accepted'));
    expect(weightOf('broker-rejected')).toBe(weightOf('broker-chose'));
    expect(weightOf('passed-over')).toBeLessThan(weightOf('accepted'));
  });

  test.each([0, -1, Number.NaN, Number.POSITIVE_INFINITY])('a weight of %s teaches nothing', (weight) => {
    expect(lessonOf(someJudgment({ weight }))).toBeNull();
  });
});

describe('the lessons of a need', () => {
  const against = someJudgment({ candidate: 'other', outcome: { kind: 'declined', reason: 'NOT_RELEVANT' }, features: { text: 0.2 } });

  test('are the differences between good and poor candidates, with weights that add up to one', () => {
    const [need] = gatherLessons(
      [someJudgment(), against, someJudgment({ candidate: 'third', outcome: { kind: 'broker-chose' } })],
      ['text'],
    );
    if (!need) throw new Error('the need has lessons');
    const { preferences } = need;
    expect(preferences.map(({ difference }) => difference[0])).toEqual([expect.closeTo(0.3), expect.closeTo(0.3)]);
    expect(preferences.map(({ weight }) => weight)).toEqual([expect.closeTo(1 / 3), expect.closeTo(2 / 3)]);
  });

  test("on one pair the broker's word stands against the two sides' in any order", () => {
    const rejected = someJudgment({ outcome: { kind: 'broker-rejected' } });
    for (const list of [
      [someJudgment(), rejected],
      [rejected, someJudgment()],
    ])
      expect(gatherLessons([...list, against], ['text'])).toEqual([]);
  });

  test('a need without a good candidate, or without a poor one, is left out', () => {
    expect(gatherLessons([someJudgment()], ['text'])).toEqual([]);
    expect(gatherLessons([against], ['text'])).toEqual([]);
  });

  test('a feature that is missing or no number counts as none', () => {
    const [need] = gatherLessons([someJudgment({ features: { text: Number.NaN } }), against], ['text', 'unknown']);
    expect(need?.examples.map(({ values }) => [...values])).toEqual([
      [0, 0],
      [0.2, 0],
    ]);
  });
});
