export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/**
 * The one text of a value by RFC 8785 (JSON Canonicalization Scheme): no blanks, keys in the order of their UTF-16 units, strings and numbers as
 * ECMAScript writes them. Throws a RangeError for numbers and strings that JSON cannot carry (NaN, infinities, halves of surrogate pairs).
 */
export function canonicalJson(value: Json): string {
  if (typeof value === 'string') return canonicalString(value);
  if (typeof value === 'number' && !Number.isFinite(value)) throw new RangeError('JSON has no such number.');
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  if (isList(value)) return `[${value.map(canonicalJson).join(',')}]`;
  const entries = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return `{${entries.map(([key, item]) => `${canonicalString(key)}:${canonicalJson(item)}`).join(',')}}`;
}

const isList = (value: Json): value is readonly Json[] => Array.isArray(value);

function canonicalString(text: string): string {
  if (/\p{Surrogate}/u.test(text)) throw new RangeError('JSON has no such letter.');
  return JSON.stringify(text);
}
