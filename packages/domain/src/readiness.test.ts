import { isTrl, offerStageOf, readinessStageOf, trlRangeOfStage } from './readiness';
import { offerStages } from './values/postings';

const levels = [1, 2, 3, 4, 5, 6, 7, 8, 9];

test('nine levels pass through four stages', () => {
  expect(levels.map((level) => readinessStageOf(level))).toEqual([
    'IDEA',
    'IDEA',
    'LAB',
    'LAB',
    'PILOT',
    'PILOT',
    'PILOT',
    'MARKET',
    'MARKET',
  ]);
});

test.each([0, 10, 3.5, Number.NaN])('%d is no readiness level', (value) => {
  expect([isTrl(value), readinessStageOf(value), offerStageOf(value)]).toEqual([false, null, null]);
});

test('the stages of an offer cover the nine levels once, in order', () => {
  const covered = offerStages.flatMap((stage) =>
    levels.filter((level) => level >= trlRangeOfStage[stage][0] && level <= trlRangeOfStage[stage][1]),
  );
  expect(covered).toEqual(levels);
});

test('the stage of a level is the one whose range holds it', () => {
  for (const level of levels) {
    const stage = offerStageOf(level);
    const range = stage === null ? [0, 0] : trlRangeOfStage[stage];
    expect(range[0] <= level && level <= range[1]).toBe(true);
  }
});
