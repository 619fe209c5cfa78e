import type { TermScheme } from '@kongano/domain';
import type { Language } from '../../lib/i18n';

/** An entry of a vocabulary as far as a screen needs it. */
export interface TermValue {
  scheme: TermScheme;
  code: string;
  titleEn: string;
  titleSw?: string | null | undefined;
  parentCode?: string | null | undefined;
}

/** The title in the person's language; the finer ISIC classes have an English one only. */
export function termTitle(term: TermValue, language: Language): string {
  return (language === 'sw' ? term.titleSw : null) ?? term.titleEn;
}
