import {
  formatDate,
  formatDateTime,
  formatFileSize,
  formatMoney,
  formatMoneyShort,
  formatNumber,
  formatPercent,
  formatRelative,
  formatShortDate,
  formatTime,
  formatWeekday,
} from './formats';

const plain = (text: string): string => text.replaceAll(/[\u00a0\u202f]/g, ' ');

describe('dates', () => {
  it('are written in each language', () => {
    expect(formatDate('2026-03-09', 'en')).toBe('9 March 2026');
    expect(formatDate('2026-03-09', 'sw')).toBe('9 Machi 2026');
  });

  it('are days of Tanzania: an hour before midnight in London is the next day', () => {
    expect(formatDate('2026-03-09T23:00:00Z', 'en')).toBe('10 March 2026');
  });

  it('stay the same day when they are plain days', () => {
    expect(formatDate('2026-03-01', 'en')).toBe('1 March 2026');
  });

  it('carry the year in short form only when it is another year', () => {
    const now = new Date('2026-06-01T00:00:00Z');
    expect(formatShortDate('2026-03-09', 'en', now)).toBe('9 Mar');
    expect(formatShortDate('2025-03-09', 'en', now)).toBe('9 Mar 2025');
  });

  it('count years as Tanzania does: its new year begins three hours before London’s', () => {
    const january = new Date('2027-01-05T09:00:00Z');
    expect(formatShortDate('2026-12-31T22:00:00Z', 'en', january)).toBe('1 Jan');
    expect(formatShortDate('2026-12-31T20:00:00Z', 'en', january)).toBe('31 Dec 2026');
    expect(formatShortDate('2026-12-31', 'en', new Date('2026-12-31T22:00:00Z'))).toBe('31 Dec 2026');
  });

  it.each([
    ['2026-01-05', '5 Januari 2026'],
    ['2026-02-05', '5 Februari 2026'],
    ['2026-04-05', '5 Aprili 2026'],
    ['2026-05-05', '5 Mei 2026'],
    ['2026-06-05', '5 Juni 2026'],
    ['2026-07-05', '5 Julai 2026'],
    ['2026-08-05', '5 Agosti 2026'],
    ['2026-09-05', '5 Septemba 2026'],
    ['2026-10-05', '5 Oktoba 2026'],
    ['2026-11-05', '5 Novemba 2026'],
    ['2026-12-05', '5 Desemba 2026'],
  ])('%s has its Swahili month: %s', (day, words) => expect(formatDate(day, 'sw')).toBe(words));

  it.each([
    ['2026-11-23', 'Jumatatu'],
    ['2026-11-24', 'Jumanne'],
    ['2026-11-25', 'Jumatano'],
    ['2026-11-26', 'Alhamisi'],
    ['2026-11-27', 'Ijumaa'],
    ['2026-11-28', 'Jumamosi'],
    ['2026-11-29', 'Jumapili'],
  ])('%s is %s', (day, name) => expect(formatWeekday(day, 'sw')).toBe(name));

  it('have weekdays and a clock of 24 hours in East Africa Time', () => {
    expect(formatWeekday('2026-03-12', 'sw')).toBe('Alhamisi');
    expect(formatDateTime('2026-03-09T11:05:00Z', 'en')).toBe('9 March 2026, 14:05');
    expect(formatTime('2026-03-09T21:05:00Z', 'sw')).toBe('00:05');
  });

  it('that cannot be read are empty and break nothing', () => {
    expect(formatDate('yesterday', 'en')).toBe('');
    expect(formatDateTime('', 'sw')).toBe('');
    expect(formatRelative('never', 'en')).toBe('');
  });
});

describe('relative times', () => {
  const now = new Date('2026-03-09T12:00:00Z');
  it.each([
    ['2026-03-09T11:59:40Z', 'en', 'now'],
    ['2026-03-09T11:20:00Z', 'en', '40 minutes ago'],
    ['2026-03-06T12:00:00Z', 'en', '3 days ago'],
    ['2026-03-09T14:00:00Z', 'en', 'in 2 hours'],
    ['2026-03-08T12:00:00Z', 'en', 'yesterday'],
    ['2026-03-06T12:00:00Z', 'sw', 'siku 3 zilizopita'],
    ['2024-03-09T12:00:00Z', 'en', '2 years ago'],
  ] as const)('%s in %s is "%s"', (moment, language, words) => {
    expect(formatRelative(moment, language, now)).toBe(words);
  });
});

describe('money', () => {
  it('is whole shillings with commas in both languages', () => {
    expect(plain(formatMoney(1_250_000, 'en'))).toBe('TZS 1,250,000');
    expect(plain(formatMoney('1250000.4', 'sw'))).toBe('TZS 1,250,000');
  });

  it('is short where the order of size is what matters', () => {
    expect(plain(formatMoneyShort(45_000, 'en'))).toBe('TZS 45K');
    expect(plain(formatMoneyShort(12_500_000, 'sw'))).toBe('TZS 12.5 mil.');
    expect(plain(formatMoneyShort(3_000_000_000, 'sw'))).toBe('TZS 3 bil.');
    expect(plain(formatMoneyShort(45_000, 'sw'))).toBe('TZS 45 elfu');
    expect(plain(formatMoneyShort(1_200_000_000_000, 'sw'))).toBe('TZS 1.2 tril.');
    expect(plain(formatMoneyShort(800, 'sw'))).toBe('TZS 800');
  });

  it('that is no number is empty', () => {
    expect(formatMoney('many', 'en')).toBe('');
    expect(formatMoneyShort('many', 'en')).toBe('');
  });
});

describe('numbers', () => {
  it('group by thousands', () => expect(formatNumber(12_345.678, 'sw')).toBe('12,345.68'));
  it('show shares as whole percents', () => expect(formatPercent(0.456, 'en')).toBe('46%'));
  it.each([
    [900, '900 B'],
    [812_000, '812 kB'],
    [3_400_000, '3.4 MB'],
  ])('%d bytes are %s', (bytes, words) => expect(formatFileSize(bytes)).toBe(words));
});
