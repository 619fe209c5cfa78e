import { en } from '../../../app/i18n/en';
import { sw } from '../../../app/i18n/sw';
import { createText } from '../../../lib/i18n';
import { anOffer } from '../testing/offer';
import { blankOffer, type OfferValues, offerValuesOf } from './offer-values';
import { fieldLabels, wordsOf } from './summary-lines';

const organisations = [{ value: 'u1', label: 'Mfano University' }];
const english = { t: createText('en', en), language: 'en', organisations } as const;
const swahili = { t: createText('sw', sw), language: 'sw', organisations } as const;
const values: OfferValues = {
  ...offerValuesOf(
    anOffer({ ipStatus: 'APPLIED', partnerSought: ['UNIVERSITY'], capacityProjects: 2, availableFrom: '2027-01-15', sdgs: [2, 9] }),
  ),
};
const say = (key: keyof OfferValues, words: typeof english | typeof swahili = english) => wordsOf(key, values, words);

describe('an offer summed up', () => {
  it.each([
    ['title', 'Solar tunnel dryer'],
    ['language', 'English'],
    ['evidence', 'Publication: Drying of mango, 10.1234/mango'],
    ['people', 'Neema Mushi, 0000-0002-1825-0097'],
    ['stage', 'Ready to be shown at work'],
    ['trl', '7'],
    ['capacityProjects', '2'],
    ['ipStatus', 'Patent or right applied for'],
    ['partnerSought', 'A university'],
    ['partnershipTypes', 'Advice and technical help'],
    ['fieldCodes', 'Mechanical engineering'],
    ['keywords', 'dryer'],
    ['sdgs', '2, 9'],
    ['regionCode', 'Morogoro'],
    ['organisationId', 'Mfano University'],
    ['availableFrom', '15 January 2027'],
    ['visibility', 'Everyone'],
  ] as const)('says %s as "%s"', (key, words) => expect(say(key)).toBe(words));

  it('says it in Swahili too, and leaves the person’s own words as they are', () => {
    expect(say('fieldCodes', swahili)).toBe('Uhandisi mitambo');
    expect(say('availableFrom', swahili)).toBe('15 Januari 2027');
    expect(say('visibility', swahili)).toBe('Watu wote');
    expect(say('summary', swahili)).toBe('Dries fruit in two days.');
  });

  it('says nothing where nothing was said', () => {
    const optional = (Object.keys(blankOffer) as (keyof OfferValues)[]).filter((key) => !['language', 'visibility'].includes(key));
    for (const key of optional) expect([key, wordsOf(key, blankOffer, english)]).toEqual([key, '']);
  });

  it('knows a name for every field in both languages', () => {
    for (const label of Object.values(fieldLabels)) {
      expect(english.t(label)).not.toBe(label);
      expect(swahili.t(label)).not.toBe(label);
    }
  });
});
