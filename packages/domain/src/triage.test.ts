import fc from 'fast-check';
import { type TriageFacts, triage } from './triage';
import { partnershipTypes } from './values/postings';

const facts = (given: Partial<TriageFacts> = {}): TriageFacts => ({
  partnershipTypes: [],
  trlMin: null,
  trlMax: null,
  budgetMax: null,
  costPerYear: null,
  cosigns: 0,
  fittingTrls: [],
  ...given,
});
const first = (given: Partial<TriageFacts>) => triage(facts(given))[0];

describe('the way a need may be helped', () => {
  it.each([
    ['something ready fits', { fittingTrls: [5, 9] }, 'EXISTING_SOLUTION', ['READY_OFFER_FITS']],
    [
      'something ready fits and is wanted ready',
      { fittingTrls: [9], trlMin: 8, partnershipTypes: ['LICENCE'] },
      'EXISTING_SOLUTION',
      ['READY_OFFER_FITS', 'READINESS_WANTED_HIGH', 'ASKED_FOR'],
    ],
    ['a test is asked for', { partnershipTypes: ['TESTING_SERVICE'] }, 'TESTING_SERVICE', ['ASKED_FOR']],
    [
      'a student is asked for, with a small budget',
      { partnershipTypes: ['STUDENT_PROJECT'], budgetMax: 2_000_000 },
      'STUDENT_PROJECT',
      ['ASKED_FOR', 'SMALL_BUDGET'],
    ],
    ['nothing fits', {}, 'RESEARCH', ['NOTHING_FITS']],
    ['what fits is not ready', { fittingTrls: [4], trlMin: 3 }, 'RESEARCH', ['ONLY_UNREADY_FIT', 'EARLY_READINESS_ACCEPTED']],
    [
      'many share it and nobody can pay',
      { cosigns: 3, costPerYear: 90_000_000, fittingTrls: [6] },
      'FUND',
      ['NO_BUDGET', 'SHARED_BY_FIRMS'],
    ],
  ] as const)('where %s', (_where, given, route, grounds) => {
    expect(first(given as Partial<TriageFacts>)).toEqual({ route, grounds });
  });

  it('is no research and no fund where something ready fits, unless that is asked for', () => {
    const routes = triage(facts({ fittingTrls: [9], cosigns: 5, costPerYear: 90_000_000, trlMin: 2, budgetMax: 1_000_000 })).map(
      ({ route }) => route,
    );
    expect(routes).toEqual(['EXISTING_SOLUTION']);
    expect(triage(facts({ fittingTrls: [9], partnershipTypes: ['RESEARCH_COOPERATION'] })).map(({ route }) => route)).toEqual([
      'EXISTING_SOLUTION',
      'RESEARCH',
    ]);
  });

  const anything = fc.record({
    partnershipTypes: fc.subarray([...partnershipTypes]),
    trlMin: fc.option(fc.integer({ min: 1, max: 9 })),
    trlMax: fc.option(fc.integer({ min: 1, max: 9 })),
    budgetMax: fc.option(fc.nat(1_000_000_000)),
    costPerYear: fc.option(fc.nat(1_000_000_000)),
    cosigns: fc.nat(50),
    fittingTrls: fc.array(fc.integer({ min: 1, max: 9 }), { maxLength: 5 }),
  });

  it('is there for every need, each way once and with a ground', () => {
    fc.assert(
      fc.property(anything, (given) => {
        const ways = triage(given);
        expect(ways.length).toBeGreaterThan(0);
        expect(new Set(ways.map(({ route }) => route)).size).toBe(ways.length);
        for (const { grounds } of ways) expect(grounds.length).toBeGreaterThan(0);
      }),
    );
  });

  it('names a ready solution whenever one fits, and first unless more was asked for otherwise', () => {
    fc.assert(
      fc.property(anything, (given) => {
        const ways = triage({ ...given, partnershipTypes: [], fittingTrls: [...given.fittingTrls, 9] });
        expect(ways[0]?.route).toBe('EXISTING_SOLUTION');
      }),
    );
  });
});
