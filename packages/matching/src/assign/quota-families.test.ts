import fc from 'fast-check';
import { arrange } from './arrange';
import type { Quota } from './problem';
import { haveCrossingQuotas, nest, parents, smallestWith } from './quota-families';
import { someProblem } from './testing/problems';

const quota = (id: string, members: readonly number[], held?: readonly number[] | 'all'): Quota => {
  const stated = { id, experts: members.map((at) => `expert-${at}`), min: 0, max: 9 };
  if (held === undefined) return { ...stated, scope: 'total' };
  return { ...stated, scope: 'each-need', ...(held === 'all' ? {} : { needs: held.map((at) => `need-${at}`) }) };
};
const arrangedWith = (...quotas: Quota[]) => arrange({ ...someProblem({ scoreRows: [1, 2, 3].map(() => [1, 1, 1, 1]) }), quotas });

describe('quotas', () => {
  test.each([
    ['apart', [quota('a', [0, 1]), quota('b', [2, 3])], false],
    ['one within the other', [quota('a', [0, 1, 2]), quota('b', [1])], false],
    ['the same people', [quota('a', [0, 1]), quota('b', [1, 0])], false],
    ['crossing in all', [quota('a', [0, 1]), quota('b', [1, 2])], true],
    ['crossing at each need', [quota('a', [0, 1], 'all'), quota('b', [1, 2], [2])], true],
    ['crossing, but at different needs', [quota('a', [0, 1], [0, 1]), quota('b', [1, 2], [2])], false],
    ['one in all and one at each need', [quota('a', [0, 1]), quota('b', [1, 2], 'all')], false],
    ['one with nobody in it', [quota('a', [0, 1]), quota('b', [])], false],
    ['three of which two cross', [quota('a', [0, 1, 2, 3]), quota('b', [0, 1]), quota('c', [1, 2])], true],
  ])('that are %s can be held by one flow or not', (_, quotas, isCrossing) => {
    expect(haveCrossingQuotas(arrangedWith(...quotas))).toBe(isCrossing);
    expect(haveCrossingQuotas(arrangedWith(...quotas.toReversed()))).toBe(isCrossing);
  });

  test('are nested by size where they hold, and found from the smallest out', () => {
    const { quotas } = arrangedWith(quota('small', [1]), quota('all', [0, 1, 2, 3]), quota('two', [0, 1]), quota('here', [3], [1]));
    const nested = nest(quotas, null);
    expect(nested.map(({ id }) => id)).toEqual(['all', 'two', 'small']);
    expect([0, 1, 2].map((expert) => smallestWith(nested, expert))).toEqual([1, 2, 0]);
    expect(parents(nested)).toEqual([-1, 0, 1]);
    expect([0, 1].map((need) => nest(quotas, need).map(({ id }) => id))).toEqual([[], ['here']]);
  });

  test('that stand apart have no parent, and nobody is in the smallest of none', () => {
    const { quotas } = arrangedWith(quota('a', [0, 1]), quota('b', [2]), quota('none', []));
    expect(parents(nest(quotas, null))).toEqual([-1, -1, -1]);
    expect([smallestWith(nest(quotas, null), 3), smallestWith([], 0)]).toEqual([-1, -1]);
  });

  test('in a nest lie each within its parent, whatever the families', () => {
    const halves = fc.constantFrom([0, 1, 2, 3], [0, 1], [2, 3], [0], [1], [2], [3]);
    fc.assert(
      fc.property(fc.array(halves, { maxLength: 6 }), (groups) => {
        const { quotas } = arrangedWith(...groups.map((members, at) => quota(`q${at}`, members)));
        const nested = nest(quotas, null);
        for (const [at, parent] of parents(nested).entries()) {
          if (parent < 0) continue;
          expect(parent).toBeLessThan(at);
          expect([...(nested[at]?.members ?? [])].every((member) => nested[parent]?.isMember[member])).toBe(true);
        }
      }),
    );
  });
});
