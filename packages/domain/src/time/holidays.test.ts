import { addWorkingDays } from './days';
import { holidaysOf, holidayYears, isHoliday } from './holidays';

test.each([
  [2024, '2024-03-29', '2024-04-01'],
  [2026, '2026-04-03', '2026-04-06'],
  [2027, '2027-03-26', '2027-03-29'],
  [2038, '2038-04-23', '2038-04-26'],
])('Easter of %i', (year, friday, monday) => {
  const names = [friday, monday].map((day) => holidaysOf(year).get(day)?.name);
  // In 2038 Easter Monday is Union Day as well: the day is off once.
  expect(names[0]).toBe('Ijumaa Kuu');
  expect(names[1]).toBe('Jumatatu ya Pasaka');
});

test('every year that is written down has its four days by the moon, in that year', () => {
  for (let year = holidayYears.first; year <= holidayYears.last; year += 1) {
    const moving = [...holidaysOf(year).values()].filter(({ certainty }) => certainty !== 'FIXED');
    expect(moving.map(({ name }) => name)).toEqual(['Eid el-Fitri', 'Eid el-Fitri', 'Eid el-Hajj', 'Maulid']);
    expect(moving.every(({ day }) => day.startsWith(`${year}-`))).toBe(true);
  }
});

test.each([
  ['over Independence Day', '2026-12-07', 2, '2026-12-10'],
  ['over Christmas on a Friday and a weekend', '2026-12-24', 1, '2026-12-28'],
  ['over Eid el-Fitri of 2027', '2027-03-08', 1, '2027-03-11'],
  ['from Maundy Thursday', '2027-03-25', 1, '2027-03-30'],
  ['where no holiday is near', '2027-03-01', 5, '2027-03-08'],
])('working days go %s', (_what, from, count, day) => {
  expect(addWorkingDays(from, count)).toBe(day);
});

test('a working day is no holiday', () => {
  for (let start = 1; start <= 28; start += 1)
    expect(isHoliday(addWorkingDays(`2026-12-${String(start).padStart(2, '0')}`, 3))).toBe(false);
});
