import { en } from '../../src/app/i18n/en';
import { sw } from '../../src/app/i18n/sw';
import type { Language } from './visit.ts';

type MessageId = keyof typeof en;

/** The words that a person reads on the page: tests look for those, and a text that is missing in one language fails them. */
export function wordsOf(language: Language): (id: MessageId, values?: Readonly<Record<string, string | number>>) => string {
  const texts = language === 'sw' ? sw : en;
  return (id, values = {}) => texts[id].replaceAll(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
}
