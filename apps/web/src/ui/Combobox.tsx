import { lazy, type ReactElement, Suspense } from 'react';
import { classNames } from '../lib/class-names';
import { controlClasses } from './control-classes';
import { Field, type FieldProps, useControlIds } from './Field';

const ComboboxBody = lazy(async () => ({ default: (await import('./ComboboxBody')).ComboboxBody }));

export interface ComboboxOption {
  value: string;
  label: string;
  /** A second line: the code, the place above it. */
  detail?: string | undefined;
}

export interface ComboboxProps extends FieldProps {
  /** Finds options for what is typed; the empty text asks for the first ones. */
  search: (text: string) => Promise<readonly ComboboxOption[]>;
  value: ComboboxOption | null;
  onValue: (value: ComboboxOption | null) => void;
  placeholder?: string;
  onBlur?: () => void;
}

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
