import fc from 'fast-check';
import { now } from '../testing/matrix';
import { needStatuses, partnershipTypes } from '../values/postings';
import { checkCosignLimits, checkNeedLimits, checkOfferLimits, needLimits, offerLimits } from './posting-limits';
import { checkClusterLimits, checkMessageLimits, checkOrganisationLimits, checkProfileLimits } from './profile-limits';

const x = (length: number) => 'x'.repeat(length);
const read = (problems: readonly { field: string; code: string; limit?: number }[]) =>
  problems.map(({ field, code, limit }) => [field, code, limit].filter((part) => part !== undefined).join(' '));

describe('a need', () => {
  test.each<[object, string[]]>([
    [{}, []],
    [{ title: null, mustHaves: null, budgetMin: null }, []],
    [{ title: x(120), problem: x(5000), keywords: ['a', 'b', 'c', 'd', 'e'] }, []],
    [{ title: x(121) }, ['title TOO_LONG 120']],
    [{ title: '🌾'.repeat(120) }, []],
    [{ title: ` ${x(120)} ` }, []],
    [{ problem: x(5001) }, ['problem TOO_LONG 5000']],
    [{ keywords: ['a', 'b', 'c', 'd', 'e', 'f'] }, ['keywords TOO_MANY 5']],
    [{ keywords: ['ok', x(41), ' '] }, ['keywords.1 TOO_LONG 40', 'keywords.2 TOO_SHORT 1']],
    [{ keywords: ['Chuma', 'chuma '] }, ['keywords.1 REPEATED']],
    [{ mustHaves: Array.from({ length: 6 }, () => ({ metric: 'm' })) }, ['mustHaves TOO_MANY 5']],
    [
      { mustHaves: [{ metric: 'm' }, { metric: x(201), target: x(101), unit: null }] },
      ['mustHaves.1.metric TOO_LONG 200', 'mustHaves.1.target TOO_LONG 100'],
    ],
    [{ partnershipTypes: partnershipTypes.slice(0, 3) }, []],
    [{ partnershipTypes: partnershipTypes.slice(0, 4) }, ['partnershipTypes TOO_MANY 3']],
    [{ partnershipTypes: ['LICENCE', 'LICENCE'] }, ['partnershipTypes.1 REPEATED']],
    [{ sdgs: [0, 9, 18, 9] }, ['sdgs.0 TOO_LOW 1', 'sdgs.2 TOO_HIGH 17', 'sdgs.3 REPEATED']],
    [{ budgetMin: -1, budgetMax: 1e12 + 1 }, ['budgetMin TOO_LOW 0', 'budgetMax TOO_HIGH 1000000000000']],
    [{ budgetMin: 0, budgetMax: 1e12 }, []],
    [{ costPerYear: 0.5 }, ['costPerYear NOT_WHOLE']],
    [{ costPerYear: Number.POSITIVE_INFINITY }, ['costPerYear NOT_WHOLE']],
    [{ budgetMin: 9, budgetMax: 8 }, ['budgetMax RANGE_REVERSED']],
    [{ budgetMin: 9, budgetMax: null }, []],
    [{ trlMin: 0 }, ['trlMin TOO_LOW 1']],
    [{ trlMax: 10 }, ['trlMax TOO_HIGH 9']],
    [{ trlMin: 5, trlMax: 4 }, ['trlMax RANGE_REVERSED']],
    [{ trlMin: 5, trlMax: 5 }, []],
    [{ interestDeadline: '2027-03-02' }, []],
    [{ interestDeadline: '2027-03-01' }, ['interestDeadline DATE_PAST']],
    [{ interestDeadline: '2027-02-30' }, ['interestDeadline DATE_INVALID']],
    [{ interestDeadline: '2035-01-01' }, ['interestDeadline DATE_TOO_FAR']],
    [{ fieldCodes: ['2.3', '2.3'] }, ['fieldCodes.1 REPEATED']],
    [{ unheardOf: x(9999), status: needStatuses[0] }, []],
  ])('%j → %j', (input, problems) => {
    expect(read(checkNeedLimits(input, now))).toEqual(problems);
  });

  test('a deadline of tomorrow is today once midnight has passed in Dar es Salaam', () => {
    expect(checkNeedLimits({ interestDeadline: '2027-03-02' }, new Date('2027-03-01T21:00:00Z'))).toHaveLength(1);
  });
});

