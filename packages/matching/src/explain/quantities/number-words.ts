import type { Lexeme } from './lexemes';

/** A number, the lexeme after it, and the largest round number it was said with ("5 million": 1,000,000; "50": 1). */
export type ReadNumber = { value: number; scale: number; next: number };

const numbered = (words: string, from: number, step = 1): [string, number][] =>
  words.split(' ').map((word, at) => [word, from + at * step]);

const english = {
  units: new Map([
    ...numbered('one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen', 1),
    ...numbered('eighteen nineteen', 18),
    ['dozen', 12] as const,
  ]),
  tens: new Map(numbered('twenty thirty forty fifty sixty seventy eighty ninety', 20, 10)),
  scales: new Map([
    ['thousand', 1e3],
    ['million', 1e6],
    ['millions', 1e6],
    ['billion', 1e9],
  ]),
};

const swahili = {
  tens: new Map([
    ...numbered('kumi ishirini thelathini arobaini hamsini sitini sabini themanini tisini', 10, 10),
    ['arubaini', 40] as const,
  ]),
  scales: new Map([
    ['mia', 1e2],
    ['elfu', 1e3],
    ['laki', 1e5],
    ['milioni', 1e6],
    ['bilioni', 1e9],
  ]),
};
/** Those of the units that agree with their noun: siku mbili, miezi miwili, watu wawili. */
const agreeing: Readonly<Record<string, number>> = { moja: 1, mmoja: 1, wili: 2, mbili: 2, tatu: 3, nne: 4, tano: 5, nane: 8 };
const steady: Readonly<Record<string, number>> = { sita: 6, saba: 7, tisa: 9 };

function swahiliUnit(word: string): number | undefined {
  const stem = word.replace(/^(?:wa|ma|mi|vi|ki|li)(?=wili$|tatu$|nne$|tano$|nane$|moja$)/, '');
  return agreeing[stem] ?? steady[word];
}

const textAt = (lexemes: readonly Lexeme[], at: number): string => lexemes[at]?.text ?? '';

/** "kumi na mbili", "mia mbili na hamsini", "milioni tano na nusu", "laki 3": the round number stands before what it is taken times. */
function readSwahili(lexemes: readonly Lexeme[], from: number, below = Number.POSITIVE_INFINITY): ReadNumber | null {
  let value = 0;
  let scale = 1;
  let last = below;
  let next = from;
  for (;;) {
    const at = next > from && textAt(lexemes, next) === 'na' ? next + 1 : next;
    const word = textAt(lexemes, at);
    const round = swahili.scales.get(word);
    const plain = swahili.tens.get(word) ?? swahiliUnit(word);
    if (round !== undefined && round < last) {
      const times = timesOf(lexemes, at + 1, round);
      value += round * times.value;
      next = times.next;
      last = round;
      if (scale === 1) scale = round;
    } else if (plain !== undefined && last > (plain < 10 ? 1 : 10)) {
      value += plain;
      next = at + 1;
      last = plain < 10 ? 1 : 10;
    } else if (word === 'nusu' && at > next) {
      return { value: value + (scale > 100 ? scale / 2 : 0.5), scale, next: at + 1 };
    } else return next === from ? null : { value, scale, next };
  }
}

/** What a round number is taken times: figures, a smaller number in words, or once. */
function timesOf(lexemes: readonly Lexeme[], at: number, round: number): { value: number; next: number } {
  const figures = lexemes[at]?.number;
  if (figures !== undefined) return { value: figures, next: at + 1 };
  const words = readSwahili(lexemes, at, round === 100 ? 10 : Math.min(round, 1e3));
  return words ? { value: words.value, next: words.next } : { value: 1, next: at };
}

/** "twenty-five", "two hundred and fifty", "five million". */
function readEnglish(lexemes: readonly Lexeme[], from: number): ReadNumber | null {
  let total = 0;
  let current = 0;
  let scale = 1;
  let next = from;
  let mayAnd = false;
  for (;;) {
    const isJoined = textAt(lexemes, next) === '-' || (mayAnd && textAt(lexemes, next) === 'and');
    const at = next > from && isJoined ? next + 1 : next;
    const word = textAt(lexemes, at);
    const small = english.tens.get(word) ?? english.units.get(word);
    const round = english.scales.get(word);
    const fits = small !== undefined && (current === 0 || (current >= 20 && current % 100 >= 20 && small < 10) || current % 100 === 0);
    if (fits && (at === next || mayAnd || small < 10)) current += small;
    else if (word === 'hundred' && next > from && current < 100) current *= 100;
    else if (round !== undefined && next > from) {
      total += current * round;
      current = 0;
      scale = Math.max(scale, round);
    } else return next === from ? null : { value: total + current, scale, next };
    mayAnd = word === 'hundred' || round !== undefined;
    next = at + 1;
  }
}

/** Figures, with a round number behind them: "5 million", "50 elfu". */
function readFigures(lexemes: readonly Lexeme[], at: number): ReadNumber | null {
  const figures = lexemes[at]?.number;
  if (figures === undefined) return null;
  const half = lexemes[at + 1]?.raw === '½' ? 0.5 : 0;
  const after = at + (half ? 2 : 1);
  const word = textAt(lexemes, after);
  const scale = english.scales.get(word) ?? (word === 'mia' ? undefined : swahili.scales.get(word)) ?? 1;
  return { value: (figures + half) * scale, scale, next: scale === 1 ? after : after + 1 };
}

function readHalf(lexemes: readonly Lexeme[], at: number): ReadNumber | null {
  const [word, after] = [textAt(lexemes, at), textAt(lexemes, at + 1)];
  if (word === 'half' && (after === 'a' || after === 'an')) return { value: 0.5, scale: 1, next: at + 2 };
  return word === 'nusu' ? { value: 0.5, scale: 1, next: at + 1 } : null;
}

/** Whether a number may begin with a word. */
export const mayBeNumber = (word: string): boolean =>
  english.units.has(word) ||
  english.tens.has(word) ||
  swahili.tens.has(word) ||
  swahili.scales.has(word) ||
  word === 'half' ||
  word === 'nusu' ||
  swahiliUnit(word) !== undefined;

/** The number that begins at a lexeme, in figures or in words of either language; null where none does. */
export const readNumber = (lexemes: readonly Lexeme[], at: number): ReadNumber | null =>
  readFigures(lexemes, at) ?? readSwahili(lexemes, at) ?? readEnglish(lexemes, at) ?? readHalf(lexemes, at);
