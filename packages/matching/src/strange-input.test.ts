import { createMatchIndex, detectLanguage, explainMatch } from '.';
import { someDocument } from './testing/documents';

const differentWords = (count: number): string =>
  Array.from({ length: count }, (_, at) => `w${at.toString(36).replace(/\d/g, (digit) => 'abcdefghij'[Number(digit)] ?? '')}`).join(' ');

const texts: readonly [string, string][] = [
  ['nothing', ''],
  ['a megabyte of sentences', 'The solar dryer dries mushrooms. '.repeat(31_000)],
  ['a megabyte of different words', differentWords(160_000)],
  ['a megabyte without a space', 'a'.repeat(1_000_000)],
  ['one word over and over', 'kiln '.repeat(200_000)],
  ['stop words alone', 'the and of '.repeat(300)],
  ['mixed scripts', 'kiln печь 窯 تنور भट्ठा tanuru '.repeat(200)],
  ['emoji', '🌞🔥 kiln 👩🏾‍🔬'.repeat(200)],
  ['control characters', '\u0000kiln\u0007\u001b[31m\u202e clay\ufeff'.repeat(200)],
  ['lone surrogates', '\ud800kiln\udc00 '.repeat(200)],
  ['hyphens', 'a1-b2-c3-'.repeat(50_000)],
  ['numbers', '1,000 kg 2.5 % 99999999999999999999 -5 ½ '.repeat(5_000)],
];

describe.each(texts)('%s', (_what, text) => {
  const strange = [
    someDocument({ id: 'title', title: text }),
    someDocument({ id: 'body', body: text, language: 'sw' }),
    someDocument({ id: 'keywords', keywords: text.split(' ') }),
  ];
  const known = someDocument({ id: 'kiln', title: 'Clay kiln', body: 'Dries and fires clay with solar heat.' });
  const index = createMatchIndex();
  for (const document of [known, ...strange]) index.upsert(document);

  test('is taken into the index, asks, is explained and taken out again', () => {
    for (const asking of strange) {
      const ranked = index.rank(asking, { limit: 4 });
      expect(ranked.every(({ score }) => score > 0 && score <= 1)).toBe(true);
      const { score } = explainMatch(asking, known, index);
      expect(score >= 0 && score <= 1).toBe(true);
      expect(['en', 'sw']).toContain(detectLanguage(text));
    }
    expect(index.rank(known, { limit: 1 })[0]?.id).toBe('kiln');
    for (const { id } of strange) index.remove(id);
    expect(index.size).toBe(1);
  });

  test('takes no more room than some pages do', () => {
    const before = createMatchIndex();
    const one = createMatchIndex();
    for (const document of strange) one.upsert(document);
    expect(one.bytes - before.bytes).toBeLessThan(8_000_000);
  });
});
