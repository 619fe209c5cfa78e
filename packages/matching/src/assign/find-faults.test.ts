import { findFaults } from './find-faults';
import { pair, someProblem } from './testing/problems';

const rows = [
  [0.5, 0.4],
  [0.3, 0.2],
];
const one = someProblem({ scoreRows: rows });

describe('a problem that cannot be read', () => {
  test('one without faults has none', () => {
    expect(findFaults({ ...one, conflicts: [pair(0, 0)], forced: [pair(1, 1)] })).toEqual([]);
  });

  test.each([
    ['an id that comes twice', { needs: [...one.needs.slice(0, 1), ...one.needs.slice(0, 1)] }, 'DUPLICATE_ID', ['need-0']],
    ['a pair of somebody unknown', { conflicts: [pair(0, 7)] }, 'UNKNOWN_ID', ['expert-7']],
    [
      'a minimum above the maximum',
      { experts: [{ id: 'expert-0', min: 2, max: 1 }, ...one.experts.slice(1)] },
      'BOUNDS_INVALID',
      ['expert-0'],
    ],
    [
      'a bound that is no whole number',
      { needs: [{ id: 'need-0', min: 0.5, max: 1 }, ...one.needs.slice(1)] },
      'BOUNDS_INVALID',
      ['need-0'],
    ],
    ['a score that is not a number', { scores: [0.1, Number.NaN, 0.2, 0.3] }, 'SCORES_INVALID', []],
    ['a score below zero', { scores: [0.1, -0.1, 0.2, 0.3] }, 'SCORES_INVALID', []],
    ['a score too few', { scores: [0.1, 0.2, 0.3] }, 'SCORES_INVALID', []],
    ['a forced pair with a conflict', { forced: [pair(0, 1)], conflicts: [pair(0, 1)] }, 'FORCED_PAIR_NOT_ALLOWED', ['need-0', 'expert-1']],
    ['a pair that is forced twice', { forced: [pair(0, 1), pair(0, 1)] }, 'FORCED_PAIR_TWICE', ['expert-1', 'need-0']],
    ['more forced pairs than a need takes', { forced: [pair(0, 0), pair(0, 1)] }, 'FORCED_PAIRS_EXCEED_MAXIMUM', ['need-0']],
    ['more forced pairs than an expert takes', { forced: [pair(0, 0), pair(1, 0)] }, 'FORCED_PAIRS_EXCEED_MAXIMUM', ['expert-0']],
    [
      'more forced pairs than a quota takes',
      {
        forced: [pair(0, 0), pair(1, 1)],
        quotas: [{ id: 'q', experts: ['expert-0', 'expert-1'], min: 0, max: 1, scope: 'total' as const }],
      },
      'FORCED_PAIRS_EXCEED_MAXIMUM',
      ['q'],
    ],
    [
      'more forced pairs than a quota takes at a need',
      { forced: [pair(0, 0)], quotas: [{ id: 'q', experts: ['expert-0'], min: 0, max: 0, scope: 'each-need' as const }] },
      'FORCED_PAIRS_EXCEED_MAXIMUM',
      ['q'],
    ],
  ])('%s is named', (_, change, code, ids) => {
    expect(findFaults({ ...one, ...change })).toContainEqual({ code, ids });
  });
});
