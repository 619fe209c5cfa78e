/**
 * SQL of the last moment of the working day `count` working days after the moment `since` (Monday to Friday; public holidays are not
 * known here). Tanzania is UTC+3 all year.
 */
export function endOfWorkingDay(since: string, count: number): string {
  const zone = "at time zone 'Africa/Dar_es_Salaam'";
  // Two calendar days for each working one, and a weekend more, always hold enough of them.
  return `(select ((day + 1)::timestamp ${zone}) from
    (select (${since} ${zone})::date + n as day from generate_series(1, ${count * 2 + 2}) n) days
    where extract(isodow from day) < 6 order by day offset ${count - 1} limit 1)`;
}
