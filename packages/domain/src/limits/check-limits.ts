import { textLength } from '../text/clean-text';
import { addDays, type Day, dayOf, isDay } from '../time/days';
import type { Limit, LimitProblem, Limits } from './limit';

const furthestDays = 5 * 366;

/**
 * What in the input breaks its limits. Absent and null fields are fine here: whether something is missing is another question, and a
 * draft may be incomplete. Fields without a limit are not looked at.
 */
export function checkLimits(limits: Limits, input: object, now: Date): LimitProblem[] {
  return checkFields(limits, input, { path: '', today: dayOf(now) });
}

interface Place {
  readonly path: string;
  readonly today: Day;
}

const inside = (place: Place, key: string): Place => ({ ...place, path: place.path === '' ? key : `${place.path}.${key}` });

function checkFields(limits: Limits, input: object, place: Place): LimitProblem[] {
  const values = new Map<string, unknown>(Object.entries(input));
  return Object.entries(limits).flatMap(([name, limit]) => checkValue(limit, values.get(name), inside(place, name)));
}

function checkValue(limit: Limit, value: unknown, place: Place): LimitProblem[] {
  if (value === undefined || value === null) return [];
  const field = place.path;
  switch (limit.kind) {
    case 'text':
      return typeof value === 'string' ? checkText(limit, value, field) : [];
    case 'whole':
      return typeof value === 'number' ? checkWhole(limit, value, field) : [];
    case 'day':
      return typeof value === 'string' ? checkDay(limit, value, place) : [];
    case 'list':
      return Array.isArray(value) ? checkList(limit, value, place) : [];
    case 'object':
      return typeof value === 'object' ? checkFields(limit.fields, value, place) : [];
  }
}

type LimitOf<Kind extends Limit['kind']> = Extract<Limit, { kind: Kind }>;

function checkText(limit: LimitOf<'text'>, value: string, field: string): LimitProblem[] {
  const length = textLength(value.trim());
  if (length > limit.max) return [{ field, code: 'TOO_LONG', limit: limit.max }];
  if (limit.min !== undefined && length < limit.min) return [{ field, code: 'TOO_SHORT', limit: limit.min }];
  return limit.pattern && length > 0 && !limit.pattern.test(value.trim()) ? [{ field, code: 'WRONG_FORM' }] : [];
}

function checkWhole(limit: LimitOf<'whole'>, value: number, field: string): LimitProblem[] {
  if (!Number.isInteger(value)) return [{ field, code: 'NOT_WHOLE' }];
  if (value < limit.min) return [{ field, code: 'TOO_LOW', limit: limit.min }];
  return value > limit.max ? [{ field, code: 'TOO_HIGH', limit: limit.max }] : [];
}

function checkDay(limit: LimitOf<'day'>, value: Day, { path: field, today }: Place): LimitProblem[] {
  if (!isDay(value)) return [{ field, code: 'DATE_INVALID' }];
  if (!limit.isFuture) return [];
  if (value <= today) return [{ field, code: 'DATE_PAST' }];
  return value > addDays(today, furthestDays) ? [{ field, code: 'DATE_TOO_FAR' }] : [];
}

function checkList(limit: LimitOf<'list'>, items: readonly unknown[], place: Place): LimitProblem[] {
  if (items.length > limit.max) return [{ field: place.path, code: 'TOO_MANY', limit: limit.max }];
  const seen = new Set<unknown>();
  return items.flatMap((item, index): LimitProblem[] => {
    const at = inside(place, String(index));
    const key = typeof item === 'string' ? item.trim().toLowerCase() : item;
    if (limit.isSet && seen.has(key)) return [{ field: at.path, code: 'REPEATED' }];
    seen.add(key);
    return limit.item ? checkValue(limit.item, item, at) : [];
  });
}

/** The problem of a pair of fields, numbers or days, whose first is above the second; it is put on the second. */
export function checkOrder(input: object, low: string, high: string): LimitProblem[] {
  const values = new Map<string, unknown>(Object.entries(input));
  return isAbove(values.get(low), values.get(high)) ? [{ field: high, code: 'RANGE_REVERSED' }] : [];
}

function isAbove(low: unknown, high: unknown): boolean {
  if (typeof low === 'number' && typeof high === 'number') return low > high;
  return typeof low === 'string' && typeof high === 'string' && low > high;
}
