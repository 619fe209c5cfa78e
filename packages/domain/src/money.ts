/** The largest sum that a field takes, in shillings. */
export const highestAmount = 1_000_000_000_000;

/** Whole shillings with thousands apart: `TZS 8,000,000`. The same in both languages. */
export function formatShillings(amount: number): string {
  const digits = String(Math.abs(Math.round(amount))).replace(/\B(?=(\d{3})+$)/g, ',');
  return `${amount < 0 ? '-' : ''}TZS ${digits}`;
}

const multipliers: ReadonlyMap<string, number> = new Map([
  ...['k', 'elfu', 'thousand'].map((word) => [word, 1e3] as const),
  ...['laki'].map((word) => [word, 1e5] as const),
  ...['m', 'mil', 'mln', 'milioni', 'million', 'millions'].map((word) => [word, 1e6] as const),
  ...['b', 'bn', 'bilioni', 'billion', 'billions'].map((word) => [word, 1e9] as const),
]);

/**
 * Whole shillings from what people write: `8,000,000/=`, `TZS 8 000 000`, `8m`, `8.5 million`, `milioni 8`, `laki 5`. Null where it is
 * not clearly one sum that is not negative and has no cents.
 */
export function parseShillings(text: string): number | null {
  const bare = text
    .toLowerCase()
    .replace(/(\/=|\/-|=)\s*$/, '')
    .replace(/\b(tzs|tshs?|tsh|shs?|shilingi|shillings?)\b\.?/g, ' ')
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .trim();
  const parts = /^([a-z]+)? ?([\d][\d,. ]*?) ?([a-z]+)?$/.exec(bare);
  const number = parts?.[2] === undefined ? null : parseNumber(parts[2]);
  if (!parts || number === null || (parts[1] && parts[3])) return null;
  const word = parts[1] ?? parts[3];
  const multiplier = word === undefined ? 1 : multipliers.get(word);
  if (multiplier === undefined) return null;
  return wholeShillings(number * multiplier);
}

/** `8`, `8.5`, or digits in groups of three by comma, space or (from a million on) point. */
function parseNumber(text: string): number | null {
  if (/^\d+(\.\d{1,3})?$/.test(text) && !/^\d{1,3}\.\d{3}$/.test(text)) return Number(text);
  if (/^\d{1,3}(,\d{3})+(\.\d{1,2})?$/.test(text)) return Number(text.replaceAll(',', ''));
  if (/^\d{1,3}( \d{3})+$/.test(text)) return Number(text.replaceAll(' ', ''));
  return /^\d{1,3}(\.\d{3}){2,}$/.test(text) ? Number(text.replaceAll('.', '')) : null;
}

function wholeShillings(amount: number): number | null {
  const rounded = Math.round(amount);
  return Math.abs(amount - rounded) < 1e-6 * Math.max(1, amount) && rounded <= highestAmount ? rounded : null;
}
