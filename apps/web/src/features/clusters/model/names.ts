import type { Language } from '../../../lib/i18n';

interface Named {
  readonly nameEn: string;
  readonly nameSw: string;
}

interface Summed {
  readonly summaryEn: string | null;
  readonly summarySw: string | null;
}

export function nameOf({ nameEn, nameSw }: Named, language: Language): string {
  return language === 'sw' ? nameSw : nameEn;
}

/** The summary in the reader's language; else the other one, with the language it is in. */
export function summaryOf({ summaryEn, summarySw }: Summed, language: Language): { text: string; language: Language } | null {
  const texts = { en: summaryEn, sw: summarySw };
  const shown = texts[language] ? language : language === 'sw' ? 'en' : 'sw';
  const text = texts[shown];
  return text ? { text, language: shown } : null;
}
