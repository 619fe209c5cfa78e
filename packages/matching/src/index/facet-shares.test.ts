import fc from 'fast-check';
import { FacetShares } from './facet-shares';

const column = fc
  .array(fc.double({ min: 0, max: 0.3, noNaN: true }), { minLength: 1, maxLength: 5 })
  .chain((shares) => fc.tuple(fc.constant(shares), fc.array(fc.nat(shares.length - 1), { minLength: 6, maxLength: 6 })))
  .map(([shares, slots]) => ({ byNumber: Float64Array.from(shares), bySlot: Uint32Array.from(slots) }));

describe('shares of structural features', () => {
  test('of a slot are the sum over the features, and the table never has less', () => {
    fc.assert(
      fc.property(fc.array(column, { maxLength: 4 }), (columns) => {
        const facets = new FacetShares(columns);
        const most = FacetShares.table();
        facets.tabulate(most, (share) => share);
        for (let slot = 0; slot < 6; slot++) {
          const sum = columns.reduce((total, { byNumber, bySlot }) => total + (byNumber[bySlot[slot] ?? 0] ?? 0), 0);
          const { first, second } = facets;
          const step = (first.stepOf[first.bySlot[slot] ?? 0] ?? 0) + (second.stepOf[second.bySlot[slot] ?? 0] ?? 0);
          expect(facets.of(slot)).toBeCloseTo(sum, 12);
          if (columns.length > 1) expect(most[step]).toBeGreaterThanOrEqual(sum - 1e-12);
        }
      }),
    );
  });

  test('that are told apart in steps screen as finely as they are', () => {
    const facets = new FacetShares([
      { byNumber: Float64Array.of(0, 0.3), bySlot: Uint32Array.of(0, 1) },
      { byNumber: Float64Array.of(0.1), bySlot: Uint32Array.of(0, 0) },
    ]);
    const most = FacetShares.table();
    facets.tabulate(most, (share) => share);
    const stepOf = (slot: number) => facets.first.stepOf[facets.first.bySlot[slot] ?? 0] ?? 0;
    expect([most[stepOf(0) + 15], most[stepOf(1) + 15]].map((share) => share?.toFixed(3))).toEqual(['0.100', '0.400']);
  });
});
