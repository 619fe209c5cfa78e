import fc from 'fast-check';
import { anyText, someDocument } from '../testing/documents';
import { analyse, longestText } from './analyse';
import { analyseDocument } from './analyse-document';

const keys = (text: string, language: 'en' | 'sw'): string[] => analyse(text, language).flatMap(({ terms }) => terms.map(({ key }) => key));

describe('analysing a text', () => {
  test('function words go, words become stems or meanings', () => {
    expect(keys('A kiln for the seaweed', 'en')).toEqual(['kiln', '#seaweed']);
  });

  test('a Swahili word is indexed as its meaning and as it is written', () => {
    expect(analyse('mwani', 'sw')[0]?.terms).toEqual([
      { key: '#seaweed', weight: 1 },
      { key: 'mwani', weight: 0.25 },
    ]);
  });

  test('a Swahili word without a known meaning is indexed as stem and as it is written', () => {
    expect(keys('tunapauka', 'sw')).toEqual(['pauk', 'tunapauka']);
  });

  test('a phrase is found beside its words and spans them', () => {
    const text = 'kikaushio cha nishati ya jua';
    const phrase = analyse(text, 'sw').find(({ isPhrase }) => isPhrase);
    expect(phrase && text.slice(phrase.start, phrase.end)).toBe('nishati ya jua');
    expect(keys('solar energy', 'en')).toEqual(expect.arrayContaining(phrase?.terms.map(({ key }) => key) ?? ['missing']));
  });

  test('a hyphened word is also the word that it is without the hyphen, and its numbers are terms', () => {
    expect(keys('multi-axis', 'en')).toEqual(expect.arrayContaining(keys('multiaxis', 'en')));
    expect(keys('an X-ray', 'en')).toEqual(expect.arrayContaining(keys('xray', 'en')));
    expect(keys('dries 50 kg', 'en')).toEqual(expect.arrayContaining(keys('50kg', 'en').filter((key) => key[0] === '=')));
  });

  test('a phrase does not reach over the end of a clause', () => {
    expect(analyse('nishati. jua', 'sw').some(({ isPhrase }) => isPhrase)).toBe(false);
  });

  test('an English word in a Swahili clause is read in English, and a Swahili one in an English clause in Swahili', () => {
    const [, , hardening] = analyse('kuzikaza kwa joto hardening', 'sw');
    expect(hardening).toMatchObject({ language: 'en', terms: [{ key: '#harden' }] });
    const inEnglish = analyse('We trust the mafundi here', 'en').find(({ language }) => language === 'sw');
    expect(inEnglish?.terms[0]?.key).toBe('#artisan');
  });

  test('English and Swahili texts about one thing share terms', () => {
    const shared = new Set(keys('Mushroom dryer for women groups', 'en'));
    const both = keys('Kikaushio cha uyoga kwa vikundi vya wanawake', 'sw').filter((key) => shared.has(key));
    expect(both.sort()).toEqual(['#dry', '#group', '#mushroom', '#woman']);
  });

  test('it never throws, and every token has a place and a term, whatever the text', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom('en' as const, 'sw' as const), (text, language) => {
        for (const { start, end, terms } of analyse(text, language)) {
          expect(start >= 0 && start < end && end <= text.length).toBe(true);
          expect(terms.length).toBeGreaterThan(0);
          expect(terms.every(({ key, weight }) => key !== '' && weight > 0 && weight <= 1)).toBe(true);
        }
      }),
    );
  });
});

describe('analysing a document', () => {
  test('each token says its field, and a keyword its number', () => {
    const tokens = analyseDocument(someDocument({ id: 'n', title: 'Kiln', body: 'clay', keywords: ['pottery', 'brick oven'] }));
    expect(tokens.map(({ field, keyword }) => [field, keyword])).toEqual([
      ['title', undefined],
      ['keywords', 0],
      ['keywords', 1],
      ['keywords', 1],
      ['body', undefined],
    ]);
  });

  test('two fields never share a clause', () => {
    const [title, body] = analyseDocument(someDocument({ id: 'n', title: 'solar', body: 'energy' }));
    expect(title?.clause).not.toBe(body?.clause);
  });
});

test('a text without end is read only so far, and as any other up to there', () => {
  const sentence = 'The bearings wear out. ';
  const long = analyse(sentence.repeat(50_000), 'en');
  const short = analyse(sentence.repeat(100), 'en');
  expect(long.slice(0, short.length)).toEqual(short);
  expect(long.at(-1)?.end).toBeLessThanOrEqual(longestText);
});

test('a document without end is read only so far, in however many keywords it comes', () => {
  const tokens = analyseDocument(
    someDocument({ id: 'n', title: 'Kiln', keywords: Array.from({ length: 100_000 }, () => 'clay'), body: 'horn' }),
  );
  expect(tokens.length).toBeLessThanOrEqual(longestText / 4 + 2);
  expect(tokens[0]?.field).toBe('title');
});
