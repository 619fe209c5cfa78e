import { MESSAGE_LIMIT, readBody } from './message-body';

describe('the words of a message', () => {
  it.each([
    ['Habari', 'Habari'],
    ['  Habari \n', 'Habari'],
    ['Moja\r\nMbili\rTatu', 'Moja\nMbili\nTatu'],
    ['**nene** na `msimbo`', '**nene** na `msimbo`'],
    ['e\u0301', '\u00e9'],
    ['x'.repeat(MESSAGE_LIMIT), 'x'.repeat(MESSAGE_LIMIT)],
    [` ${'x'.repeat(MESSAGE_LIMIT)} `, 'x'.repeat(MESSAGE_LIMIT)],
  ])('%.20j is kept as it reads', (text, kept) => {
    expect(readBody(text)).toEqual({ ok: true, text: kept });
  });

  it.each([
    ['', 'MESSAGE_EMPTY'],
    [' \n\t ', 'MESSAGE_EMPTY'],
    ['a\u0000b', 'BAD_TEXT'],
    ['a\ud83d', 'BAD_TEXT'],
    ['x'.repeat(MESSAGE_LIMIT + 1), 'TOO_LONG'],
  ])('%.20j is refused as %s', (text, code) => {
    expect(readBody(text)).toEqual({ ok: false, code });
  });
});
