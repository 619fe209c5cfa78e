import type { Day } from './day';

export interface Holiday {
  readonly day: Day;
  readonly name: string;
  /** The moon decides: `EXPECTED` until the government has announced the day. */
  readonly certainty: 'FIXED' | 'ANNOUNCED' | 'EXPECTED';
}

/** Public holidays of mainland Tanzania on the same day each year (Public Holidays Act, Cap. 35), as month and day. */
const fixed: readonly (readonly [string, string])[] = [
  ['01-01', 'Mwaka Mpya'],
  ['01-12', 'Mapinduzi ya Zanzibar'],
  ['04-07', 'Siku ya Karume'],
  ['04-26', 'Muungano'],
  ['05-01', 'Sikukuu ya Wafanyakazi'],
  ['07-07', 'Sabasaba'],
  ['08-08', 'Nane Nane'],
  ['10-14', 'Siku ya Nyerere'],
  ['12-09', 'Uhuru'],
  ['12-25', 'Krismasi'],
  ['12-26', 'Siku ya Zawadi'],
];

/**
 * Holidays that follow the moon, by year. Source of what is `EXPECTED`: the Umm al-Qura calendar (as in ICU), Maulid the day after the 12th of
 * Rabi al-awwal begins there. Each year, when the Prime Minister's Office announces a day: write it here as `ANNOUNCED` and name the notice.
 * Days off that are announced once, such as for an election, go here too.
 */
const byYear: Readonly<Record<number, readonly Holiday[]>> = {
  2026: moon('2026-03-20', '2026-03-21', '2026-05-27', '2026-08-26'),
  2027: moon('2027-03-09', '2027-03-10', '2027-05-16', '2027-08-15'),
  2028: moon('2028-02-26', '2028-02-27', '2028-05-05', '2028-08-04'),
  2029: moon('2029-02-14', '2029-02-15', '2029-04-24', '2029-07-25'),
  2030: moon('2030-02-04', '2030-02-05', '2030-04-13', '2030-07-14'),
};

function moon(fitr: Day, fitrSecond: Day, hajj: Day, maulid: Day): readonly Holiday[] {
  return [
    { day: fitr, name: 'Eid el-Fitri', certainty: 'EXPECTED' },
    { day: fitrSecond, name: 'Eid el-Fitri', certainty: 'EXPECTED' },
    { day: hajj, name: 'Eid el-Hajj', certainty: 'EXPECTED' },
    { day: maulid, name: 'Maulid', certainty: 'EXPECTED' },
  ];
}

/** The first and the last year whose moving holidays are written down. */
export const holidayYears = { first: 2026, last: 2030 } as const;

const known = new Map<number, ReadonlyMap<Day, Holiday>>();

/** The public holidays of a year by their day: fixed ones, Easter, and those by the moon as far as they are written down. */
export function holidaysOf(year: number): ReadonlyMap<Day, Holiday> {
  const before = known.get(year);
  if (before) return before;
  const easter = easterOf(year);
  const all: Holiday[] = [
    ...fixed.map(([day, name]): Holiday => ({ day: `${year}-${day}`, name, certainty: 'FIXED' })),
    { day: shifted(easter, -2), name: 'Ijumaa Kuu', certainty: 'FIXED' },
    { day: shifted(easter, 1), name: 'Jumatatu ya Pasaka', certainty: 'FIXED' },
    ...(byYear[year] ?? []),
  ];
  const byDay = new Map(all.map((holiday) => [holiday.day, holiday]));
  known.set(year, byDay);
  return byDay;
}

/** Whether nobody works for the reason that it is a public holiday. */
export const isHoliday = (day: Day): boolean => holidaysOf(Number(day.slice(0, 4))).has(day);

const shifted = (time: number, days: number): Day => new Date(time + days * 86_400_000).toISOString().slice(0, 10);

/** Easter Sunday by the anonymous Gregorian algorithm (Meeus, Astronomical Algorithms, chapter 8), as milliseconds since 1970. */
function easterOf(year: number): number {
  const [golden, century, rest] = [year % 19, Math.floor(year / 100), year % 100];
  const moonShift = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - moonShift + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - epact - (rest % 4)) % 7;
  const correction = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const count = epact + weekday - 7 * correction + 114;
  return Date.UTC(year, Math.floor(count / 31) - 1, (count % 31) + 1);
}
