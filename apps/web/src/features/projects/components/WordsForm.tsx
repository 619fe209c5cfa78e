import type { ReactElement, ReactNode } from 'react';
import type { FormProblem } from '../../../lib/forms';
import { useText } from '../../../lib/i18n';
import { Button, ErrorSummary, TextArea } from '../../../ui';

export interface WordsFormProps {
  hint: string;
  submit: string;
  /** What the person has to say; without it a press is enough. */
  words?: { name: string; label: string; limit: number; value: string; onValue: (value: string) => void } | undefined;
  children?: ReactNode;
  problems: readonly FormProblem[];
  attempt: number;
  isBusy: boolean;
  onSend: () => void;
  onCancel: () => void;
}

/** What follows from a step, what has to be said for it, and the button that takes it. */
export function WordsForm({ hint, submit, words, children, problems, attempt, isBusy, onSend, onCancel }: WordsFormProps): ReactElement {
  const t = useText();
  return (
    <form
      noValidate
      className="grid gap-4 rounded-md border border-line bg-surface p-4"
      onSubmit={(event) => {
        event.preventDefault();
        onSend();
      }}
    >
      <ErrorSummary problems={problems} attempt={attempt} />
      {hint && <p>{hint}</p>}
      {words && (
        <TextArea
          name={words.name}
          label={words.label}
          limit={words.limit}
          rows={3}
          error={problems.find(({ field }) => field === words.name)?.message}
          value={words.value}
          onChange={({ target }) => words.onValue(target.value)}
        />
      )}
      {children}
      <div className="flex flex-wrap gap-2">
        <Button type="submit" variant="primary" busy={isBusy}>
          {submit}
        </Button>
        <Button onClick={onCancel}>{t('ui.cancel')}</Button>
      </div>
    </form>
  );
}
