import fc from 'fast-check';
import { cleanInput, cleanText, textLength } from './clean-text';

test.each([
  ['white space around it goes', '  Kausha mpunga \n', 'Kausha mpunga'],
  ['line ends become line feeds', 'a\r\nb\rc\nd', 'a\nb\nc\nd'],
  ['letters are composed', 'cafe\u0301', 'café'],
  ['tabs and emoji stay', 'a\tb 🌾', 'a\tb 🌾'],
  ['joined emoji stay', '👩🏾‍🌾', '👩🏾‍🌾'],
  ['nothing stays nothing', ' \u00a0\ufeff ', ''],
])('%s', (_what, text, expected) => {
  expect(cleanText(text)).toEqual({ ok: true, text: expected });
});

test.each([
  ['NUL', 'a\u0000b'],
  ['escape', '\u001b[31m'],
  ['a vertical tab', 'a\u000bb'],
  ['delete', 'a\u007f'],
  ['a C1 control', 'a\u0085b'],
  ['the first half of a surrogate pair', 'a\ud83c'],
  ['the second half of a surrogate pair', '\udf3e grain'],
  ['halves in the wrong order', '\udf3e\ud83c'],
])('%s is refused', (_what, text) => {
  expect(cleanText(text)).toEqual({ ok: false, code: 'BAD_TEXT' });
});

const anyText = fc.string({ unit: 'binary', maxLength: 60 });
const anyRough = fc.oneof(
  anyText,
  fc.string({ unit: fc.constantFrom('\r', '\n', ' ', 'e', '\u0301', '\u0344', '\u2000', '\ud83c', '\udf3e', '\u0000'), maxLength: 12 }),
);

test('cleaning twice changes nothing more', () => {
  fc.assert(
    fc.property(anyRough, (text) => {
      const once = cleanText(text);
      if (once.ok) expect(cleanText(once.text)).toEqual(once);
    }),
    { numRuns: 3000 },
  );
});

test('what was cleaned can be written as UTF-8 and read back', () => {
  fc.assert(
    fc.property(anyRough, (text) => {
      const cleaned = cleanText(text);
      if (cleaned.ok) expect(Buffer.from(cleaned.text, 'utf8').toString('utf8')).toBe(cleaned.text);
    }),
  );
});

test('an input is cleaned at every depth, and each bad text is named by its path', () => {
  const when = new Date(0);
  const input = {
    title: ' Nyundo ',
    problem: 'bad\u0000',
    budgetMin: 5,
    gives: null,
    when,
    keywords: ['chuma ', 'x\ud800'],
    mustHaves: [{ metric: 'hours\r\n', today: '\u0001' }],
  };
  expect(cleanInput(input)).toEqual({
    value: { ...input, title: 'Nyundo', keywords: ['chuma', 'x\ud800'], mustHaves: [{ metric: 'hours', today: '\u0001' }] },
    problems: [
      { field: 'problem', code: 'BAD_TEXT' },
      { field: 'keywords.1', code: 'BAD_TEXT' },
      { field: 'mustHaves.0.today', code: 'BAD_TEXT' },
    ],
  });
});

test('records without a prototype and instances of input classes are cleaned too, dates are left alone', () => {
  class Input {
    constructor(readonly title: string) {}
  }
  expect(cleanInput(new Input(' Mill ')).value.title).toBe('Mill');
  const bare: { name: string } = Object.assign(Object.create(null), { name: ' Asha ' });
  expect(cleanInput({ bare }).value.bare).toEqual({ name: 'Asha' });
  const when = new Date(0);
  expect(cleanInput({ when }).value.when).toBe(when);
  expect(cleanInput(' a ').value).toBe('a');
});

test('length counts characters as the database does', () => {
  expect([textLength('nyundo'), textLength('🌾🌾'), textLength('')]).toEqual([6, 2, 0]);
});
