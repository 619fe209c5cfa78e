/** A number in figures, a word (units and % too) in lower case, or a sign, with UTF-16 offsets, end exclusive. */
export type Lexeme = { text: string; raw: string; start: number; end: number; number?: number };

/** Dates are taken whole, as their parts are no amounts; "5,000/=" is how a price in shillings is written. */
const pattern =
  /\d{4}-\d\d-\d\d|(?<number>\d{1,3}(?:[,\u00a0\u202f]\d{3})+(?!\d)(?:\.\d+)?|\d{1,3}(?:\.\d{3}){2,}(?!\d)|\d+(?:[.,]\d+)?|[½¼¾])|(?<word>(?:mm|cm|km|m)[23](?![\p{L}\d])|°\s?[CF](?!\p{L})|[%‰]|\/=|[\p{L}°µ][\p{L}\p{M}²³]*(?:['’][\p{L}]+)*)|[^\s]/gu;

const fractions: Readonly<Record<string, number>> = { '½': 0.5, '¼': 0.25, '¾': 0.75 };

/** A comma parts thousands where three figures follow, else it is a decimal comma; several points part thousands. */
function numberOf(figures: string): number {
  const fraction = fractions[figures];
  if (fraction !== undefined) return fraction;
  const plain = figures.replace(/[\u00a0\u202f]/g, '');
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(plain)) return Number(plain.replaceAll(',', ''));
  if (/^\d{1,3}(?:\.\d{3}){2,}$/.test(plain)) return Number(plain.replaceAll('.', ''));
  return Number(plain.replace(',', '.'));
}

/** The text as numbers, words and signs, in order. */
export function readLexemes(text: string): Lexeme[] {
  return Array.from(text.matchAll(pattern), (found): Lexeme => {
    const raw = found[0];
    const { number } = found.groups ?? {};
    const place = { text: raw.toLowerCase(), raw, start: found.index, end: found.index + raw.length };
    return number === undefined ? place : { ...place, number: numberOf(number) };
  });
}
