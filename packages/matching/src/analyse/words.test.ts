import fc from 'fast-check';
import { anyText } from '../testing/documents';
import { compoundsAmong, normaliseWord, splitPieces, splitWords } from './words';

const written = (text: string): string[] => splitWords(text).map(({ start, end }) => text.slice(start, end));

describe('splitting a text into words', () => {
  test('a hyphen parts two words and an apostrophe does not', () => {
    expect(written("Cast-iron ng'ombe, the firm’s own")).toEqual(['Cast', 'iron', "ng'ombe", 'the', 'firm’s', 'own']);
  });

  test('numbers are left out, names with digits stay', () => {
    expect(written('500 kg at 12 degrees, H2S and CO2')).toEqual(['kg', 'at', 'degrees', 'H2S', 'and', 'CO2']);
  });

  test('two words that a hyphen joins make one more', () => {
    const compounds = (text: string) => compoundsAmong(splitPieces(text)).map(({ start, end, normal }) => [text.slice(start, end), normal]);
    expect(compounds('A 3-D print, an F-35')).toEqual([
      ['3-D', '3d'],
      ['F-35', 'f35'],
    ]);
    expect(compounds('state-of-art')).toEqual([
      ['state-of', 'stateof'],
      ['of-art', 'ofart'],
    ]);
    expect(compounds('clay - kiln, 10-20, -5')).toEqual([]);
  });

  test('a point inside a number ends no clause', () => {
    expect(splitWords('a 2.5 litre jar').map(({ clause }) => clause)).toEqual([0, 0, 0]);
  });

  test('punctuation ends a clause, a plain space does not', () => {
    const clauses = splitWords('dry mushrooms well: rangi za asili').map(({ clause }) => clause);
    expect(clauses).toEqual([0, 0, 0, 1, 1, 1]);
  });

  test('accents, capitals and typographic apostrophes make no difference', () => {
    expect(normaliseWord('Café')).toBe('cafe');
    expect(normaliseWord('NG’OMBE')).toBe("ng'ombe");
    expect(normaliseWord('ﬁbre')).toBe('fibre');
  });

  test('a text without spaces cannot make a giant word', () => {
    expect(normaliseWord('É'.repeat(10_000)).length).toBeLessThanOrEqual(48);
    expect(normaliseWord('a'.repeat(10_000)).length).toBeLessThanOrEqual(48);
  });

  test('offsets always cut words out of the text in order, whatever the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let last = 0;
        for (const { start, end, normal } of splitWords(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(normaliseWord(text.slice(start, end))).toBe(normal);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
