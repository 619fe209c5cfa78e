import fc from 'fast-check';
import { anyDocument, someDocument } from '../testing/documents';
import { isGoodMatch, known, largestShares, matchProbability } from './combine';
import { packVector } from './meaning';
import { weights } from './weights';

const sum = (shares: Record<string, number>): number => Object.values(shares).reduce((total, share) => total + share, 0);

describe('the largest shares of a score', () => {
  test('they add up to 1 whatever the asking document states', () => {
    fc.assert(fc.property(anyDocument, (asking) => expect(sum(largestShares(asking))).toBeCloseTo(1, 12)));
  });

  test('what is not asked has no share, and the rest grows', () => {
    const bare = largestShares(someDocument({ id: 'n' }));
    const full = largestShares(someDocument({ id: 'n', sectorCodes: ['1040'], fieldCodes: ['2.3'], trlMin: 6, regionCode: 'TZ-16' }));
    expect([bare.sector, bare.field, bare.trl, bare.region]).toEqual([0, 0, 0, 0]);
    expect(full.sector).toBeGreaterThan(0);
    expect(bare.text).toBeGreaterThan(full.text);
  });

  test.each(['budget', 'time', 'partner', 'partnership'] as const)(
    '%s has a share where the asking side states it, and only there',
    (kind) => {
      const stated = { budgetMax: 5_000_000, wantedBy: '2027-03-31', partnersSought: ['UNIVERSITY'], partnershipTypes: ['licence'] };
      expect(largestShares(someDocument({ id: 'n', ...stated }))[kind]).toBeGreaterThanOrEqual(weights.features[kind]);
      expect(largestShares(someDocument({ id: 'n' }))[kind]).toBe(0);
    },
  );

  test('what an offer is like is no demand of its own', () => {
    const offered = largestShares(someDocument({ id: 'o', price: 1, availableFrom: '2027-01-01', partnerKinds: ['UNIVERSITY'] }));
    expect([offered.budget, offered.time, offered.partner]).toEqual([0, 0, 0]);
  });

  test('how the two would work together counts less than what it is about', () => {
    const { budget, time, partner, availability, language, partnership, region } = weights.features;
    expect(budget + time + partner + availability + language + partnership + region).toBeLessThan(weights.features.sector);
  });

  test('the table of weights adds up to 1 without the meaning, which is added where a model has read the text', () => {
    const { meaning, ...always } = weights.features;
    expect(sum(always)).toBeCloseTo(1, 12);
    const read = largestShares(someDocument({ id: 'a', meaning: { vector: packVector([1]), unrelated: 0 } }));
    expect(sum(read)).toBeCloseTo(1, 12);
    expect(read.meaning / read.text).toBeCloseTo(meaning / always.text, 12);
    expect(largestShares(someDocument({ id: 'a' })).meaning).toBe(0);
  });
});

test('what is not known adds nothing', () => {
  expect([known(0.4), known('not-asked'), known('not-stated')]).toEqual([0.4, 0, 0]);
});

test('structure without shared words is no good match', () => {
  const { text, ...structure } = largestShares(
    someDocument({ id: 'n', sectorCodes: ['1040'], fieldCodes: ['2.3'], trlMin: 6, regionCode: 'TZ-16', partnershipTypes: ['licence'] }),
  );
  expect(isGoodMatch(sum(structure))).toBe(false);
  expect(isGoodMatch(sum(structure) + text)).toBe(true);
});

test('a higher score is a likelier match, between impossible and sure', () => {
  const probabilities = [0, 0.3, 0.6, 0.65, 0.7, 1].map(matchProbability);
  expect(probabilities).toEqual([...probabilities].sort((one, other) => one - other));
  expect(probabilities[0]).toBeLessThan(0.01);
  expect(probabilities.at(-1)).toBeGreaterThan(0.99);
});
