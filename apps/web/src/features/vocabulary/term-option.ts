import type { Language } from '../../lib/i18n';
import type { ComboboxOption } from '../../ui';
import { type TermValue, termTitle } from './term-title';

/** A term as a line of a combobox. Codes of sectors and fields help those who know them; those of places help nobody. */
export function optionOf(term: TermValue, language: Language): ComboboxOption {
  const hasKnownCode = term.scheme === 'SECTOR' || term.scheme === 'FIELD';
  return { value: term.code, label: termTitle(term, language), detail: hasKnownCode ? term.code : undefined };
}
