import { en } from '../../../app/i18n/en';
import { sw } from '../../../app/i18n/sw';
import { createText } from '../../../lib/i18n';
import { aDeskMatch, aDeskNeed, aDeskOffer, anOrganisation, aQueue } from '../testing/desk';
import { numberWord, pageOf, stateWord, titleWord } from './case-words';
import { viewsOf } from './desk-views';

const t = createText('en', en);
const cases = viewsOf(
  aQueue({
    needsToQualify: [aDeskNeed(1, { title: '' })],
    offersToQualify: [aDeskOffer(2)],
    matches: [aDeskMatch(3)],
    organisationsToVerify: [anOrganisation('o4', 'Mfano')],
  }),
  '2026-11-24',
).flatMap((view) => (view.id === 'overdue' ? [] : view.cases));

describe('a case in words', () => {
  it('has the number by which people speak of it, a title and a page of its own', () => {
    expect(cases.map((one) => [numberWord(one, t), titleWord(one, t), pageOf(one)])).toEqual([
      ['Need 1', 'Without a title', '/needs/n1'],
      ['Offer 2', 'Offer 2', '/offers/f2'],
      ['Match 3', 'Kukausha mwani – Solar dryer', '/matches/m3'],
      ['Organisation', 'Mfano', '/organisations/o4'],
    ]);
  });

  it('has its state in the agreement that Swahili asks for', () => {
    expect(cases.map((one) => stateWord(one, createText('sw', sw)).text)).toEqual([
      'Limetumwa',
      'Imetumwa',
      'Umeteuliwa',
      'Haijathibitishwa',
    ]);
  });
});
