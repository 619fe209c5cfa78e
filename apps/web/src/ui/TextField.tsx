import type { ComponentProps, ReactElement } from 'react';
import { classNames } from '../lib/class-names';
import { controlClasses } from './control-classes';
import { Field, type FieldProps, useControlIds } from './Field';

export interface TextFieldProps extends FieldProps, Omit<ComponentProps<'input'>, 'id' | 'name'> {
  /** Shown inside the frame before or after the value: a unit, a currency. */
  prefix?: string;
  suffix?: string;
}

/** One line of text. Takes `{...register('title')}` of React Hook Form as it is. */
export function TextField({ label, hint, error, optional, prefix, suffix, className, ...input }: TextFieldProps): ReactElement {
  const ids = useControlIds({ id: input.id, name: input.name, hint, error });
  const control = (
    <input {...input} {...ids} className={classNames(controlClasses, prefix && 'rounded-s-none', suffix && 'rounded-e-none', className)} />
  );
  const affix = 'flex items-center border border-line-strong bg-sunken px-3 text-muted';
  return (
    <Field {...{ label, hint, error, ids }} optional={optional ?? false}>
      {prefix || suffix ? (
        <div className="flex">
          {prefix && <span className={`${affix} rounded-s-md border-e-0`}>{prefix}</span>}
          {control}
          {suffix && <span className={`${affix} rounded-e-md border-s-0`}>{suffix}</span>}
        </div>
      ) : (
        control
      )}
    </Field>
  );
}
