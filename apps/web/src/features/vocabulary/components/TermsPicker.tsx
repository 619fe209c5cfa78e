import X from 'lucide-react/icons/x';
import type { ReactElement } from 'react';
import { useLanguage, useText } from '../../../lib/i18n';
import { type TermValue, termTitle } from '../term-title';
import { TermPicker, type TermPickerProps } from './TermPicker';

export interface TermsPickerProps extends Omit<TermPickerProps, 'value' | 'onValue'> {
  value: readonly TermValue[];
  onValue: (terms: TermValue[]) => void;
  max?: number;
}

/** A few terms: what is chosen stands above the field, which is empty again for the next one. */
export function TermsPicker({ value, onValue, max = 5, ...picker }: TermsPickerProps): ReactElement {
  const add = (term: TermValue | null): void => {
    if (term && !value.some(({ code }) => code === term.code)) onValue([...value, term]);
  };
  return (
    <div>
      {value.length < max ? (
        // The key empties the field after each choice.
        <TermPicker {...picker} key={value.length} value={null} onValue={add} />
      ) : (
        <p id={picker.id ?? picker.name} tabIndex={-1} className="font-semibold">
          {picker.label}
        </p>
      )}
      <ChosenTerms terms={value} onRemove={(code) => onValue(value.filter((term) => term.code !== code))} />
    </div>
  );
}

function ChosenTerms({ terms, onRemove }: { terms: readonly TermValue[]; onRemove: (code: string) => void }): ReactElement | null {
  const t = useText();
  const { language } = useLanguage();
  if (terms.length === 0) return null;
  return (
    <ul className="mt-2 flex flex-wrap gap-2">
      {terms.map((term) => (
        <li key={term.code} className="flex items-center rounded-md border border-line bg-sunken ps-3">
          {termTitle(term, language)}
          <button
            type="button"
            aria-label={t('ui.remove', { what: termTitle(term, language) })}
            onClick={() => onRemove(term.code)}
            className="flex size-11 shrink-0 items-center justify-center text-muted hover:text-ink md:size-9"
          >
            <X size={16} aria-hidden />
          </button>
        </li>
      ))}
    </ul>
  );
}
