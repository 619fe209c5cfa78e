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
