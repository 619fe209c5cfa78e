import { missingForOfferSubmission, missingForSubmission, type NeedToSubmit, type OfferToSubmit } from './completeness';

const need: NeedToSubmit = {
  title: 'Kukausha mpunga',
  language: 'sw',
  problem: 'Mpunga haukauki wakati wa masika.',
  mustHaves: [{ metric: 'saa za kukausha', target: '8' }],
  sectorCode: '1061',
  regionCode: 'TZ-16',
  partnershipTypes: ['TECHNICAL_ASSISTANCE'],
  organisationId: 'firm',
};
const offer: OfferToSubmit = {
  title: 'Solar dryer',
  language: 'en',
  summary: 'Dries in a day.',
  description: 'A tunnel with a fan.',
  trl: 7,
  fieldCodes: ['2.3'],
  partnershipTypes: ['LICENCE'],
  organisationId: 'university',
};

test('a complete need and a complete offer lack nothing', () => {
  expect([missingForSubmission(need), missingForOfferSubmission(offer)]).toEqual([[], []]);
});

test('an empty need is told everything at once, in the order of the form', () => {
  expect(missingForSubmission({}).map(({ field, code }) => `${field} ${code}`)).toEqual([
    'title MISSING_TITLE',
    'language MISSING_LANGUAGE',
    'problem MISSING_PROBLEM',
    'sectorCode MISSING_SECTOR',
    'regionCode MISSING_REGION',
    'partnershipTypes MISSING_PARTNERSHIP_TYPE',
    'organisationId MISSING_ORGANISATION',
  ]);
});

test('an empty offer is told everything at once, in the order of the form', () => {
  expect(missingForOfferSubmission({}).map(({ field, code }) => `${field} ${code}`)).toEqual([
    'title MISSING_TITLE',
    'language MISSING_LANGUAGE',
    'summary MISSING_SUMMARY',
    'description MISSING_DESCRIPTION',
    'stage MISSING_STAGE',
    'fieldCodes MISSING_FIELDS',
    'partnershipTypes MISSING_PARTNERSHIP_TYPE',
    'organisationId MISSING_ORGANISATION',
  ]);
});

test.each<[string, Partial<NeedToSubmit>]>([
  ['title', { title: '   ' }],
  ['problem', { problem: null }],
  ['sectorCode', { sectorCode: undefined }],
  ['partnershipTypes', { partnershipTypes: [] }],
])('a blank %s counts as missing', (field, rest) => {
  expect(missingForSubmission({ ...need, ...rest }).map((missing) => missing.field)).toEqual([field]);
});

test('each must-have needs something to measure and a target; a need without must-haves is fine', () => {
  const mustHaves = [{ metric: 'hours', target: '8' }, { metric: '', target: '5 %' }, { metric: 'noise' }, {}];
  expect(missingForSubmission({ ...need, mustHaves }).map(({ field }) => field)).toEqual([
    'mustHaves.1.metric',
    'mustHaves.2.target',
    'mustHaves.3.metric',
    'mustHaves.3.target',
  ]);
  expect(missingForSubmission({ ...need, mustHaves: null })).toEqual([]);
});

test('an offer states its stage or its readiness level', () => {
  expect(missingForOfferSubmission({ ...offer, trl: null, stage: 'LAB_TESTED' })).toEqual([]);
  expect(missingForOfferSubmission({ ...offer, trl: null })).toEqual([{ field: 'stage', code: 'MISSING_STAGE' }]);
});
