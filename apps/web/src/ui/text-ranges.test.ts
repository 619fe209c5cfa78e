import { splitByRanges } from './text-ranges';

const marked = (text: string, ranges: { start: number; end: number }[]): string =>
  splitByRanges(text, ranges)
    .map((piece) => (piece.isMarked ? `[${piece.text}]` : piece.text))
    .join('');

it.each([
  ['none', [], 'sunflower oil'],
  ['one', [{ start: 0, end: 9 }], '[sunflower] oil'],
  [
    'unsorted',
    [
      { start: 10, end: 13 },
      { start: 0, end: 3 },
    ],
    '[sun]flower [oil]',
  ],
  [
    'overlapping',
    [
      { start: 0, end: 5 },
      { start: 3, end: 9 },
    ],
    '[sunflower] oil',
  ],
  [
    'touching',
    [
      { start: 0, end: 3 },
      { start: 3, end: 9 },
    ],
    '[sunflower] oil',
  ],
  [
    'outside',
    [
      { start: -4, end: 3 },
      { start: 10, end: 99 },
      { start: 50, end: 60 },
    ],
    '[sun]flower [oil]',
  ],
  ['empty', [{ start: 4, end: 4 }], 'sunflower oil'],
  ['reversed', [{ start: 9, end: 3 }], 'sunflower oil'],
])('%s ranges lose and double no letter', (_name, ranges, expected) => {
  expect(marked('sunflower oil', ranges)).toBe(expected);
  expect(
    splitByRanges('sunflower oil', ranges)
      .map(({ text }) => text)
      .join(''),
  ).toBe('sunflower oil');
});
