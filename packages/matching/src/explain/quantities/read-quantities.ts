import { type Bound, boundOf, isChange, isRise } from './bounds';
import { type Lexeme, readLexemes } from './lexemes';
import { mayBeNumber, type ReadNumber, readNumber } from './number-words';
import { inBase, mayLead, readUnit, type Unit } from './units';

/**
 * An amount in a text, in its dimension's own unit, from `low` to `high` (both inclusive, infinite where open). The dimension of a
 * rate names both of its units ("mass/time", kg per hour); null where no unit is known. `isReach`: as much as `high` can be had.
 * `isRelative`: by so much something changes. Offsets are UTF-16, end exclusive.
 */
export type Quantity = {
  low: number;
  high: number;
  dimension: string | null;
  isReach: boolean;
  isRelative: boolean;
  start: number;
  end: number;
};

type Amount = { first: number; second?: number; isRange: boolean; unit: Unit | null; next: number };

const textAt = (lexemes: readonly Lexeme[], at: number): string => lexemes[at]?.text ?? '';
const isMoney = (unit: Unit | null): boolean => unit?.dimension === 'shillings' || unit?.dimension === 'dollars';

const shortScales: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, mn: 1e6, mil: 1e6, mio: 1e6, bn: 1e9 };

/** "TZS 5m", "500k TZS": only of money, as m is a metre elsewhere. */
function withShortScale(lexemes: readonly Lexeme[], number: ReadNumber, lead: Unit | null): ReadNumber {
  const scale = shortScales[textAt(lexemes, number.next)];
  if (scale === undefined || number.scale > 1 || !(isMoney(lead) || isMoney(readUnit(lexemes, number.next + 1)))) return number;
  return { value: number.value * scale, scale, next: number.next + 1 };
}

type Counted = { number: ReadNumber; unit: Unit | null; next: number };

/** A number with the unit that stands before or behind it. */
function readCounted(lexemes: readonly Lexeme[], at: number): Counted | null {
  const lead = readUnit(lexemes, at, true);
  const from = lead?.next ?? at;
  const isBelowZero = textAt(lexemes, from) === '-' || textAt(lexemes, from) === '−';
  const plain = readNumber(lexemes, isBelowZero ? from + 1 : from);
  if (!plain) return null;
  const read = withShortScale(lexemes, plain, lead);
  const number = isBelowZero ? { ...read, value: -read.value } : read;
  if (lead) return { number, unit: lead, next: textAt(lexemes, number.next) === '/=' ? number.next + 1 : number.next };
  const hyphen = /^[-‑]$/.test(textAt(lexemes, number.next)) ? 1 : 0;
  const unit = readUnit(lexemes, number.next + hyphen);
  return { number, unit, next: unit?.next ?? number.next };
}

const rangeWords = new Set(['-', '–', '—', '~', 'to', 'hadi', 'mpaka', 'or', 'au']);
const pairWords: Readonly<Record<string, string>> = { between: 'and', ya: 'na' };

/** Whether a lexeme joins two numbers to a range; "and" and "na" only after "between" and "kati ya". */
function joinsRange(lexemes: readonly Lexeme[], from: number, at: number): boolean {
  const word = textAt(lexemes, at);
  const opening = textAt(lexemes, from - 1);
  const isBetween = opening === 'between' || (opening === 'ya' && textAt(lexemes, from - 2) === 'kati');
  return rangeWords.has(word) || (isBetween && pairWords[opening] === word);
}

/** "3 to 5 million", "milioni 3 hadi 5": the round number counts for both. */
function sameScale(one: ReadNumber, other: ReadNumber): [number, number] {
  if (one.scale === 1 && other.scale > 1 && one.value < other.value / other.scale) return [one.value * other.scale, other.value];
  if (other.scale === 1 && one.scale > 1 && other.value > one.value / one.scale) return [one.value, other.value * one.scale];
  return [one.value, other.value];
}

function readAmount(lexemes: readonly Lexeme[], from: number): Amount | null {
  const one = readCounted(lexemes, from);
  if (!one) return null;
  if (textAt(lexemes, one.next) === '±') {
    const spread = readCounted(lexemes, one.next + 1);
    const unit = spread?.unit ?? one.unit;
    if (spread)
      return { ...between(one.number.value - spread.number.value, one.number.value + spread.number.value), unit, next: spread.next };
  }
  const other = joinsRange(lexemes, from, one.next) ? readCounted(lexemes, one.next + 1) : null;
  if (!other) return { first: one.number.value, isRange: false, unit: one.unit, next: one.next };
  const unit = other.unit ?? one.unit;
  if (one.unit && other.unit && one.unit.dimension !== other.unit.dimension) {
    return { first: one.number.value, isRange: false, unit: one.unit, next: one.next };
  }
  const [first, second] = sameScale(one.number, other.number);
  const inSameUnit = one.unit && other.unit ? inBase(first, one.unit) / other.unit.factor - (other.unit.offset ?? 0) : first;
  return { ...between(inSameUnit, second), unit, next: other.next };
}

