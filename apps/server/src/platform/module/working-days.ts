const zone = "at time zone 'Africa/Dar_es_Salaam'";

/** SQL of the last second of a day in Tanzania (UTC+3 all year): what is due on a day may be done all day, and is shown with that day's date. */
export const endOfDay = (day: string): string => `((${day} + 1)::timestamp ${zone} - interval '1 second')`;

/**
 * SQL of the end of the working day `count` working days after the moment `since` (Monday to Friday; public holidays are not known here).
 */
export function endOfWorkingDay(since: string, count: number): string {
  // Two calendar days for each working one, and a weekend more, always hold enough of them.
  return `(select ${endOfDay('day')} from
    (select (${since} ${zone})::date + n as day from generate_series(1, ${count * 2 + 2}) n) days
    where extract(isodow from day) < 6 order by day offset ${count - 1} limit 1)`;
}
