import { weights } from './weights';

const msPerDay = 86_400_000;
const daysPerYear = 365.25;

/** Days from 1970 on of a day (YYYY-MM-DD), at least 1; 0 where none is stated or it is none. */
export const dayOf = (day: string | undefined): number => Math.max(1, Math.floor(Date.parse(`${day}T00:00:00Z`) / msPerDay)) || 0;

/**
 * How much what was stated on a day still tells of who stated it when somebody asks on another (both as by {@link dayOf}): half as much
 * after so many years, all of it where a day is not known or lies later.
 */
export function freshness(asked: number, stated: number): number {
  if (asked === 0 || stated === 0 || stated >= asked) return 1;
  return 2 ** (-(asked - stated) / (daysPerYear * weights.owner.halfLifeYears));
}
