import fc from 'fast-check';
import { readLexemes } from './lexemes';
import { readNumber } from './number-words';

const units = 'sifuri moja mbili tatu nne tano sita saba nane tisa'.split(' ');
const tens = ' kumi ishirini thelathini arobaini hamsini sitini sabini themanini tisini'.split(' ');
const english = `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
  nineteen`.split(/\s+/);
const englishTens = '  twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** How Swahili says a whole number from 1 to 99,999. */
function inSwahili(number: number): string {
  if (number >= 1000) return joined(`elfu ${inSwahili(Math.floor(number / 1000))}`, number % 1000);
  if (number >= 100) return joined(`mia ${units[Math.floor(number / 100)]}`, number % 100);
  if (number >= 10) return joined(tens[Math.floor(number / 10)] ?? '', number % 10);
  return units[number] ?? '';
}
const joined = (head: string, rest: number): string => (rest === 0 ? head : `${head} na ${inSwahili(rest)}`);

/** How English says a whole number from 1 to 999,999. */
function inEnglish(number: number): string {
  if (number >= 1000)
    return withRest(`${inEnglish(Math.floor(number / 1000))} thousand`, number % 1000, number % 1000 < 100 ? ' and ' : ' ');
  if (number >= 100) return withRest(`${english[Math.floor(number / 100)]} hundred`, number % 100, ' and ');
  if (number >= 20) return withRest(englishTens[Math.floor(number / 10)] ?? '', number % 10, '-');
  return english[number] ?? '';
}
const withRest = (head: string, rest: number, link: string): string => (rest === 0 ? head : `${head}${link}${inEnglish(rest)}`);

const read = (text: string) => {
  const lexemes = readLexemes(text);
  const number = readNumber(lexemes, 0);
  return number && { value: number.value, rest: lexemes.slice(number.next).map((lexeme) => lexeme.text) };
};

describe('a number in words', () => {
  test('is read back as it is said in English', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999_999 }), (number) => {
        expect(read(`${inEnglish(number)} kilograms`)).toEqual({ value: number, rest: ['kilograms'] });
      }),
    );
  });

  test('is read back as it is said in Swahili, where "elfu kumi na tano" is 15,000', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999 }), (number) => {
        expect(read(`${inSwahili(number)} tu`)).toEqual({ value: number, rest: ['tu'] });
      }),
    );
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99 }), fc.integer({ min: 100, max: 999 }), (thousands, rest) => {
        expect(read(inSwahili(1000 * thousands + rest))?.value).toBe(1000 * thousands + rest);
      }),
    );
  });

  test.each([
    ['mmoja', 1],
    ['wawili', 2],
    ['mawili', 2],
    ['miwili', 2],
    ['vitatu', 3],
    ['minne', 4],
    ['watano', 5],
    ['nane', 8],
    ['mia', 100],
    ['mia mbili na hamsini na tano', 255],
    ['elfu kumi na tano', 15_000],
    ['elfu mia mbili', 200_000],
    ['laki tatu na elfu ishirini', 320_000],
    ['milioni', 1_000_000],
    ['milioni 2.5', 2_500_000],
    ['milioni moja na laki mbili', 1_200_000],
    ['milioni tano na nusu', 5_500_000],
    ['bilioni mbili', 2_000_000_000],
    ['mbili na nusu', 2.5],
    ['nusu', 0.5],
    ['half a', 0.5],
    ['a dozen', null],
    ['dozen', 12],
    ['two thousand five hundred', 2500],
    ['one million', 1_000_000],
    ['5 million', 5_000_000],
    ['5 milioni', 5_000_000],
    ['50 elfu', 50_000],
    ['50', 50],
    ['na tano', null],
    ['hundred', null],
    ['million', null],
    ['saa', null],
    ['', null],
  ])('"%s" is %p', (text, value) => {
    expect(read(text)?.value ?? null).toBe(value);
  });

  test.each([
    ['two and three', 2, ['and', 'three']],
    ['tano na kumi', 5, ['na', 'kumi']],
    ['moja ya mbili', 1, ['ya', 'mbili']],
    ['twenty kilos', 20, ['kilos']],
    ['one to two', 1, ['to', 'two']],
    ['mia na', 100, ['na']],
  ])('"%s" begins with %d', (text, value, rest) => {
    expect(read(text)).toEqual({ value, rest });
  });
});
