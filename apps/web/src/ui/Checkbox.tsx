import type { ComponentProps, ReactElement, ReactNode } from 'react';
import { FieldError, useControlIds } from './Field';

export interface CheckboxProps extends Omit<ComponentProps<'input'>, 'type'> {
  label: ReactNode;
  detail?: ReactNode;
  error?: string | undefined;
}

/** One thing to agree to or to switch on. */
export function Checkbox({ label, detail, error, ...input }: CheckboxProps): ReactElement {
  const ids = useControlIds({ id: input.id, name: input.name, hint: undefined, error });
  return (
    <div>
      <label className="flex min-h-11 cursor-pointer items-start gap-3 py-2.5 md:min-h-9 md:py-1.5">
        <input {...input} {...ids} type="checkbox" className="mt-0.5 size-5 shrink-0 accent-accent" />
        <span>
          {label}
          {detail && <span className="block text-sm text-muted">{detail}</span>}
        </span>
      </label>
      <FieldError id={ids.id} error={error} />
    </div>
  );
}
