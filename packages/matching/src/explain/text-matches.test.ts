import { analyseDocument } from '../analyse/analyse-document';
import { someDocument } from '../testing/documents';
import { textMatches, tokensByTerm } from './text-matches';

const textsOf = (asking: object, answering: object) => ({
  terms: [],
  asking: tokensByTerm(analyseDocument(someDocument({ id: 'need', ...asking }))),
  answering: tokensByTerm(analyseDocument(someDocument({ id: 'offer', ...answering }))),
});

describe('the shared words of two texts', () => {
  test('a word is found by any of its terms', () => {
    const { asking } = textsOf({ language: 'sw', body: 'uyoga' }, {});
    expect([...asking.keys()]).toEqual(['#mushroom', 'uyoga']);
    expect(asking.get('uyoga')).toEqual(asking.get('#mushroom'));
  });

  test('the meaning and the written form of a word are shown as one, with the sum of their shares', () => {
    const texts = textsOf({ language: 'sw', body: 'uyoga' }, { language: 'sw', body: 'Uyoga' });
    const masses = new Map([
      ['#mushroom', 2],
      ['uyoga', 1],
    ]);
    expect(textMatches(texts, masses, 0.1)).toEqual([
      {
        term: '#mushroom',
        share: expect.closeTo(0.3),
        isTranslated: false,
        concept: { en: 'mushroom', sw: 'uyoga' },
        asking: [{ field: 'body', start: 0, end: 5 }],
        answering: [{ field: 'body', start: 0, end: 5 }],
      },
    ]);
  });

  test('the weightiest comes first, equal ones by term', () => {
    const texts = textsOf({ body: 'clay kiln horn' }, { body: 'horn kiln clay' });
    const masses = new Map([
      ['kiln', 1],
      ['horn', 1],
      ['clay', 3],
    ]);
    expect(textMatches(texts, masses, 1).map(({ term }) => term)).toEqual(['clay', 'horn', 'kiln']);
  });

  test('a word that one of the texts has in both languages is not called translated', () => {
    const texts = textsOf({ language: 'sw', body: 'uyoga; mushroom growing for the market' }, { body: 'mushroom' });
    const [match] = textMatches(texts, new Map([['#mushroom', 1]]), 1);
    expect(match?.asking).toHaveLength(2);
    expect(match?.isTranslated).toBe(false);
  });
});
