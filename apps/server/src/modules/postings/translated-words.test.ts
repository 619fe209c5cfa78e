import { translatedWords } from './translated-words';

test('Swahili words get their English names', () => {
  expect(translatedWords(['Mashine za kusaga'], 'sw').split(' ')).toEqual(expect.arrayContaining(['machine', 'grind']));
});

test('English words get their Swahili names', () => {
  expect(translatedWords(['Drying of fish'], 'en')).toMatch(/samaki/);
});

test('words that the glossary does not know are left out, and nothing gives nothing', () => {
  expect(translatedWords([null, '', 'Xyzzy Plugh'], 'en')).toBe('');
});

test('a word that comes twice is named once', () => {
  const once = translatedWords(['fish'], 'en');
  expect(translatedWords(['fish fish', 'fish'], 'en')).toBe(once);
});

test('a long text gives no more than the column is meant for', () => {
  const everything = 'machine fish drying grinding oil honey leather salt water power '.repeat(2000);
  expect(translatedWords([everything], 'en').length).toBeLessThanOrEqual(4_000);
});
