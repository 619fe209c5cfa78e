import type { Language } from './i18n';

/** Clock of every date that people read: deadlines are set in Tanzania. */
export const timeZone = 'Africa/Dar_es_Salaam';

const tag = (language: Language): string => `${language}-TZ`;

type Moment = string | number | Date;

/** A plain date (`2026-03-09`) is a day, not a moment: it must not move with the time zone. */
function zoneOf(moment: Moment): string {
  return typeof moment === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(moment) ? 'UTC' : timeZone;
}

function formatMoment(moment: Moment, language: Language, options: Intl.DateTimeFormatOptions): string {
  const date = new Date(moment);
  if (Number.isNaN(date.getTime())) return '';
  return new Intl.DateTimeFormat(tag(language), { timeZone: zoneOf(moment), ...options }).format(date);
}

/** `9 March 2026`, `9 Machi 2026`. */
export function formatDate(moment: Moment, language: Language): string {
  return formatMoment(moment, language, { day: 'numeric', month: 'long', year: 'numeric' });
}

/** `9 Mar`, with the year when it is not this year's. */
export function formatShortDate(moment: Moment, language: Language, now: Date = new Date()): string {
  const yearOf = (one: Moment): string => formatMoment(one, 'en', { year: 'numeric' });
  const isThisYear = yearOf(moment) === yearOf(now);
  return formatMoment(moment, language, { day: 'numeric', month: 'short', ...(isThisYear ? {} : { year: 'numeric' }) });
}

/** `Thursday`, `Alhamisi`. */
export function formatWeekday(moment: Moment, language: Language): string {
  return formatMoment(moment, language, { weekday: 'long' });
}

/** `14:05`; East Africa Time, 24 hours. */
export function formatTime(moment: Moment, language: Language): string {
  return formatMoment(moment, language, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
}

/** `9 March 2026, 14:05`; East Africa Time, 24 hours. */
export function formatDateTime(moment: Moment, language: Language): string {
  const time = formatTime(moment, language);
  return time === '' ? '' : `${formatDate(moment, language)}, ${time}`;
}

/** `TZS 1,250,000`; no cents, as nobody uses them. */
export function formatMoney(amount: number | string, language: Language): string {
  const value = Number(amount);
  return Number.isFinite(value) ? `TZS\u00a0${formatNumber(Math.round(value), language)}` : '';
}

const swahiliSizes: Readonly<Record<string, string>> = { K: 'elfu', M: 'mil.', B: 'bil.', T: 'tril.' };

/** `TZS 1.2M` and `TZS 45K` for tables where the order of size is what matters. */
export function formatMoneyShort(amount: number | string, language: Language): string {
  const value = Number(amount);
  if (!Number.isFinite(value)) return '';
  const short = new Intl.NumberFormat('en-TZ', { notation: 'compact', maximumFractionDigits: 1 }).format(value);
  return `TZS\u00a0${language === 'sw' ? short.replace(/[KMBT]$/, (size) => ` ${swahiliSizes[size]}`) : short}`;
}

/** Digits grouped by commas, in both languages, as Tanzanian papers print them. */
export function formatNumber(value: number, language: Language): string {
  return new Intl.NumberFormat(language === 'sw' ? 'en-TZ' : tag(language), { maximumFractionDigits: 2 }).format(value);
}

export function formatPercent(share: number, language: Language): string {
  return `${formatNumber(Math.round(share * 100), language)}%`;
}

const steps: [Intl.RelativeTimeFormatUnit, number][] = [
  ['year', 31_557_600],
  ['month', 2_629_800],
  ['week', 604_800],
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
];

/** `3 days ago`, `in 2 hours`, `siku 3 zilizopita`; the largest unit that fits, `now` under a minute. */
export function formatRelative(moment: Moment, language: Language, now: Date = new Date()): string {
  const seconds = Math.round((new Date(moment).getTime() - now.getTime()) / 1000);
  if (Number.isNaN(seconds)) return '';
  const format = new Intl.RelativeTimeFormat(tag(language), { numeric: 'auto' });
  const [unit, size] = steps.find(([, length]) => Math.abs(seconds) >= length) ?? ['second', 1];
  return unit === 'second' ? format.format(0, 'second') : format.format(Math.round(seconds / size), unit);
}

/** `12 kB`, `3.4 MB`. */
export function formatFileSize(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`;
  return bytes < 1_000_000 ? `${Math.round(bytes / 1000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
