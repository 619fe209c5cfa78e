import { addDays, dayOf, type Instant, millisecondsOf, startOfDay } from '../time/days';

/** When a person wants to be told, in hours of Tanzania. */
export interface NotificationHours {
  /** 0–23 */
  readonly digestHour: number;
  /** 1 Monday – 7 Sunday */
  readonly digestDay: number;
  /** Nothing rings from this hour on until `quietTo`; null for never. */
  readonly quietFrom: number | null;
  readonly quietTo: number | null;
}

/** Seven in the morning, Mondays, no quiet hours. */
export const usualHours: NotificationHours = { digestHour: 7, digestDay: 1, quietFrom: null, quietTo: null };

const hour = 3_600_000;
const weekdayOf = (day: string): number => new Date(`${day}T00:00:00Z`).getUTCDay() || 7;
const at = (day: string, hours: number): Date => new Date(startOfDay(day).getTime() + hours * hour);

/** The newest moment, not after now, at which this person's digest was to be sent: what came before it and was not sent is due. */
export function lastDigest(now: Instant, timing: 'DAILY' | 'WEEKLY', { digestHour, digestDay }: NotificationHours): Date {
  let day = dayOf(now);
  if (at(day, digestHour).getTime() > millisecondsOf(now)) day = addDays(day, -1);
  while (timing === 'WEEKLY' && weekdayOf(day) !== digestDay) day = addDays(day, -1);
  return at(day, digestHour);
}

/** The moment itself, or the end of the quiet hours that it falls into. */
export function afterQuiet(now: Instant, { quietFrom, quietTo }: NotificationHours): Date {
  if (quietFrom === null || quietTo === null || quietFrom === quietTo) return new Date(now);
  const day = dayOf(now);
  const hours = (millisecondsOf(now) - startOfDay(day).getTime()) / hour;
  const isQuiet = quietFrom < quietTo ? hours >= quietFrom && hours < quietTo : hours >= quietFrom || hours < quietTo;
  if (!isQuiet) return new Date(now);
  return at(hours < quietTo ? day : addDays(day, 1), quietTo);
}
