import { gatherLessons } from './lessons';
import { rankQuality } from './rank-quality';
import { someJudgment } from './testing/judgments';

const [need] = gatherLessons(
  ['a', 'b', 'c'].map((candidate, at) =>
    someJudgment({ candidate, features: { text: at / 10 }, outcome: candidate === 'b' ? { kind: 'accepted' } : { kind: 'passed-over' } }),
  ),
  ['text'],
);
const quality = (weight: number): number => (need ? rankQuality(need, Float64Array.of(weight)) : Number.NaN);

describe('the quality of an order', () => {
  test('is that of the place the good candidate has', () => {
    expect(quality(1)).toBeCloseTo(1 / Math.log2(3));
    expect(quality(-1)).toBeCloseTo(1 / Math.log2(3));
  });

  test('of equal scores does not flatter: the later id comes first', () => {
    expect(quality(0)).toBeCloseTo(1 / Math.log2(3));
  });
});

describe('the quality of an order, whatever the weights', () => {
  const many = (good: readonly number[], count: number) =>
    gatherLessons(
      Array.from({ length: count }, (_, at) =>
        someJudgment({
          candidate: `c${String(at).padStart(2, '0')}`,
          features: { text: at / count },
          outcome: good.includes(at) ? { kind: 'accepted' } : { kind: 'passed-over' },
        }),
      ),
      ['text'],
    )[0] ?? { need: '', examples: [], preferences: [] };

  test('is all there is when the good candidates come first, and the less the later they come', () => {
    expect(rankQuality(many([10, 11], 12), Float64Array.of(1))).toBe(1);
    const places = [11, 10, 8, 5].map((at) => rankQuality(many([at], 12), Float64Array.of(1)));
    expect(places).toEqual(places.toSorted((one, other) => other - one));
    expect(new Set(places).size).toBe(places.length);
  });

  test('is nothing when the good one stands below the tenth place, and when there is none', () => {
    expect(rankQuality(many([0], 12), Float64Array.of(1))).toBe(0);
    expect(rankQuality(many([0], 12), Float64Array.of(-1))).toBe(1);
    expect(rankQuality({ need: 'n', examples: [], preferences: [] }, Float64Array.of(1))).toBe(0);
  });
});
