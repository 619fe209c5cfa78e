import { addDays, dayOf, postingDays } from '@kongano/domain';
import { type ReactElement, useState } from 'react';
import { useText } from '../../../lib/i18n';
import { Button, Card, DateField, ErrorSummary, TextArea } from '../../../ui';
import type { Problem } from '../draft/problem';
import type { ActionAnswer, ActionAsk } from './action';

export interface AskFormProps {
  title: string;
  ask: ActionAsk;
  problems: readonly Problem[];
  attempt: number;
  isBusy: boolean;
  onSend: (answer: ActionAnswer) => void;
  onCancel: () => void;
}

/** What has to be said before an action: a reason, a day. */
export function AskForm({ title, ask, problems, attempt, isBusy, onSend, onCancel }: AskFormProps): ReactElement {
  const t = useText();
  const [reason, setReason] = useState('');
  const [until, setUntil] = useState('');
  const today = dayOf(new Date());
  const errorOf = (field: string): string | undefined => problems.find((problem) => problem.field === field)?.message;
  return (
    <Card title={title} level={3} className="max-w-2xl">
      <form
        noValidate
        className="grid gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          onSend({ reason: reason.trim(), until });
        }}
      >
        <ErrorSummary problems={problems} attempt={attempt} />
        {ask.body && <p>{ask.body}</p>}
        {ask.until && (
          <DateField
            name="until"
            label={t('postings.until')}
            hint={t('postings.until.hint')}
            error={errorOf('until')}
            min={today}
            max={addDays(today, postingDays.longestHold)}
            value={until}
            onChange={({ target }) => setUntil(target.value)}
          />
        )}
        {ask.reason && (
          <TextArea
            name="reason"
            label={t('postings.reason')}
            hint={t('postings.reason.hint')}
            optional={ask.reason === 'optional'}
            error={errorOf('reason')}
            limit={1000}
            rows={3}
            value={reason}
            onChange={({ target }) => setReason(target.value)}
          />
        )}
        <div className="flex flex-wrap gap-2">
          <Button type="submit" variant="primary" busy={isBusy}>
            {title}
          </Button>
          <Button onClick={onCancel}>{t('ui.cancel')}</Button>
        </div>
      </form>
    </Card>
  );
}
