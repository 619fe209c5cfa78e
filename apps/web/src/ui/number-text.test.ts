import { groupThousands, parseNumber } from './number-text';

it.each([
  ['', null],
  ['  ', null],
  ['0', 0],
  ['1,250', 1250],
  ['1 250 000', 1_250_000],
  ['-3.5', -3.5],
  ['12a', Number.NaN],
  ['1e9', Number.NaN],
  ['.', Number.NaN],
])('"%s" is read as %p', (text, value) => expect(parseNumber(text)).toBe(value));

it.each([
  [0, '0'],
  [999, '999'],
  [1000, '1,000'],
  [12_345_678, '12,345,678'],
  [1234.5678, '1,234.5678'],
])('%d is written %s', (value, text) => expect(groupThousands(value)).toBe(text));
