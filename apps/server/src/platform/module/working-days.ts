import { holidaysOf, holidayYears } from '@kongano/domain';

const zone = "at time zone 'Africa/Dar_es_Salaam'";

/** SQL of the last second of a day in Tanzania (UTC+3 all year): what is due on a day may be done all day, and is shown with that day's date. */
export const endOfDay = (day: string): string => `((${day} + 1)::timestamp ${zone} - interval '1 second')`;

const years = Array.from({ length: holidayYears.last - holidayYears.first + 1 }, (_, at) => holidayYears.first + at);
/** SQL of the public holidays of every year that is written down. */
const holidays = `'{${years.flatMap((year) => [...holidaysOf(year).keys()]).join(',')}}'::date[]`;

/**
 * SQL of the end of the working day `count` working days after the moment `since` (Monday to Friday without public holidays).
 */
export function endOfWorkingDay(since: string, count: number): string {
  // Two calendar days for each working one, and two weekends and the longest feast more, always hold enough of them.
  return `(select ${endOfDay('day')} from
    (select (${since} ${zone})::date + n as day from generate_series(1, ${count * 2 + 8}) n) days
    where extract(isodow from day) < 6 and day <> all(${holidays}) order by day offset ${count - 1} limit 1)`;
}
