import { clauseLanguages, detectLanguage, looksSwahili } from './detect-language';
import { splitWords } from './words';

describe('telling the language of a text', () => {
  test.each([
    ['Tunahitaji kikaushio cha gharama nafuu kinachoinua mwani juu ya mchanga', 'sw'],
    ['Kuchakata ngozi bila kutumia kemikali ya chromium', 'sw'],
    ['We want a farming method that works in deeper water', 'en'],
    ['Refining crude sunflower oil to pass the national standard', 'en'],
    ['', 'en'],
    ['12 % / 500', 'en'],
  ])('"%s" is %s', (text, language) => {
    expect(detectLanguage(text)).toBe(language);
  });

  test('a clause that speaks clearly for the other language is read in it', () => {
    const words = splitWords('Customers like plant colours, lakini rangi zetu zinapauka juani. We have no laboratory');
    expect(clauseLanguages(words, 'en')).toEqual(['en', 'sw', 'en']);
  });

  test('one doubtful word does not turn a clause', () => {
    expect(clauseLanguages(splitWords('Lake Victoria'), 'en')).toEqual(['en']);
    expect(clauseLanguages(splitWords('mashine; power tiller'), 'sw')).toEqual(['sw', 'sw']);
  });

  test('Swahili words end in a vowel and have no doubled consonants', () => {
    expect(['mchanga', 'kikaushio'].every(looksSwahili)).toBe(true);
    expect(['chromium', 'tiller', 'quota', 'coffee'].some(looksSwahili)).toBe(false);
  });
});
