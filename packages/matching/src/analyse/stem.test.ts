import { stemEnglish } from './english-stem';
import { stemOf } from './stem';
import { isStopWord } from './stop-words';

describe('stems of either language', () => {
  test('the language decides how a word is read', () => {
    expect(stemOf('kupima', 'sw')).toBe('pim');
    expect(stemOf('kupima', 'en')).toBe('kupima');
  });

  test('a word of which nothing would be left stays whole', () => {
    expect(stemEnglish("''s")).toBe('');
    expect(stemOf("''s", 'en')).toBe("''s");
  });

  test('more words than are remembered still have the same stems', () => {
    const before = stemOf('hardening', 'en');
    for (let at = 0; at < 60_000; at++) stemOf(`word${at}`, 'en');
    expect(stemOf('hardening', 'en')).toBe(before);
  });
});

describe('function words', () => {
  test('each language has its own: lake is a word in English and "his" in Swahili', () => {
    expect(isStopWord('lake', 'sw')).toBe(true);
    expect(isStopWord('lake', 'en')).toBe(false);
    expect(isStopWord('with', 'en')).toBe(true);
  });

  test('a single letter says nothing', () => {
    expect(isStopWord('x', 'en') && isStopWord('x', 'sw')).toBe(true);
  });
});
