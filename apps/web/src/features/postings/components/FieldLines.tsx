import Plus from 'lucide-react/icons/plus';
import Trash from 'lucide-react/icons/trash-2';
import type { ReactElement, ReactNode } from 'react';
import { classNames } from '../../../lib/class-names';
import { useText } from '../../../lib/i18n';
import { Button } from '../../../ui';

export interface FieldLinesProps {
  name: string;
  label: string;
  hint: string;
  addLabel: string;
  /** Absent when there is no room for more. */
  onAdd: (() => void) | undefined;
  children: ReactNode;
}

/** A question that is answered in lines of several fields each. */
export function FieldLines({ name, label, hint, addLabel, onAdd, children }: FieldLinesProps): ReactElement {
  return (
    <fieldset id={`${name}-group`} className="max-w-4xl min-w-0">
      <legend className="font-semibold">{label}</legend>
      <p className="mb-3 text-sm text-muted">{hint}</p>
      <div className="grid gap-3">{children}</div>
      {onAdd && (
        <Button id={name} icon={Plus} className="mt-3" onClick={onAdd}>
          {addLabel}
        </Button>
      )}
    </fieldset>
  );
}

export interface FieldLineProps {
  label: string;
  /** Grid columns from tablets on. */
  columns: string;
  onRemove: () => void;
  children: ReactNode;
}

/** One of those lines, with the way to take it out. */
export function FieldLine({ label, columns, onRemove, children }: FieldLineProps): ReactElement {
  const t = useText();
  return (
    <fieldset className={classNames('grid min-w-0 items-end gap-3 rounded-md border border-line bg-surface p-3', columns)}>
      <legend className="sr-only">{label}</legend>
      {children}
      <button
        type="button"
        aria-label={t('ui.remove', { what: label })}
        onClick={onRemove}
        className="flex size-11 items-center justify-center justify-self-end rounded-md text-muted hover:bg-sunken hover:text-danger"
      >
        <Trash size={18} aria-hidden />
      </button>
    </fieldset>
  );
}
