import fc from 'fast-check';
import { someDocument } from '../testing/documents';
import { structuralFeatures } from './closeness';

const need = (stated: object) => someDocument({ id: 'need', ...stated });
const offer = (stated: object) => someDocument({ id: 'offer', ...stated });
const { budget, time, partner } = structuralFeatures;

describe('how well a price fits a budget', () => {
  test.each([
    [{ budgetMax: 5_000_000 }, { price: 4_000_000 }, 1],
    [{ budgetMax: 5_000_000 }, { price: 5_000_000 }, 1],
    [{ budgetMax: 5_000_000 }, { price: 6_000_000 }, 0.4],
    [{ budgetMax: 5_000_000 }, { price: 9_000_000 }, 0.2],
    [{ budgetMax: 5_000_000 }, { price: 11_000_000 }, 0],
    [{ budgetMax: 5_000_000 }, {}, 'not-stated'],
    [{ budgetMax: 0 }, { price: 1 }, 'not-asked'],
    [{}, { price: 4_000_000 }, 'not-asked'],
  ])('asked %j, offered %j: %s', (asked, stated, expected) => {
    expect(budget(need(asked), offer(stated))).toBe(expected);
  });

  test('a lower price never fits worse', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e9 }), fc.nat(1e9), fc.nat(1e9), (budgetMax, one, other) => {
        const of = (price: number) => Number(budget(need({ budgetMax }), offer({ price })));
        expect(of(Math.min(one, other))).toBeGreaterThanOrEqual(of(Math.max(one, other)));
      }),
    );
  });
});

describe('how well the time of an offer fits', () => {
  const asked = { wantedBy: '2027-03-31' };
  test.each([
    [asked, { availableFrom: '2027-01-01', availableTo: '2027-12-31' }, 1],
    [asked, { availableFrom: '2027-03-31' }, 1],
    [asked, { availableTo: '2027-03-31' }, 1],
    [asked, { availableFrom: '2027-06-29' }, 0.5],
    [asked, { availableFrom: '2028-01-01' }, 0],
    [asked, { availableTo: '2027-03-30' }, 0],
    [asked, {}, 'not-stated'],
    [asked, { availableFrom: 'soon' }, 'not-stated'],
    [{}, { availableFrom: '2027-01-01' }, 'not-asked'],
    [{ wantedBy: 'soon' }, { availableFrom: '2027-01-01' }, 'not-asked'],
  ])('asked %j, offered %j: %s', (wanted, stated, expected) => {
    expect(time(need(wanted), offer(stated))).toBe(expected);
  });
});

describe('whether the partner is of the kind that is sought', () => {
  test.each([
    [['UNIVERSITY'], ['UNIVERSITY', 'RESEARCH_INSTITUTE'], 1],
    [['SMALL_FIRM', 'LARGE_FIRM'], ['LARGE_FIRM'], 1],
    [['SMALL_FIRM'], ['UNIVERSITY'], 0],
    [['SMALL_FIRM'], [], 'not-stated'],
    [['SMALL_FIRM'], undefined, 'not-stated'],
    [['ANY', 'SMALL_FIRM'], ['UNIVERSITY'], 'not-asked'],
    [[], ['UNIVERSITY'], 'not-asked'],
    [undefined, ['UNIVERSITY'], 'not-asked'],
  ])('sought %j, is %j: %s', (partnersSought, partnerKinds, expected) => {
    expect(partner(need({ partnersSought }), offer({ partnerKinds }))).toBe(expected);
  });
});
