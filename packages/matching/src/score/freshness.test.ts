import { dayOf, freshness } from './freshness';
import { weights } from './weights';

describe('how fresh what was stated is', () => {
  test.each([
    ['2026-12-01', 20_788],
    ['1970-01-02', 1],
    ['1950-06-01', 1],
    ['no day', 0],
    [undefined, 0],
  ])('%s is day %d', (day, number) => expect(dayOf(day)).toBe(number));

  const later = (years: number): number => dayOf('2000-01-01') + 365.25 * years;

  test('it halves with each half-life, and is whole for what is newer or bears no day', () => {
    const stated = dayOf('2000-01-01');
    const { halfLifeYears } = weights.owner;
    expect(freshness(later(halfLifeYears), stated)).toBeCloseTo(0.5, 9);
    expect(freshness(later(2 * halfLifeYears), stated)).toBeCloseTo(0.25, 9);
    expect([freshness(stated, later(1)), freshness(stated, stated), freshness(0, stated), freshness(stated, 0)]).toEqual([1, 1, 1, 1]);
  });
});
