import fc from 'fast-check';
import { addDays, addDaysTo, addWorkingDays, dayOf, daysBetween, isDay, startOfDay } from './days';

test('the day changes at midnight in Dar es Salaam, three hours before it does in London', () => {
  expect(dayOf('2027-03-31T20:59:59.999Z')).toBe('2027-03-31');
  expect(dayOf(new Date('2027-03-31T21:00:00Z'))).toBe('2027-04-01');
  expect(dayOf('2027-04-01T00:00:00+03:00')).toBe('2027-04-01');
  expect(startOfDay('2027-04-01').toISOString()).toBe('2027-03-31T21:00:00.000Z');
});

test.each([
  ['2027-03-31', true],
  ['2028-02-29', true],
  ['2027-02-29', false],
  ['2027-02-30', false],
  ['2027-13-01', false],
  ['2027-00-10', false],
  ['2027-1-1', false],
  ['1899-12-31', false],
  ['2100-12-31', true],
  ['2101-01-01', false],
  ['31/03/2027', false],
  ['2027-03-31T00:00', false],
  ['', false],
])('%s is a day: %s', (text, expected) => {
  expect(isDay(text)).toBe(expected);
});

test.each([
  ['2027-02-28', 1, '2027-03-01'],
  ['2028-02-28', 1, '2028-02-29'],
  ['2027-01-01', -1, '2026-12-31'],
  ['2027-03-01', 180, '2027-08-28'],
])('%s and %i days is %s', (day, count, expected) => {
  expect(addDays(day, count)).toBe(expected);
  expect(daysBetween(day, expected)).toBe(count);
});

test.each([
  ['2027-03-01', 2, '2027-03-03'],
  ['2027-03-05', 1, '2027-03-08'],
  ['2027-03-06', 1, '2027-03-08'],
  ['2027-03-01', 5, '2027-03-08'],
  ['2027-03-01', 0, '2027-03-01'],
])('%s and %i working days is %s', (day, count, expected) => {
  expect(addWorkingDays(day, count)).toBe(expected);
});

test('a day added to a moment is 24 hours', () => {
  expect(addDaysTo('2027-03-01T09:00:00Z', 365)).toEqual(new Date('2028-02-29T09:00:00Z'));
});

test('the day of a day’s beginning is that day, and going there and back ends where it began', () => {
  const anyDay = fc.integer({ min: 0, max: 73_000 }).map((count) => addDays('1901-01-01', count));
  fc.assert(
    fc.property(anyDay, fc.integer({ min: -4000, max: 4000 }), (day, count) => {
      expect(dayOf(startOfDay(day))).toBe(day);
      expect(dayOf(new Date(startOfDay(day).getTime() - 1))).toBe(addDays(day, -1));
      expect(isDay(day)).toBe(true);
      expect(addDays(addDays(day, count), -count)).toBe(day);
    }),
  );
});
