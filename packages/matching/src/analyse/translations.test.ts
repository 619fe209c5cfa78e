import { createMatchIndex, explainMatch } from '..';
import { someDocument } from '../testing/documents';
import { stemOf } from './stem';
import { startsTranslatedPhrase, translationsOfPhrase, translationsOfWord } from './translations';

const keys = (word: string, language: 'en' | 'sw') => translationsOfWord(word, stemOf(word, language), language).map(({ key }) => key);

describe('what a word may be called in the other language', () => {
  test('a listed word has translations, one that is not listed none', () => {
    expect(keys('fence', 'en').length).toBeGreaterThan(0);
    expect(keys('xyzzy', 'en')).toEqual([]);
  });

  test('inflected forms are found by their stem, a place form by its noun', () => {
    expect(keys('fences', 'en')).toEqual(keys('fence', 'en'));
    expect(keys('kiwandani', 'sw')).toEqual(keys('kiwanda', 'sw'));
    expect(keys('kiwanda', 'sw').length).toBeGreaterThan(0);
  });

  test('probabilities lie in 0..1, and several translations share what one would have', () => {
    for (const word of ['fence', 'cheap', 'big', 'market']) {
      for (const { probability } of translationsOfWord(word, stemOf(word, 'en'), 'en')) {
        expect(probability > 0 && probability <= 1).toBe(true);
      }
    }
  });

  test('a phrase is looked up by the stems of its words', () => {
    const stems = ['capital', 'market'].map((word) => stemOf(word, 'en'));
    const isKnown = startsTranslatedPhrase(stems[0] ?? '', stems[1] ?? '', 'en');
    expect(isKnown).toBe(translationsOfPhrase(stems, 'en').length > 0);
    expect(startsTranslatedPhrase('nobody', 'know', 'en')).toBe(false);
    expect(translationsOfPhrase(['nobody', 'know'], 'en')).toEqual([]);
  });
});

describe('a need in one language and offers in the other', () => {
  const need = someDocument({ id: 'need', language: 'sw', title: 'Uzio wa waya' });
  const offers = [someDocument({ id: 'tax', title: 'Tax law' }), someDocument({ id: 'fence', title: 'A fence of wire' })];
  const index = createMatchIndex();
  for (const offer of offers) index.upsert(offer);

  test('meet by the lexicon, and the reason names both words', () => {
    expect(index.rank(need, { limit: 1 })[0]?.id).toBe('fence');
    const { reasons, score } = explainMatch(need, offers[1] ?? need, index);
    expect(score).toBeCloseTo(index.rank(need, { limit: 1 })[0]?.score ?? 0, 12);
    const matches = reasons.flatMap((reason) => (reason.kind === 'text' ? reason.matches : []));
    const fence = matches.find(({ concept }) => concept?.en === 'fence');
    expect(fence).toMatchObject({ isTranslated: true, concept: { en: 'fence', sw: 'uzio' } });
  });

  test('meet the other way round too', () => {
    const needs = createMatchIndex();
    needs.upsert(need);
    needs.upsert(someDocument({ id: 'other', language: 'sw', title: 'Sheria ya kodi' }));
    expect(needs.rank(offers[1] ?? need, { limit: 1 })[0]?.id).toBe('need');
  });
});
