import fc from 'fast-check';
import { anyText } from '../testing/documents';
import { numberTerms } from './numbers';
import { splitPieces } from './words';

const keys = (text: string): string[] => numberTerms(text, splitPieces(text)).map(({ key }) => key);

describe('the numbers of a text', () => {
  test.each([
    ['50 kg of flour', ['=50kg']],
    ['50kg, 50 kilo or kilo 50', ['=50kg', '=50kg', '=50kg']],
    ['half a tonne is 0.5 tonnes', ['=500kg']],
    ['1,200 litres a day', ['=1200l']],
    ['1,5 kW', ['=1500w']],
    ['a 12-V battery', ['=12v']],
    ['moisture below 5 %, unyevu asilimia 5', ['=5percent', '=5percent']],
    ['dried at 60 °C', ['=60c']],
    ['at 1.55 microns and 1550 nm', ['=0.00000155m', '=0.00000155m']],
    ['MIL-STD-1553 since 2015', ['=1553', '=2015']],
    ['phase 2 of H2S', []],
  ])('%s', (text, expected) => {
    expect(keys(text)).toEqual(expected);
  });

  test('stand where they say, whatever the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { start, end, key } of numberTerms(text, splitPieces(text))) {
          expect(start >= 0 && start < end && end <= text.length).toBe(true);
          expect(key).toMatch(/^=[\d.e+-]+[a-z]*$/);
        }
      }),
    );
  });
});
