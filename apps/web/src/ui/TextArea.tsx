import { type ComponentProps, type ReactElement, useState } from 'react';
import { classNames } from '../lib/class-names';
import { useText } from '../lib/i18n';
import { controlClasses } from './control-classes';
import { Field, type FieldProps, useControlIds } from './Field';

export interface TextAreaProps extends FieldProps, Omit<ComponentProps<'textarea'>, 'id' | 'name' | 'maxLength'> {
  /** Counts down from here; longer text is kept and marked, never cut off. */
  limit?: number;
}

/** Text of several lines that grows with what is written (`field-sizing`, or a scroll bar where it is unknown). */
export function TextArea({ label, hint, error, optional, limit, className, rows = 4, onChange, ...area }: TextAreaProps): ReactElement {
  const ids = useControlIds({ id: area.id, name: area.name, hint, error });
  const [typed, setTyped] = useState<string>();
  const length = (area.value ?? typed ?? area.defaultValue ?? '').toString().length;
  return (
    <Field {...{ label, hint, error, ids }} optional={optional ?? false}>
      <textarea
        {...area}
        {...ids}
        rows={rows}
        // field-sizing would shrink an empty field to one line.
        style={{ minHeight: `${rows * 1.5 + 1}rem` }}
        className={classNames(controlClasses, 'max-h-[70dvh] resize-y [field-sizing:content]', className)}
        onChange={(event) => {
          setTyped(event.target.value);
          onChange?.(event);
        }}
      />
      {limit !== undefined && <Counter left={limit - length} limit={limit} />}
    </Field>
  );
}

/** Speaks only near the end, so that a screen reader is not told every letter. */
function Counter({ left, limit }: { left: number; limit: number }): ReactElement {
  const t = useText();
  const isNear = left <= limit * 0.1;
  return (
    <p className={classNames('mt-1 text-sm', left < 0 ? 'font-semibold text-danger' : 'text-muted')} aria-live={isNear ? 'polite' : 'off'}>
      {left < 0 ? t('ui.charactersOver', { count: -left }) : t('ui.charactersLeft', { count: left })}
    </p>
  );
}
