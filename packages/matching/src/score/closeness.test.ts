import fc from 'fast-check';
import { regionCapitals } from '../data/region-capitals';
import { anyDocument, someDocument } from '../testing/documents';
import { facetKey, structuralFeatures, structuralKinds } from './closeness';
import { kilometresBetween } from './region-distance';
import { weights } from './weights';

const need = (stated: object) => someDocument({ id: 'need', ...stated });
const offer = (stated: object) => someDocument({ id: 'offer', ...stated });

describe('how close two documents are in sector', () => {
  test.each([
    ['1040', ['1040'], 1],
    ['1040', ['1049'], weights.sector.group],
    ['1040', ['1061'], weights.sector.division],
    ['1040', ['3100'], weights.sector.section],
    ['1040', ['0113'], 0],
    ['1040', ['0113', '1061'], weights.sector.division],
    ['10', ['1040'], weights.sector.division],
    ['C', ['1040'], weights.sector.section],
    ['junk', ['junk'], 0],
  ])('%s against %s', (asked, stated, expected) => {
    expect(structuralFeatures.sector(need({ sectorCodes: [asked] }), offer({ sectorCodes: stated }))).toBe(expected);
  });
});

describe('how close two documents are in research field', () => {
  test.each([
    ['2.3', ['2.3'], 1],
    ['2.3', ['2.4'], weights.field.broad],
    ['2.1', ['2.11'], weights.field.broad],
    ['2.3', ['4.1'], 0],
    ['2.3', ['4.1', '2.3'], 1],
    ['2', ['2.3'], weights.field.within],
    ['2.3', ['2'], weights.field.within],
    ['2.3', [''], 0],
  ])('%s against %s', (asked, stated, expected) => {
    expect(structuralFeatures.field(need({ fieldCodes: [asked] }), offer({ fieldCodes: stated }))).toBe(expected);
  });
});

describe('how well the readiness of an offer fits', () => {
  test.each([
    [{ trlMin: 6 }, { trlMin: 7, trlMax: 7 }, 1],
    [{ trlMin: 6 }, { trlMin: 6, trlMax: 6 }, 1],
    [{ trlMin: 6 }, { trlMin: 5, trlMax: 5 }, 0.6],
    [{ trlMin: 6 }, { trlMin: 4, trlMax: 4 }, 0.3],
    [{ trlMin: 6 }, { trlMin: 1, trlMax: 2 }, 0],
    [{ trlMin: 2, trlMax: 4 }, { trlMin: 5, trlMax: 6 }, 0.6],
    [{ trlMin: 2, trlMax: 4 }, { trlMin: 1, trlMax: 9 }, 1],
    [{ trlMax: 4 }, {}, 'not-stated'],
    [{}, { trlMin: 7 }, 'not-asked'],
  ])('asked %j, offered %j: %s', (asked, stated, expected) => {
    expect(structuralFeatures.trl(need(asked), offer(stated))).toBe(expected);
  });
});

describe('the small features', () => {
  test('a region is nearer or farther by the road between the capitals', () => {
    const { region } = structuralFeatures;
    const to = (regionCode: string) => region(need({ regionCode: 'TZ-16' }), offer({ regionCode }));
    expect(to('TZ-16')).toBe(1);
    expect(to('TZ-02')).toBeCloseTo(2 ** (-177.4 / weights.region.halvedEvery), 2);
    expect(to('TZ-18')).toBeLessThan(0.15);
    expect(to('TZ-99')).toBe(0);
    expect(region(need({ regionCode: 'TZ-16' }), offer({}))).toBe('not-stated');
    expect(region(need({}), offer({ regionCode: 'TZ-02' }))).toBe('not-asked');
  });

  test('a region that lies farther away is never closer', () => {
    const { region } = structuralFeatures;
    const anyRegion = fc.constantFrom(...Object.keys(regionCapitals));
    const closeTo = (from: string, to: string) => Number(region(need({ regionCode: from }), offer({ regionCode: to })));
    fc.assert(
      fc.property(anyRegion, anyRegion, anyRegion, (from, one, other) => {
        const nearer = (kilometresBetween(from, one) ?? 0) <= (kilometresBetween(from, other) ?? 0);
        expect(nearer ? closeTo(from, one) >= closeTo(from, other) : closeTo(from, one) <= closeTo(from, other)).toBe(true);
        expect(closeTo(from, from)).toBe(1);
      }),
    );
  });

  test('one shared type of partnership is enough', () => {
    const { partnership } = structuralFeatures;
    expect(partnership(need({ partnershipTypes: ['licence', 'joint venture'] }), offer({ partnershipTypes: ['licence'] }))).toBe(1);
    expect(partnership(need({ partnershipTypes: ['licence'] }), offer({ partnershipTypes: ['testing service'] }))).toBe(0);
    expect(partnership(need({}), offer({ partnershipTypes: ['licence'] }))).toBe('not-asked');
  });

  test('another language is a hindrance, not a bar', () => {
    expect(structuralFeatures.language(need({ language: 'sw' }), offer({ language: 'en' }))).toBe(weights.language.other);
  });

  test('availability counts only where it is known', () => {
    const { availability } = structuralFeatures;
    expect(availability(need({}), offer({ isAvailable: true }))).toBe(1);
    expect(availability(need({}), offer({ isAvailable: false }))).toBe(0);
    expect(availability(need({}), offer({}))).toBe('not-stated');
  });
});

test('a closeness is between 0 and 1, and documents with equal facets are equally close', () => {
  fc.assert(
    fc.property(anyDocument, anyDocument, anyDocument, (asking, one, other) => {
      for (const kind of structuralKinds) {
        const closeness = structuralFeatures[kind](asking, one);
        if (typeof closeness === 'number') expect(closeness >= 0 && closeness <= 1).toBe(true);
        if (facetKey(kind, one) === facetKey(kind, other)) expect(structuralFeatures[kind](asking, other)).toBe(closeness);
      }
    }),
  );
});