const between = (first: number, second: number): Omit<Amount, 'unit' | 'next'> => ({ first, second, isRange: true });

const perWords = new Set(['/', 'per', 'a', 'an', 'each', 'every', 'kwa', 'kila']);

type Per = Unit & { next: number; times: number };

/** What a rate is taken over: "/h", "a day", "kwa siku mbili", "for a kilogram"; only of what comes in amounts. */
export function readPer(lexemes: readonly Lexeme[], from: number): Per | null {
  if (textAt(lexemes, from) === 'for' && /^(?:a|an|each|every|one)$/.test(textAt(lexemes, from + 1))) return readPer(lexemes, from + 1);
  if (!perWords.has(textAt(lexemes, from)) && textAt(lexemes, from) !== 'one') return null;
  const at = textAt(lexemes, from) === 'kwa' && textAt(lexemes, from + 1) === 'kila' ? from + 2 : from + 1;
  const plain = readUnit(lexemes, at);
  if (plain) {
    const times = /^[-–]$/.test(textAt(lexemes, plain.next)) ? null : readNumber(lexemes, plain.next);
    const isOf = times !== null && readUnit(lexemes, times.next) === null;
    return { ...plain, times: isOf ? times.value : 1, next: isOf ? times.next : plain.next };
  }
  const number = readNumber(lexemes, at);
  const unit = number && readUnit(lexemes, number.next);
  return unit ? { ...unit, times: number.value } : null;
}

const linking = /^(?:of|ya|za|la|wa|cha|vya)$/;
const longestName = 3;

/** The rate that an amount is given at: right behind its unit, or behind what is measured ("600 litres of fresh milk a day"). */
function readRate(lexemes: readonly Lexeme[], from: number): Per | null {
  const direct = readPer(lexemes, from);
  if (direct || !linking.test(textAt(lexemes, from))) return direct;
  for (let words = 1; words <= longestName; words++) {
    const at = from + 1 + words;
    if (!/^\p{L}/u.test(textAt(lexemes, at - 1))) return null;
    const per = readPer(lexemes, at);
    if (per) return per;
  }
  return null;
}

const infinite = Number.POSITIVE_INFINITY;

function intervalOf({ first, second, isRange }: Amount, bound: Bound, rises: boolean): Pick<Quantity, 'low' | 'high' | 'isReach'> {
  if (isRange && second !== undefined) {
    // "reduced from 25 to 9 per cent": what it has become.
    if (second < first || rises) return { low: second, high: second, isReach: false };
    return { low: first, high: second, isReach: false };
  }
  switch (bound) {
    case 'exact':
      return { low: first, high: first, isReach: false };
    case 'least':
      return { low: first, high: infinite, isReach: false };
    case 'most':
      return { low: -infinite, high: first, isReach: false };
    case 'reach':
      return { low: -infinite, high: first, isReach: true };
  }
}

const mayBegin = (lexeme: Lexeme | undefined): boolean =>
  lexeme !== undefined && (lexeme.number !== undefined || /^[-−]$/.test(lexeme.text) || mayBeNumber(lexeme.text) || mayLead(lexeme.text));

/** The amounts of a text in order. */
export function readQuantities(text: string): Quantity[] {
  const lexemes = readLexemes(text);
  const found: Quantity[] = [];
  for (let at = 0; at < lexemes.length; ) {
    const amount = mayBegin(lexemes[at]) ? readAmount(lexemes, at) : null;
    const per = amount?.unit ? readRate(lexemes, amount.next) : null;
    if (amount) found.push(quantityOf(lexemes, at, amount, per));
    at = Math.max(at + 1, per?.next ?? amount?.next ?? 0);
  }
  return found;
}

function quantityOf(lexemes: readonly Lexeme[], from: number, amount: Amount, per: Per | null): Quantity {
  const next = per?.next ?? amount.next;
  const { unit } = amount;
  const { low, high, isReach } = intervalOf(amount, boundOf(lexemes, from, next), isRise(lexemes, from));
  const convert = (number: number): number => (unit ? inBase(number, unit) : number) / (per ? per.factor * per.times : 1);
  const dimension = unit ? `${unit.dimension}${per ? `/${per.dimension}` : ''}` : null;
  return {
    low: convert(low),
    high: convert(high),
    dimension,
    isReach,
    isRelative: isChange(lexemes, from, next, dimension),
    start: lexemes[from]?.start ?? 0,
    end: lexemes[next - 1]?.end ?? 0,
  };
}
