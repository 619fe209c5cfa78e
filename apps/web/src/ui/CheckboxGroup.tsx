import type { ComponentProps, ReactElement } from 'react';
import { classNames } from '../lib/class-names';
import { Checkbox } from './Checkbox';
import { type FieldProps, useControlIds } from './Field';
import { FieldGroup } from './FieldGroup';
import type { SelectOption } from './Select';

export interface CheckboxGroupProps extends FieldProps, Omit<ComponentProps<'input'>, 'id' | 'name' | 'type' | 'value' | 'onChange'> {
  options: readonly (SelectOption & { detail?: string })[];
  /** The chosen values, when the form is not held by React Hook Form's `register`. */
  value?: readonly string[];
  onValues?: (values: string[]) => void;
  onChange?: ComponentProps<'input'>['onChange'];
  columns?: 1 | 2;
}

/** Any number of choices. Takes `{...register('partnershipTypes')}` (an array field) or `value` and `onValues`. */
export function CheckboxGroup(props: CheckboxGroupProps): ReactElement {
  const { label, hint, error, optional, options, value, onValues, columns = 1, ...input } = props;
  const ids = useControlIds({ id: input.id, name: input.name, hint, error });
  const toggle = (option: string): void => {
    onValues?.(value?.includes(option) ? value.filter((other) => other !== option) : [...(value ?? []), option]);
  };
  const control = (option: string): object => (value ? { checked: value.includes(option), onChange: () => toggle(option) } : {});
  return (
    <FieldGroup {...{ label, hint, error, ids }} optional={optional ?? false}>
      <div className={classNames('grid gap-x-6', columns === 2 && 'sm:grid-cols-2')}>
        {options.map((option, index) => (
          <Checkbox
            key={option.value}
            {...input}
            {...control(option.value)}
            value={option.value}
            id={index === 0 ? ids.id : `${ids.id}-${option.value}`}
            label={option.label}
            detail={option.detail}
          />
        ))}
      </div>
    </FieldGroup>
  );
}
