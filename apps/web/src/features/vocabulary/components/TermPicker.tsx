import { type ReactElement, useRef } from 'react';
import { useLanguage } from '../../../lib/i18n';
import { Combobox, type ComboboxOption } from '../../../ui';
import { type TermQuery, useTermSearch } from '../hooks/use-term-search';
import { optionOf } from '../term-option';
import type { TermValue } from '../term-title';

export interface TermPickerProps extends TermQuery {
  name?: string;
  id?: string;
  label: string;
  hint?: string;
  error?: string | undefined;
  optional?: boolean;
  placeholder?: string;
  value: TermValue | null;
  onValue: (term: TermValue | null) => void;
  onBlur?: () => void;
}

/** One term of a vocabulary, found by typing in either language: a sector, a region, a council. */
export function TermPicker({ scheme, parentCode, value, onValue, ...field }: TermPickerProps): ReactElement {
  const { language } = useLanguage();
  const find = useTermSearch({ scheme, parentCode });
  // The combobox knows values and labels only; the rest of the term is remembered here until it is chosen.
  const found = useRef(new Map<string, TermValue>());
  const search = async (text: string): Promise<ComboboxOption[]> => {
    const terms = await find(text);
    for (const term of terms) found.current.set(term.code, term);
    return terms.map((term) => optionOf(term, language));
  };
  return (
    <Combobox
      {...field}
      search={search}
      value={value && optionOf(value, language)}
      onValue={(option) => onValue(option ? (found.current.get(option.value) ?? value) : null)}
    />
  );
}
