import { type ReactElement, type ReactNode, useId } from 'react';
import { useText } from '../lib/i18n';

/** What every field of a form takes. */
export interface FieldProps {
  label: ReactNode;
  hint?: ReactNode;
  /** What is wrong and what to do; given, the field is marked invalid. */
  error?: string | undefined;
  /** Says "optional" beside the label: most fields are required, so the others are named. */
  optional?: boolean;
  /** Defaults to the name, so that the error summary's links find the field. */
  id?: string | undefined;
  name?: string | undefined;
}

export interface ControlIds {
  id: string;
  'aria-describedby': string | undefined;
  'aria-invalid': true | undefined;
}

/** Ids that tie a control to its hint and error. */
export function useControlIds({ id, name, hint, error }: Pick<FieldProps, 'id' | 'name' | 'hint' | 'error'>): ControlIds {
  const fallback = useId();
  const own = id ?? name ?? fallback;
  const described = [hint && `${own}-hint`, error && `${own}-error`].filter(Boolean).join(' ');
  return { id: own, 'aria-describedby': described || undefined, 'aria-invalid': error ? true : undefined };
}

export function FieldHint({ id, hint }: { id: string; hint: ReactNode }): ReactNode {
  return hint ? (
    <p id={`${id}-hint`} className="mt-0.5 text-sm text-muted">
      {hint}
    </p>
  ) : null;
}

export function FieldError({ id, error }: { id: string; error: string | undefined }): ReactNode {
  return error ? (
    <p id={`${id}-error`} className="mt-1 font-semibold text-danger">
      {error}
    </p>
  ) : null;
}

export function Optional(): ReactElement {
  const t = useText();
  return <span className="font-normal text-muted"> ({t('ui.optional')})</span>;
}

interface FieldFrameProps extends FieldProps {
  ids: ControlIds;
  children: ReactNode;
}

/** Label, hint and error around one control. */
export function Field({ label, hint, error, optional = false, ids, children }: FieldFrameProps): ReactElement {
  return (
    <div className="max-w-2xl">
      <label htmlFor={ids.id} className="font-semibold">
        {label}
        {optional && <Optional />}
      </label>
      <FieldHint id={ids.id} hint={hint} />
      <FieldError id={ids.id} error={error} />
      <div className="mt-1.5">{children}</div>
    </div>
  );
}
