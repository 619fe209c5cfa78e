import X from 'lucide-react/icons/x';
import { type KeyboardEvent, type ReactElement, useState } from 'react';
import { useText } from '../lib/i18n';
import { Button } from './Button';
import { controlClasses } from './control-classes';
import { Field, type FieldProps, useControlIds } from './Field';

export interface TagInputProps extends FieldProps {
  value: readonly string[];
  onValue: (value: string[]) => void;
  max?: number;
}

/** A few words of one's own: Enter or a comma ends each, Backspace in the empty field takes the last one back. */
export function TagInput({ label, hint, error, optional, value, onValue, max = 5, ...rest }: TagInputProps): ReactElement {
  const t = useText();
  const help = value.length >= max ? t('ui.tagsFull', { max }) : (hint ?? t('ui.tagsHint'));
  const ids = useControlIds({ id: rest.id, name: rest.name, hint: help, error });
  const [text, setText] = useState('');
  const add = (): void => {
    const tag = text.trim().replace(/\s+/g, ' ');
    const isNew = tag !== '' && !value.some((other) => other.toLowerCase() === tag.toLowerCase());
    if (isNew && value.length < max) onValue([...value, tag]);
    setText('');
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const ends = event.key === 'Enter' || event.key === ',';
    if (ends) event.preventDefault();
    if (ends && !event.nativeEvent.isComposing) add();
    if (event.key === 'Backspace' && text === '') onValue(value.slice(0, -1));
  };
  return (
    <Field {...{ label, error, ids }} hint={help} optional={optional ?? false}>
      <Tags value={value} onValue={onValue} />
      <div className="flex max-w-md gap-2">
        <input
          {...ids}
          value={text}
          readOnly={value.length >= max}
          onChange={(event) => setText(event.target.value)}
          onKeyDown={onKeyDown}
          onBlur={add}
          className={controlClasses}
        />
        <Button onClick={add} className="shrink-0">
          {t('ui.add')}
        </Button>
      </div>
    </Field>
  );
}

function Tags({ value, onValue }: Pick<TagInputProps, 'value' | 'onValue'>): ReactElement | null {
  const t = useText();
  if (value.length === 0) return null;
  return (
    <ul className="mb-2 flex flex-wrap gap-2">
      {value.map((tag) => (
        <li key={tag} className="flex items-center rounded-md border border-line bg-sunken ps-3">
          {tag}
          <button
            type="button"
            aria-label={t('ui.remove', { what: tag })}
            onClick={() => onValue(value.filter((other) => other !== tag))}
            className="flex size-11 items-center justify-center text-muted hover:text-ink md:size-9"
          >
            <X size={16} aria-hidden />
          </button>
        </li>
      ))}
    </ul>
  );
}
