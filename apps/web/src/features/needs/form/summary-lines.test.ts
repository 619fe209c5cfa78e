import { en } from '../../../app/i18n/en';
import { sw } from '../../../app/i18n/sw';
import { createText } from '../../../lib/i18n';
import { aNeed } from '../testing/need';
import { type NeedValues, needValuesOf } from './need-values';
import { choiceOf } from './ReadinessField';
import { fieldLabels, mustHaveText, wordsOf } from './summary-lines';

const options = { organisations: [{ value: 'o1', label: 'Singida Oils' }], clusters: [{ value: 'c1', label: 'Oils Cluster' }] };
const english = { t: createText('en', en), language: 'en', ...options } as const;
const swahili = { t: createText('sw', sw), language: 'sw', ...options } as const;
const values: NeedValues = {
  ...needValuesOf(aNeed({ costPerYear: 5_000_000, trlMin: 6, trlMax: 9, partnerSought: ['UNIVERSITY'], interestDeadline: '2027-03-31' })),
  clusterId: 'c1',
  keywords: ['oil', 'filter'],
};
const say = (key: keyof NeedValues, words: typeof english | typeof swahili = english) => wordsOf(key, values, words);

describe('a need summed up', () => {
  it('says every field in words', () => {
    expect(say('costPerYear')).toBe('TZS\u00a05,000,000');
    expect(say('trlMin')).toBe('It was tried in a place like ours');
    expect(say('partnershipTypes')).toBe('Advice and technical help');
    expect(say('partnerSought')).toBe('A university');
    expect(say('organisationId')).toBe('Singida Oils');
    expect(say('clusterId')).toBe('Oils Cluster');
    expect(say('keywords')).toBe('oil, filter');
    expect(say('interestDeadline')).toBe('31 March 2027');
    expect(say('visibility')).toBe('Everyone');
  });

  it('says it in Swahili too', () => {
    expect(say('sectorCode', swahili)).toBe('Mafuta ya mimea');
    expect(say('visibility', swahili)).toBe('Watu wote');
    expect(say('interestDeadline', swahili)).toBe('31 Machi 2027');
  });

  it('says nothing where nothing was said, and knows a name for every field', () => {
    expect([say('budgetMin'), say('background'), say('fieldCodes'), say('trlMax')]).toEqual(['', '', '', '']);
    for (const label of Object.values(fieldLabels)) expect(english.t(label)).not.toBe(label);
  });

  it('writes a measure as from where to where', () => {
    expect(mustHaveText({ metric: 'Time', today: '20', target: '8', unit: 'hours' })).toBe('Time: 20 → 8 hours');
    expect(mustHaveText({ metric: 'Time', today: '', target: '8', unit: '' })).toBe('Time: 8');
  });
});

describe('how finished a solution must be', () => {
  it.each([
    [null, 'ANY'],
    [1, 'ANY'],
    [3, 'LAB'],
    [6, 'PILOT'],
    [9, 'MARKET'],
  ] as const)('from level %s on is the choice %s', (level, choice) => {
    expect(choiceOf(level)).toBe(choice);
  });
});
