import type { OrderKey } from './read-model';

const OPPOSITE = { asc: 'desc', desc: 'asc', first: 'last', last: 'first' } as const;

/** The same order from its other end. */
export function reversed(keys: readonly OrderKey[]): readonly OrderKey[] {
  return keys.map((key) => ({ ...key, direction: OPPOSITE[key.direction], ...(key.nulls ? { nulls: OPPOSITE[key.nulls] } : {}) }));
}

/** The text after `order by`. */
export function orderText(keys: readonly OrderKey[], row: string): string {
  return keys.map((key) => `${key.sql(row)} ${key.direction}${key.nulls ? ` nulls ${key.nulls}` : ''}`).join(', ');
}

/**
 * Predicate for rows that come after the one whose keys have the values `places` (SQL). Where every key has one direction and no nulls it is
 * one comparison of rows, which an index answers; otherwise one alternative per key, led by a range on the first key for the index to use.
 */
export function afterText(keys: readonly OrderKey[], row: string, places: readonly string[]): string {
  const [first] = keys;
  const [value] = places;
  if (!first || value === undefined) return 'true';
  const sign = first.direction === 'asc' ? '>' : '<';
  if (keys.every((key) => key.direction === first.direction && !key.nulls)) {
    return keys.length === 1
      ? `${first.sql(row)} ${sign} ${value}`
      : `(${keys.map((key) => key.sql(row)).join(', ')}) ${sign} (${places.join(', ')})`;
  }
  const steps = stepsAfter(keys, row, places);
  return first.nulls ? steps : `${first.sql(row)} ${sign}= ${value} and (${steps})`;
}

function stepsAfter(keys: readonly OrderKey[], row: string, places: readonly string[]): string {
  const [key, ...otherKeys] = keys;
  const [place, ...otherPlaces] = places;
  if (!key || place === undefined) return 'false';
  const strict = strictlyAfter(key, row, place);
  if (otherKeys.length === 0) return strict;
  const equal = key.nulls ? `${key.sql(row)} is not distinct from ${place}` : `${key.sql(row)} = ${place}`;
  return `${strict} or (${equal} and (${stepsAfter(otherKeys, row, otherPlaces)}))`;
}

function strictlyAfter(key: OrderKey, row: string, place: string): string {
  const sql = key.sql(row);
  const compared = `${sql} ${key.direction === 'asc' ? '>' : '<'} ${place}`;
  if (!key.nulls) return compared;
  const pastNulls = key.nulls === 'last' ? `(${sql} is null and ${place} is not null)` : `(${sql} is not null and ${place} is null)`;
  return `(${compared} or ${pastNulls})`;
}
