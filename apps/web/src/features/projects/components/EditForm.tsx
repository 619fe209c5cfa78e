import { addDays, dayOf, type Limit } from '@kongano/domain';
import { type ReactElement, useState } from 'react';
import { useText } from '../../../lib/i18n';
import { Button, DateField, ErrorSummary, TextArea, TextField } from '../../../ui';
import { ConflictPanel, useRun } from '../../postings';
import type { Answer } from '../model/types';

export interface EditField {
  key: string;
  label: string;
  kind: 'line' | 'text' | 'day';
  limit?: Limit;
  optional?: boolean;
}

type Values = Readonly<Record<string, string>>;

export interface EditFormProps {
  submit: string;
  fields: readonly EditField[];
  /** As they are now; with their version, where they are there already. */
  values: Values;
  version: number;
  onSave: (values: Values, version: number) => Answer;
  onDone: () => void;
  onCancel: () => void;
}

/** Some fields with one button. Where somebody else changed them meanwhile, both versions stand side by side. */
export function EditForm({ submit, fields, values, version, onSave, onDone, onCancel }: EditFormProps): ReactElement {
  const t = useText();
  const { isBusy, problems, attempt, run } = useRun();
  const [typed, setTyped] = useState(values);
  const [base, setBase] = useState(version);
  const isStale = problems.some(({ code }) => code === 'STALE_VERSION') && base !== version;
  const save = (next: Values, on: number): void => void run(() => onSave(next, on), onDone);
  const lines = fields
    .filter(({ key }) => typed[key] !== values[key])
    .map(({ key, label }) => ({ key, label, mine: typed[key] ?? '', theirs: values[key] ?? '' }));
  const resolve = (takesTheirs: (key: string) => boolean): void => {
    const merged = Object.fromEntries(fields.map(({ key }) => [key, (takesTheirs(key) ? values : typed)[key] ?? '']));
    setTyped(merged);
    setBase(version);
    save(merged, version);
  };
  if (isStale) return <ConflictPanel lines={lines} onResolve={resolve} />;
  return (
    <form
      noValidate
      className="grid gap-4 rounded-md border border-line bg-surface p-4"
      onSubmit={(event) => {
        event.preventDefault();
        save(typed, base);
      }}
    >
      <ErrorSummary problems={problems} attempt={attempt} />
      {fields.map((field) => (
        <OneField
          key={field.key}
          field={field}
          value={typed[field.key] ?? ''}
          error={problems.find((problem) => problem.field === field.key)?.message}
          onValue={(value) => setTyped({ ...typed, [field.key]: value })}
        />
      ))}
      <div className="flex flex-wrap gap-2">
        <Button type="submit" variant="primary" busy={isBusy}>
          {submit}
        </Button>
        <Button onClick={onCancel}>{t('ui.cancel')}</Button>
      </div>
    </form>
  );
}

interface OneFieldProps {
  field: EditField;
  value: string;
  error: string | undefined;
  onValue: (value: string) => void;
}

function OneField({ field, value, error, onValue }: OneFieldProps): ReactElement {
  const { key: name, label, kind, limit, optional = false } = field;
  const shared = { name, label, optional, value, error };
  if (kind === 'day') return <DateField {...shared} min={addDays(dayOf(new Date()), 1)} onChange={({ target }) => onValue(target.value)} />;
  if (kind === 'text')
    return (
      <TextArea
        {...shared}
        rows={3}
        {...(limit?.kind === 'text' ? { limit: limit.max } : {})}
        onChange={({ target }) => onValue(target.value)}
      />
    );
  return <TextField {...shared} onChange={({ target }) => onValue(target.value)} />;
}
