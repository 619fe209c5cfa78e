import type { ComponentProps, ReactElement, ReactNode } from 'react';
import { type FieldProps, useControlIds } from './Field';
import { FieldGroup } from './FieldGroup';

export interface RadioCard {
  value: string;
  label: ReactNode;
  /** What follows from the choice. */
  detail?: ReactNode;
}

export interface RadioCardsProps extends FieldProps, Omit<ComponentProps<'input'>, 'id' | 'name' | 'type' | 'value' | 'defaultValue'> {
  options: readonly RadioCard[];
  value?: string | undefined;
  defaultValue?: string | undefined;
}

/** A few choices, each with what follows from it. Takes `{...register('visibility')}` or `value` and `onChange`. */
export function RadioCards({ label, hint, error, optional, options, value, defaultValue, ...input }: RadioCardsProps): ReactElement {
  const ids = useControlIds({ id: input.id, name: input.name, hint, error });
  const checkedIn = (option: string): object =>
    value === undefined ? { defaultChecked: defaultValue === option } : { checked: value === option };
  return (
    <FieldGroup {...{ label, hint, error, ids }} optional={optional ?? false} role="radiogroup">
      <div className="grid gap-2">
        {options.map((option, index) => (
          <label
            key={option.value}
            className="flex min-h-11 cursor-pointer gap-3 rounded-md border border-line-strong bg-surface px-3 py-2.5 hover:border-ink has-checked:border-accent has-checked:bg-accent-soft has-checked:shadow-[inset_0_0_0_1px_var(--k-accent)]"
          >
            <input
              {...input}
              {...(value === undefined && defaultValue === undefined ? {} : checkedIn(option.value))}
              type="radio"
              name={input.name ?? ids.id}
              value={option.value}
              id={index === 0 ? ids.id : `${ids.id}-${option.value}`}
              className="mt-0.5 size-5 shrink-0 accent-accent"
            />
            <span>
              <span className="font-semibold">{option.label}</span>
              {option.detail && <span className="block text-sm text-muted">{option.detail}</span>}
            </span>
          </label>
        ))}
      </div>
    </FieldGroup>
  );
}
