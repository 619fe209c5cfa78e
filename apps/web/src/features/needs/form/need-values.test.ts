import { missingForSubmission } from '@kongano/domain';
import { aNeed } from '../testing/need';
import { blankNeed, needInputOf, needValuesOf, noMustHave, unfitNeed } from './need-values';
import { suggestTitle } from './suggest-title';

describe('the values of a need', () => {
  it('give back what the server sent, unchanged', () => {
    const need = aNeed({ problem: 'The oil is cloudy.', costPerYear: 5_000_000, trlMin: 5, keywords: ['oil'] });
    expect(needInputOf(needValuesOf(need))).toMatchObject({
      title: need.title,
      problem: 'The oil is cloudy.',
      costPerYear: 5_000_000,
      trlMin: 5,
      keywords: ['oil'],
      sectorCode: '1040',
      regionCode: 'TZ-23',
      organisationId: 'o1',
      background: null,
    });
  });

  it('have the same keys as the input, so that a problem finds its field', () => {
    expect(Object.keys(needInputOf(blankNeed)).sort()).toEqual(Object.keys(blankNeed).sort());
  });

  it('leave out lines of the table that have nothing in them', () => {
    const mustHaves = [noMustHave, { ...noMustHave, metric: ' hours to dry ', target: '8' }];
    expect(needInputOf({ ...blankNeed, mustHaves }).mustHaves).toEqual([{ metric: 'hours to dry', today: null, target: '8', unit: null }]);
  });

  it('are complete for the broker with what the short way asks for', () => {
    expect(missingForSubmission(needInputOf(needValuesOf(aNeed({ problem: 'It is cloudy.', mustHaves: [] }))))).toEqual([]);
  });

  it('say in the person’s language what cannot be kept', () => {
    const [problem] = unfitNeed({ ...blankNeed, title: 'a'.repeat(121) }, 'sw');
    expect(problem).toMatchObject({ field: 'title', code: 'TOO_LONG' });
    expect(problem?.message).toContain('120');
  });
});

describe('the suggested title', () => {
  it('is the first sentence without its full stop', () => {
    expect(suggestTitle('Our oil is cloudy. Customers bring it back.')).toBe('Our oil is cloudy');
    expect(suggestTitle('Nyundo zinaisha haraka\nKila mwezi')).toBe('Nyundo zinaisha haraka');
  });

  it('is cut between words when the sentence is long', () => {
    const title = suggestTitle(`The hammers of our maize mills ${'wear out far too quickly '.repeat(8)}`);
    expect(title.length).toBeLessThanOrEqual(91);
    expect(title).toMatch(/\w…$/);
  });

  it('is empty while nothing is written', () => {
    expect(suggestTitle('  ')).toBe('');
  });
});
