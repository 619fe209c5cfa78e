import fc from 'fast-check';
import { anyText } from '../../testing/documents';
import { readQuantities } from './read-quantities';

const infinite = Number.POSITIVE_INFINITY;
const read = (text: string) => readQuantities(text).map(({ low, high, dimension }) => [dimension, low, high]);
const close = (number: number) => expect.closeTo(number, 6);

describe('an amount in a text', () => {
  test.each([
    ['1,500 kg', 'mass', 1500],
    ['2.5 tonnes', 'mass', 2500],
    ['2,5 t', 'mass', 2500],
    ['750 grams', 'mass', 0.75],
    ['kilo hamsini', 'mass', 50],
    ['tani 1.5', 'mass', 1500],
    ['5.000.000 TZS', 'shillings', 5_000_000],
    ['TZS 5,000,000', 'shillings', 5_000_000],
    ['Sh 750,000/=', 'shillings', 750_000],
    ['750,000/=', 'shillings', 750_000],
    ['Tsh 5m', 'shillings', 5_000_000],
    ['500k TZS', 'shillings', 500_000],
    ['five million shillings', 'shillings', 5_000_000],
    ['two hundred and fifty thousand shillings', 'shillings', 250_000],
    ['shilingi milioni tano na nusu', 'shillings', 5_500_000],
    ['shilingi laki mbili na elfu hamsini', 'shillings', 250_000],
    ['shilingi elfu ishirini na tano', 'shillings', 25_000],
    ['shilingi elfu mbili na mia tano', 'shillings', 2500],
    ['TZS milioni 3', 'shillings', 3_000_000],
    ['USD 40', 'dollars', 40],
    ['twenty-five litres', 'volume', 25],
    ['lita mia mbili na hamsini', 'volume', 250],
    ['3 m³', 'volume', 3000],
    ['3 m3', 'volume', 3000],
    ['mita za ujazo 3', 'volume', 3000],
    ['120 mm', 'length', 0.12],
    ['sentimita 30', 'length', 0.3],
    ['10 feet', 'length', 3.048],
    ['2 acres', 'area', 8093.72],
    ['hekta kumi na nne', 'area', 140_000],
    ['half an hour', 'time', 0.5],
    ['nusu saa', 'time', 0.5],
    ['2½ hours', 'time', 2.5],
    ['siku mbili', 'time', 48],
    ['miezi kumi na miwili', 'time', 8766],
    ['one year', 'time', 8766],
    ['2 hp', 'power', 1491.4],
    ['kilowati kumi', 'power', 10_000],
    ['3 kWh', 'energy', 3],
    ['100 psi', 'pressure', 6.89476],
    ['37 °C', 'temperature', 37],
    ['37°C', 'temperature', 37],
    ['nyuzi joto 37', 'temperature', 37],
    ['212 °F', 'temperature', 100],
    ['−18 °C', 'temperature', -18],
    ['12 %', 'percent', 12],
    ['seven per cent', 'percent', 7],
    ['asilimia themanini', 'percent', 80],
    ['50 kg/h', 'mass/time', 50],
    ['50 kg per hour', 'mass/time', 50],
    ['50kg an hour', 'mass/time', 50],
    ['1.2 tonnes a day', 'mass/time', 50],
    ['kilo 50 kwa saa', 'mass/time', 50],
    ['kilo 50 kwa kila saa', 'mass/time', 50],
    ['kilo 100 kwa saa mbili', 'mass/time', 50],
    ['100 kg per 2 hours', 'mass/time', 50],
    ['one tonne a day', 'mass/time', 1000 / 24],
    ['20 litres for a kilogram', 'volume/mass', 20],
    ['TZS 500 per kg', 'shillings/mass', 500],
    ['1200 rpm', 'speed', 1200],
  ])('"%s" is %s %d', (text, dimension, number) => {
    expect(read(text)).toEqual([[dimension, close(number), close(number)]]);
  });

  test.each([
    ['50 to 80 kg', 'mass', 50, 80],
    ['50-80 kg', 'mass', 50, 80],
    ['kilo 50 hadi 80', 'mass', 50, 80],
    ['tani mbili hadi sita kwa siku', 'mass/time', 2000 / 24, 6000 / 24],
    ['between 10 and 20 °C', 'temperature', 10, 20],
    ['kati ya nyuzi joto 10 na 20', 'temperature', 10, 20],
    ['20 ± 2 °C', 'temperature', 18, 22],
    ['one to two days', 'time', 24, 48],
    ['siku moja au mbili', 'time', 24, 48],
    ['500 g to 2 kg', 'mass', 0.5, 2],
    ['TZS 3 to 5 million', 'shillings', 3_000_000, 5_000_000],
    ['shilingi milioni 3 hadi 5', 'shillings', 3_000_000, 5_000_000],
    ['reduced from 25 to 9 per cent', 'percent', 9, 9],
    ['raises it from 45 to 62 %', 'percent', 62, 62],
    ['at least 50 kg', 'mass', 50, infinite],
    ['a minimum of 50 kg', 'mass', 50, infinite],
    ['50 kg or more', 'mass', 50, infinite],
    ['angalau kilo 50', 'mass', 50, infinite],
    ['kilo 50 au zaidi', 'mass', 50, infinite],
    ['isipungue kilo 50', 'mass', 50, infinite],
    ['si chini ya kilo 50', 'mass', 50, infinite],
    ['≥ 50 kg', 'mass', 50, infinite],
    ['no more than 50 kg', 'mass', -infinite, 50],
    ['under 50 kg', 'mass', -infinite, 50],
    ['50 kg at most', 'mass', -infinite, 50],
    ['chini ya kilo 50', 'mass', -infinite, 50],
    ['isizidi kilo 50', 'mass', -infinite, 50],
    ['yasiyozidi kilo 50', 'mass', -infinite, 50],
    ['pungufu ya kilo 50', 'mass', -infinite, 50],
    ['< 50 kg', 'mass', -infinite, 50],
    ['up to 50 kg', 'mass', -infinite, 50],
    ['hadi kilo 50', 'mass', -infinite, 50],
  ])('"%s" is %s from %d to %d', (text, dimension, low, high) => {
    expect(read(text)).toEqual([[dimension, close(low), close(high)]]);
  });

  test.each(['', 'kg per hour', 'on 2027-03-31', 'no number here', 'kwa saa', 'one of the best in the a m'])(
    '"%s" has no unit of anything',
    (text) => {
      expect(read(text).filter(([dimension]) => dimension !== null)).toEqual([]);
    },
  );

  test.each([
    ['cut losses by 30 %', true],
    ['hupunguza hasara kwa asilimia 30', true],
    ['30 % less fuel', true],
    ['10 to 14 degrees below outside air', true],
    ['losses of 30 %', false],
    ['at 12 degrees', false],
  ])('"%s" says by how much something changes: %s', (text, isRelative) => {
    expect(readQuantities(text).map((one) => one.isRelative)).toEqual([isRelative]);
  });

  test('several in one sentence keep their places', () => {
    const text = 'Dries 50 to 80 kg of fruit in one to two days.';
    expect(readQuantities(text).map(({ start, end }) => text.slice(start, end))).toEqual(['50 to 80 kg', 'one to two days']);
  });
});

describe('whatever a text says', () => {
  test('amounts lie in it one after the other, from low to high', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let at = 0;
        for (const { low, high, start, end } of readQuantities(text)) {
          expect(start >= at && end > start && end <= text.length).toBe(true);
          expect(low <= high).toBe(true);
          at = end;
        }
      }),
    );
  });

  test('a number of any unit is read back', () => {
    const anyUnit = fc.constantFrom('kg', 'litres', 'days', '%', 'kW', '°C', 'TZS');
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999_999 }), anyUnit, (number, unit) => {
        const [plain] = readQuantities(`${number} ${unit}`);
        const [grouped] = readQuantities(`${number.toLocaleString('en')} ${unit}`);
        const { low, dimension } = plain ?? {};
        expect(low).toBeGreaterThanOrEqual(0);
        expect([grouped?.low, grouped?.dimension]).toEqual([low, dimension]);
      }),
    );
  });
});
