import fc from 'fast-check';
import { readLexemes } from './lexemes';
import { inBase, readUnit } from './units';

const unitOf = (text: string, isLeading = false) => {
  const unit = readUnit(readLexemes(text), 0, isLeading);
  return unit && { dimension: unit.dimension, number: inBase(1, unit), next: unit.next };
};

describe('a unit', () => {
  test.each([
    ['kg', 'kilo', 'kilogramu'],
    ['g', 'gram', 'gramu'],
    ['t', 'tonnes', 'tani'],
    ['l', 'litres', 'lita'],
    ['m³', 'cubic metres', 'mita za ujazo'],
    ['mm', 'millimetres', 'milimita'],
    ['cm', 'centimetre', 'sentimita'],
    ['km', 'kilometres', 'kilomita'],
    ['ft', 'feet', 'futi'],
    ['m²', 'square metres', 'mita za mraba'],
    ['ha', 'hectares', 'hekta'],
    ['acre', 'acres', 'ekari'],
    ['h', 'hours', 'saa'],
    ['min', 'minutes', 'dakika'],
    ['day', 'working days', 'siku'],
    ['week', 'weeks', 'wiki'],
    ['month', 'months', 'miezi'],
    ['year', 'years', 'mwaka'],
    ['W', 'watts', 'wati'],
    ['kW', 'kilowatts', 'kilowati'],
    ['hp', 'horsepower', 'nguvu farasi'],
    ['°C', 'degrees', 'nyuzi joto'],
    ['%', 'per cent', 'asilimia'],
    ['TZS', 'shillings', 'shilingi'],
    ['/=', 'Tsh', 'shilingi za Tanzania'],
    ['USD', 'dollars', 'dola'],
  ])('%s is the same as %s and %s', (sign, english, swahili) => {
    const { dimension, number } = unitOf(sign) ?? {};
    expect(dimension).toBeDefined();
    for (const name of [english, swahili]) expect(unitOf(name)).toMatchObject({ dimension, number });
  });

  test.each([
    ['kg', 1],
    ['mita za ujazo', 3],
    ['per cent of', 2],
    ['degrees Celsius', 2],
    ['degrees', 1],
    ['nyuzi za joto', 3],
  ])('"%s" takes %i words', (text, count) => {
    expect(unitOf(text)?.next).toBe(count);
  });

  test.each(['siku 2', 'kilo 50', 'asilimia 20', 'nyuzi joto 20', 'TZS 500', 'mita za mraba 20', 'mwaka mmoja'])(
    'may stand before its number: "%s"',
    (text) => {
      expect(unitOf(text, true)).not.toBeNull();
    },
  );

  test.each(['day 2', 'h 5', 'm 5', 'a 5', 'year 2027', 'mwaka 2027', 'mwezi 5', 'per 5', ''])('may not: "%s"', (text) => {
    expect(unitOf(text, true)).toBeNull();
  });

  test.each(['M', 'machine', 'in', 'am', 'constructor', 'kila'])('is none: "%s"', (text) => {
    expect(unitOf(text)).toBeNull();
  });

  test('Fahrenheit is turned and moved, all else only turned', () => {
    const fahrenheit = readUnit(readLexemes('°F'), 0);
    expect(fahrenheit && [32, 212, -40].map((number) => inBase(number, fahrenheit))).toEqual([0, 100, -40]);
    fc.assert(
      fc.property(
        fc.constantFrom('kg', 't', 'siku', 'hp', 'ekari', 'TZS'),
        fc.double({ min: 0, max: 1e9, noNaN: true }),
        (name, number) => {
          const unit = readUnit(readLexemes(name), 0);
          expect(unit && inBase(number, unit)).toBeCloseTo((unit?.factor ?? 0) * number, 3);
        },
      ),
    );
  });
});
