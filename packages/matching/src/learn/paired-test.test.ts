import { chanceOfGain } from './paired-test';

const repeated = (value: number, count: number): number[] => Array.from({ length: count }, () => value);

describe('the chance of a gain', () => {
  test('is small when every need gains, large when all lose, and one when none changes', () => {
    expect(chanceOfGain(repeated(0.1, 20), 1)).toBeLessThan(0.002);
    expect(chanceOfGain(repeated(-0.1, 20), 1)).toBe(1);
    expect(chanceOfGain(repeated(0, 20), 1)).toBe(1);
    expect(chanceOfGain([], 1)).toBe(1);
  });

  test('is one in eight for three needs that all gain', () => {
    expect(chanceOfGain(repeated(0.5, 3), 2)).toBeCloseTo(1 / 8, 1);
  });

  test('is the same for the same seed', () => {
    const gains = [0.2, -0.1, 0.05, 0.3, -0.2];
    expect(chanceOfGain(gains, 7)).toBe(chanceOfGain(gains, 7));
  });
});
