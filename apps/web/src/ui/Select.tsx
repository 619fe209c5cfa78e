import type { ComponentProps, ReactElement } from 'react';
import { classNames } from '../lib/class-names';
import { useText } from '../lib/i18n';
import { controlClasses } from './control-classes';
import { Field, type FieldProps, useControlIds } from './Field';

export interface SelectOption {
  value: string;
  label: string;
}

export interface SelectProps extends FieldProps, Omit<ComponentProps<'select'>, 'id' | 'name' | 'children'> {
  options: readonly SelectOption[];
  /** Text of the empty choice; `false` when one of the options is always chosen. */
  empty?: string | false;
}

/** The device's own list: on phones nothing is easier to use. For more than thirty options, a Combobox. */
export function Select({ label, hint, error, optional, options, empty, className, ...select }: SelectProps): ReactElement {
  const t = useText();
  const ids = useControlIds({ id: select.id, name: select.name, hint, error });
  return (
    <Field {...{ label, hint, error, ids }} optional={optional ?? false}>
      <select {...select} {...ids} className={classNames(controlClasses, 'max-w-md', className)}>
        {empty !== false && <option value="">{empty ?? t('ui.choose')}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </Field>
  );
}
