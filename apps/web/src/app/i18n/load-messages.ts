import type { Language } from '../../lib/i18n';

/** Fetches all texts of one language, which are one chunk each. */
export async function loadMessages(language: Language): Promise<Record<string, string>> {
  return language === 'sw' ? (await import('./sw')).sw : (await import('./en')).en;
}
