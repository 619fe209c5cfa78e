import type { Day } from './day';
import { isHoliday } from './holidays';

export type { Day } from './day';
/** A moment, as a Date or as ISO 8601 text with offset: the database gives one, the API the other. */
export type Instant = Date | string;

export const millisecondsPerDay = 86_400_000;
/** Africa/Dar_es_Salaam is UTC+3 the whole year and has been since 1961, so that no time zone library is needed. */
const offsetMilliseconds = 3 * 3_600_000;

/** The moment as milliseconds since 1970. */
export function millisecondsOf(instant: Instant): number {
  return new Date(instant).getTime();
}

/** The day that Tanzania has at this moment. */
export function dayOf(instant: Instant): Day {
  return new Date(millisecondsOf(instant) + offsetMilliseconds).toISOString().slice(0, 10);
}

/** Midnight in Tanzania at the beginning of the day. */
export function startOfDay(day: Day): Date {
  return new Date(Date.parse(`${day}T00:00:00Z`) - offsetMilliseconds);
}

/** Whether the text is a day that exists, from year 1900 to 2100. */
export function isDay(text: string): boolean {
  if (!/^(19|20|21)\d\d-\d\d-\d\d$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text) && text <= '2100-12-31';
}

/** The day `count` days later, or earlier where `count` is negative. */
export function addDays(day: Day, count: number): Day {
  return new Date(Date.parse(`${day}T00:00:00Z`) + count * millisecondsPerDay).toISOString().slice(0, 10);
}

/** Whole days from the first day to the second; negative where the second is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / millisecondsPerDay);
}

/** The moment `count` times 24 hours later. */
export function addDaysTo(instant: Instant, count: number): Date {
  return new Date(millisecondsOf(instant) + count * millisecondsPerDay);
}

/** The day `count` working days later: Monday to Friday without the public holidays of Tanzania. */
export function addWorkingDays(day: Day, count: number): Day {
  let current = day;
  let left = count;
  while (left > 0) {
    current = addDays(current, 1);
    if (isWorkingDay(current)) left -= 1;
  }
  return current;
}

function isWorkingDay(day: Day): boolean {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return weekday !== 0 && weekday !== 6 && !isHoliday(day);
}
