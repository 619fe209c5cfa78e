import type { ReactElement, ReactNode } from 'react';
import { type ControlIds, FieldError, FieldHint, type FieldProps, Optional } from './Field';

interface FieldGroupProps extends FieldProps {
  ids: ControlIds;
  role?: 'radiogroup';
  children: ReactNode;
}

/** Legend, hint and error around several controls that answer one question. */
export function FieldGroup({ label, hint, error, optional = false, ids, role, children }: FieldGroupProps): ReactElement {
  return (
    <fieldset
      id={`${ids.id}-group`}
      role={role}
      className="max-w-2xl min-w-0"
      aria-describedby={ids['aria-describedby']}
      aria-invalid={role && ids['aria-invalid']}
    >
      <legend className="font-semibold">
        {label}
        {optional && <Optional />}
      </legend>
      <FieldHint id={ids.id} hint={hint} />
      <FieldError id={ids.id} error={error} />
      <div className="mt-2">{children}</div>
    </fieldset>
  );
}
