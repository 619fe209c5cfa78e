import fc from 'fast-check';
import { anyMustHave } from '../../testing/documents';
import { demandOf, type MustHave } from './demand';

const infinite = Number.POSITIVE_INFINITY;
const quantityOf = (mustHave: Partial<MustHave>, language: 'en' | 'sw' = 'en') => demandOf({ metric: '', ...mustHave }, language).quantity;
const close = (number: number) => expect.closeTo(number, 6);

describe('the number that a must-have asks for', () => {
  test.each<[string, Partial<MustHave>, string | null, number, number]>([
    ['as the target bounds it', { metric: 'Width', target: 'at least 30 cm' }, 'length', 0.3, infinite],
    ['as a most', { metric: 'Width', target: 'max 30', unit: 'cm' }, 'length', -infinite, 0.3],
    ['as a range', { metric: 'Temperature', target: '10-20', unit: '°C' }, 'temperature', 10, 20],
    ['as the metric bounds it', { metric: 'Minimum width', target: '30', unit: 'cm' }, 'length', 0.3, infinite],
    ['by the metric alone', { metric: 'At least 50 kg/h' }, 'mass/time', 50, infinite],
    ['more than today', { metric: 'Width', today: '10', target: '30', unit: 'cm' }, 'length', 0.3, infinite],
    ['less than today', { metric: 'Width', today: '50', target: '30', unit: 'cm' }, 'length', -infinite, 0.3],
    ['today in another unit', { metric: 'Test results', today: '3 weeks', target: '5 days' }, 'time', -infinite, 120],
    ['more, as of a capacity', { metric: 'Capacity', target: '50', unit: 'kg/h' }, 'mass/time', 50, infinite],
    ['less, as of a price', { metric: 'Price', target: '5 million', unit: 'TZS' }, 'shillings', -infinite, 5_000_000],
    ['a price without its currency', { metric: 'Price', target: 'under 5 million' }, 'shillings', -infinite, 5_000_000],
    ['more, as of an income', { metric: 'Income per month', target: '500,000', unit: 'TZS' }, 'shillings/time', 500_000 / 730.5, infinite],
    ['less, as of a fee', { metric: 'Monthly fee', target: '50,000', unit: 'TZS per month' }, 'shillings/time', -infinite, 50_000 / 730.5],
    ['less, as of a time', { metric: 'Drying time', target: '2', unit: 'days' }, 'time', -infinite, 48],
    ['more, as of a life', { metric: 'Battery life', target: '8', unit: 'hours' }, 'time', 8, infinite],
    ['more, where so much must be reached', { metric: 'Frame', target: 'up to 30 cm' }, 'length', 0.3, infinite],
    [
      'per what the metric says',
      { metric: 'Water for a kilogram of fibre', today: '100', target: '25', unit: 'litres' },
      'volume/mass',
      -infinite,
      25,
    ],
    ['nothing where the better side is not known', { metric: 'Frame', target: '30', unit: 'cm' }, 'length', 0.3, 0.3],
    ['of things', { metric: 'Birds', target: 'at least 200', unit: 'birds' }, null, 200, infinite],
    ['zero', { metric: 'Chromium used', target: '0', unit: 'kg' }, 'mass', -infinite, 0],
  ])('%s', (_what, mustHave, dimension, low, high) => {
    expect(quantityOf(mustHave)).toMatchObject({ dimension, low: close(low), high: close(high) });
  });

  test.each<[Partial<MustHave>, string, number, number]>([
    [{ metric: 'Bei', target: 'isizidi milioni 5' }, 'shillings', -infinite, 5_000_000],
    [{ metric: 'Bei', target: 'laki nane' }, 'shillings', -infinite, 800_000],
    [{ metric: 'Uwezo', target: 'angalau kilo 50 kwa saa' }, 'mass/time', 50, infinite],
    [{ metric: 'Uwezo', target: '1', unit: 'tani kwa siku' }, 'mass/time', 1000 / 24, infinite],
    [{ metric: 'Joto', target: 'kati ya nyuzi 10 na 20' }, 'temperature', 10, 20],
    [{ metric: 'Muda wa kukausha', target: 'siku mbili' }, 'time', -infinite, 48],
    [{ metric: 'Muda wa udhamini', target: 'mwaka mmoja' }, 'time', 8766, infinite],
    [{ metric: 'Asali inayokamuliwa kwa siku', today: '20', target: '100', unit: 'kg' }, 'mass/time', 100 / 24, infinite],
  ])('kwa Kiswahili: %j', (mustHave, dimension, low, high) => {
    expect(quantityOf(mustHave, 'sw')).toMatchObject({ dimension, low: close(low), high: close(high) });
  });

  test.each([
    [{ metric: 'Fuel saving', target: '25 %' }, true],
    [{ metric: 'Losses', target: '25 % less' }, true],
    [{ metric: 'Losses reduced', today: '30', target: '10', unit: '%' }, false],
    [{ metric: 'Losses', target: '10 %' }, false],
    [{ metric: 'Savings', target: '3', unit: 'hours' }, false],
  ])('%j asks for a change: %s', (mustHave, isRelative) => {
    expect(quantityOf(mustHave)?.isRelative).toBe(isRelative);
  });

  test.each([{ metric: 'Stainless steel' }, { metric: 'Training', target: 'yes' }, { metric: 'Price', target: 'low' }, { metric: '' }])(
    '%j asks for none',
    (mustHave) => {
      expect(quantityOf(mustHave)).toBeNull();
    },
  );
});

describe('what a must-have speaks of', () => {
  const words = (mustHave: Partial<MustHave>, language: 'en' | 'sw' = 'en') =>
    demandOf({ metric: '', ...mustHave }, language).points.map(({ own }) => own[0]);

  test.each<[string, Partial<MustHave>, number]>([
    ['what the number says already is left out', { metric: 'Drying time', target: '2', unit: 'days' }, 1],
    ['a capacity needs no further word', { metric: 'Capacity of the machine', target: '50', unit: 'kg/h' }, 0],
    ['a weight keeps its word', { metric: 'Weight', target: '20', unit: 'kg' }, 1],
    ['what the unit counts is part of it', { metric: 'Rejected', today: '25', target: '10', unit: '% of castings' }, 2],
    ['units in the metric are not', { metric: 'Litres per day', target: '20', unit: 'litres a day' }, 0],
    ['of a change only what changes', { metric: 'Fuel saving', target: '25 %' }, 1],
    ['words that say nothing are left out', { metric: 'Must work in rain', target: 'yes' }, 1],
    ['a target in words is part of it', { metric: 'Frame', target: 'galvanised steel' }, 3],
  ])('%s', (_what, mustHave, count) => {
    expect(words(mustHave)).toHaveLength(count);
  });

  test.each<[Partial<MustHave>, boolean]>([
    [{ metric: 'Works without electricity' }, true],
    [{ metric: 'Electricity', target: 'none' }, true],
    [{ metric: 'No chemicals', target: 'yes' }, true],
    [{ metric: 'Works in rain' }, false],
    [{ metric: 'Training', target: 'yes' }, false],
  ])('%j asks for something not to be: %s', (mustHave, isDenied) => {
    expect(demandOf({ metric: '', ...mustHave }, 'en').isDenied).toBe(isDenied);
  });

  test('nothing that a firm may write makes it throw, and no bound is upside down', () => {
    fc.assert(
      fc.property(anyMustHave, fc.constantFrom('en' as const, 'sw' as const), (mustHave, language) => {
        const { quantity } = demandOf(mustHave, language);
        if (quantity) expect(quantity.low <= quantity.high).toBe(true);
      }),
    );
  });
});
