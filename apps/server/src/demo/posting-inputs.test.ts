import { checkNeedLimits, checkOfferLimits, missingForOfferSubmission, missingForSubmission } from '@kongano/domain';
import { DemoClock } from './demo-clock';
import { demoDetails } from './demo-details';
import { demoSet } from './demo-set';
import { firstSentence, ipStatusOf, needInput, offerInput, partnershipsOfNeed, partnershipsOfOffer } from './posting-inputs';

const now = new Date('2026-11-23T12:00:00Z');
const clock = new DemoClock(now);

describe('what the set says of needs and offers', () => {
  it('is complete and within all limits', () => {
    for (const need of demoSet.needs.map((one) => needInput(one, clock))) {
      expect(missingForSubmission(need)).toEqual([]);
      expect(checkNeedLimits(need, now)).toEqual([]);
    }
    for (const offer of demoSet.offers.map((one) => offerInput(one, 'Asha Kielelezo'))) {
      expect(missingForOfferSubmission(offer)).toEqual([]);
      expect(checkOfferLimits(offer, now)).toEqual([]);
    }
  });

  it('has must-haves with targets for more than ten needs, and costs for some', () => {
    const details = Object.values(demoDetails.needs);
    expect(details.filter((one) => one.mustHaves?.every(({ metric, target }) => metric && target)).length).toBeGreaterThan(10);
    expect(details.filter((one) => one.costPerYear).length).toBeGreaterThan(5);
  });

  it('names only needs, offers and firms that there are', () => {
    const needs = [...demoSet.needs, ...demoDetails.moreNeeds].map(({ id }) => id);
    const postings = [...needs, ...demoSet.offers.map(({ id }) => id)];
    const { matches, cosigns, states } = demoDetails;
    expect(postings).toEqual(expect.arrayContaining(Object.keys(states)));
    expect(needs).toEqual(expect.arrayContaining([...Object.keys(demoDetails.needs), ...cosigns.map(({ need }) => need)]));
    for (const { need, offer } of [matches.shortlisted, matches.declined, matches.introduced])
      expect(postings).toEqual(expect.arrayContaining([need, offer]));
  });

  it('keeps a mixed text as English', () => {
    expect(demoSet.needs.filter(({ lang }) => lang === 'mixed').map((need) => needInput(need, clock).language)).toEqual(['en']);
  });
});

describe('partnership types', () => {
  const need = { trl_min: 6, title: 'A drum', description: 'It breaks.' };

  it.each([
    [need, ['TECHNICAL_ASSISTANCE']],
    [{ ...need, trl_min: null }, ['TECHNICAL_ASSISTANCE']],
    [{ ...need, trl_min: 5 }, ['TECHNICAL_ASSISTANCE', 'RESEARCH_COOPERATION']],
    [{ ...need, description: 'Tunahitaji kupima asidi.' }, ['TECHNICAL_ASSISTANCE', 'TESTING_SERVICE']],
    [{ trl_min: 4, title: 'A laboratory', description: '' }, ['TECHNICAL_ASSISTANCE', 'RESEARCH_COOPERATION', 'TESTING_SERVICE']],
  ])('of a need like %j are %j', (like, types) => {
    expect(partnershipsOfNeed(like)).toEqual(types);
  });

  it.each([
    ['training and drawings', '', ['TECHNICAL_ASSISTANCE']],
    ['licence to workshops', 'cake oil in mill tests', ['LICENCE']],
    ['licence or joint development', '', ['LICENCE', 'RESEARCH_COOPERATION']],
    ['joint trial', '', ['RESEARCH_COOPERATION']],
    ['contract service', 'Moisture tests in the laboratory', ['TESTING_SERVICE']],
    ['contract service', 'Hardening of hammers', ['TECHNICAL_ASSISTANCE']],
    ['training and kits', 'Strip tests', ['TECHNICAL_ASSISTANCE', 'TESTING_SERVICE']],
  ])('of an offer by %s (%s) are %j', (mode, description, types) => {
    expect(partnershipsOfOffer({ mode, title: 'An offer', description })).toEqual(types);
  });
});

it('takes the first sentence as the summary, and no point inside a number for its end', () => {
  expect(firstSentence('Keeps 1.5 t cool; no power needed. Ask us.')).toBe('Keeps 1.5 t cool.');
  expect(firstSentence('One sentence.')).toBe('One sentence.');
});

it.each([
  ['patent pending', 'APPLIED'],
  ['registered design', 'GRANTED'],
  ['open drawings', 'NONE'],
])('reads the protection %s as %s', (ip, status) => {
  expect(ipStatusOf(ip)).toBe(status);
});
