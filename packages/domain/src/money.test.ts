import fc from 'fast-check';
import { formatShillings, highestAmount, parseShillings } from './money';

test.each([
  [0, 'TZS 0'],
  [950, 'TZS 950'],
  [8_000_000, 'TZS 8,000,000'],
  [1_234_567_890, 'TZS 1,234,567,890'],
  [-1500, '-TZS 1,500'],
])('%i is written %s', (amount, text) => {
  expect(formatShillings(amount)).toBe(text);
});

test.each([
  ['8000000', 8_000_000],
  ['8,000,000', 8_000_000],
  ['8,000,000/=', 8_000_000],
  ['8,000,000/-', 8_000_000],
  ['TZS 8,000,000', 8_000_000],
  ['Tsh. 8 000 000', 8_000_000],
  ['Shs 8\u00a0000\u00a0000', 8_000_000],
  ['8.000.000', 8_000_000],
  ['8m', 8_000_000],
  ['8 M', 8_000_000],
  ['8.5 million', 8_500_000],
  ['milioni 8', 8_000_000],
  ['Milioni 8.25', 8_250_000],
  ['shilingi milioni 12', 12_000_000],
  ['8 milioni', 8_000_000],
  ['laki 5', 500_000],
  ['elfu 20', 20_000],
  ['500k', 500_000],
  ['1.2bn', 1_200_000_000],
  ['bilioni 2', 2_000_000_000],
  ['0', 0],
  ['250 shillings', 250],
  ['1.55m', 1_550_000],
])('%s is %i shillings', (text, amount) => {
  expect(parseShillings(text)).toBe(amount);
});

test.each([
  '',
  'TZS',
  'free',
  '8,00',
  '8,5m',
  '80,00,000',
  '8.000',
  '8..5m',
  '-5',
  '5 or 6',
  '8 m m',
  'milioni 8 m',
  '12.5',
  '8 dollars',
  'USD 8',
  '2000000000000',
  '1 2',
  '8m9',
])('“%s” is not clearly a sum', (text) => {
  expect(parseShillings(text)).toBeNull();
});

test('what is written can be read', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: highestAmount }), (amount) => {
      expect(parseShillings(formatShillings(amount))).toBe(amount);
      expect(parseShillings(`${formatShillings(amount).slice(4)}/=`)).toBe(amount);
    }),
  );
});

test('reading never throws and gives whole sums within bounds or nothing', () => {
  const unit = fc.constantFrom(...'0123456789,. /=-mkb'.split(''), 'milioni', 'laki', 'tzs');
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.string({ unit, maxLength: 14 })), (text) => {
      const amount = parseShillings(text);
      expect(amount === null || (Number.isInteger(amount) && amount >= 0 && amount <= highestAmount)).toBe(true);
    }),
    { numRuns: 2000 },
  );
});