describe('an offer', () => {
  test.each<[object, string[]]>([
    [{}, []],
    [{ summary: x(501), trl: 0 }, ['summary TOO_LONG 500', 'trl TOO_LOW 1']],
    [{ availableFrom: '2026-01-01', availableTo: '2027-06-30' }, []],
    [{ availableFrom: '2027-07-01', availableTo: '2027-06-30' }, ['availableTo RANGE_REVERSED']],
    [{ capacityProjects: 101 }, ['capacityProjects TOO_HIGH 100']],
    [{ evidence: [{ text: '', doi: '10.2478/jdis-2024-0004' }] }, ['evidence.0.text TOO_SHORT 1']],
    [{ evidence: [{ text: 'Trial', doi: 'https://doi.org/10.1/x' }] }, ['evidence.0.doi WRONG_FORM']],
    [{ evidence: [{ text: 'Trial', doi: '' }] }, []],
    [{ people: [{ name: 'A', orcid: '0000-0002-1825-0097' }] }, ['people.0.name TOO_SHORT 2']],
    [{ people: [{ name: 'Asha', orcid: '0000-0002-1825-009' }] }, ['people.0.orcid WRONG_FORM']],
    [{ sectorCodes: ['1', '2', '3', '4', '5', '6'] }, ['sectorCodes TOO_MANY 5']],
  ])('%j → %j', (input, problems) => {
    expect(read(checkOfferLimits(input, now))).toEqual(problems);
  });
});

test.each<[string, { field: string; code: string; limit?: number }[], string[]]>([
  [
    'a co-signature',
    checkCosignLimits({ costPerYear: -1, jobs: 1.5, note: x(1001) }, now),
    ['costPerYear TOO_LOW 0', 'jobs NOT_WHOLE', 'note TOO_LONG 1000'],
  ],
  [
    'an organisation',
    checkOrganisationLimits({ name: 'A', website: 'mfano.co.tz', rorId: 'x' }, now),
    ['name TOO_SHORT 2', 'website WRONG_FORM', 'rorId WRONG_FORM'],
  ],
  [
    'a good organisation',
    checkOrganisationLimits({ name: 'SUA', website: 'https://sua.ac.tz', rorId: 'https://ror.org/00jdryp44' }, now),
    [],
  ],
  ['a script as website', checkOrganisationLimits({ website: 'javascript:alert(1).x' }, now), ['website WRONG_FORM']],
  [
    'a cluster',
    checkClusterLimits({ nameEn: x(121), foundedYear: 1899, councils: ['a', 'A'] }, now),
    ['nameEn TOO_LONG 120', 'councils.1 REPEATED', 'foundedYear TOO_LOW 1900'],
  ],
  ['a profile', checkProfileLimits({ name: '', headline: x(161) }, now), ['name TOO_SHORT 2', 'headline TOO_LONG 160']],
  ['an empty message', checkMessageLimits({ body: ' \n' }, now), ['body TOO_SHORT 1']],
  ['a long message', checkMessageLimits({ body: x(20_001) }, now), ['body TOO_LONG 20000']],
])('%s', (_what, problems, expected) => {
  expect(read(problems)).toEqual(expected);
});

test('checking never throws, names only fields that have a limit, and the same input gives the same answer', () => {
  const fields = [...Object.keys(needLimits), ...Object.keys(offerLimits)];
  const anyInput = fc.dictionary(fc.constantFrom(...fields), fc.jsonValue({ maxDepth: 3 }));
  fc.assert(
    fc.property(anyInput, (input) => {
      const problems = checkNeedLimits(input, now);
      expect(problems.every(({ field }) => Object.hasOwn(needLimits, field.split('.')[0] ?? ''))).toBe(true);
      expect(checkNeedLimits(input, now)).toEqual(problems);
      expect(() => checkOfferLimits(input, now)).not.toThrow();
    }),
    { numRuns: 500 },
  );
});
