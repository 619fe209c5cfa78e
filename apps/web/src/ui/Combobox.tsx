import { lazy, type ReactElement, Suspense } from 'react';
import { classNames } from '../lib/class-names';
import type { ComboboxProps } from './combobox-props';
import { controlClasses } from './control-classes';
import { Field, useControlIds } from './Field';

const ComboboxBody = lazy(async () => ({ default: (await import('./ComboboxBody')).ComboboxBody }));

/** One choice out of many, searched as one types: a sector of 419, a council of 184. Until its code has come it shows what is chosen. */
export function Combobox(props: ComboboxProps): ReactElement {
  return (
    <Suspense fallback={<Waiting {...props} />}>
      <ComboboxBody {...props} />
    </Suspense>
  );
}

function Waiting({ label, hint, error, optional = false, value, placeholder, id, name }: ComboboxProps): ReactElement {
  const ids = useControlIds({ id, name, hint, error });
  return (
    <Field {...{ label, hint, error, optional, ids }}>
      <input
        {...ids}
        readOnly
        aria-busy="true"
        value={value?.label ?? ''}
        placeholder={placeholder}
        className={classNames(controlClasses, 'max-w-md')}
      />
    </Field>
  );
}
