import { declineReasons } from '@kongano/domain';
import type { DeclineReason } from '@kongano/graphql/schema-types';
import { type ReactElement, useState } from 'react';
import type { FormProblem } from '../../../lib/forms';
import { useText } from '../../../lib/i18n';
import { Button, ErrorSummary, RadioCards, TextArea } from '../../../ui';

interface DeclineFormProps {
  problems: readonly FormProblem[];
  attempt: number;
  isBusy: boolean;
  onSend: (reason: DeclineReason, note: string) => void;
  onCancel: () => void;
}

/** Why not, as a reason that can be counted, and what would have made it a yes. */
export function DeclineForm({ problems, attempt, isBusy, onSend, onCancel }: DeclineFormProps): ReactElement {
  const t = useText();
  const [reason, setReason] = useState<DeclineReason>();
  const [note, setNote] = useState('');
  const [tries, setTries] = useState(0);
  const isMissing = tries > 0 && !reason;
  const shown = isMissing ? [{ field: 'decline-reason', message: t('matching.decline.choose') }] : problems;
  const send = (): void => {
    setTries(tries + 1);
    if (reason) onSend(reason, note.trim());
  };
  return (
    <form
      noValidate
      className="grid gap-4 rounded-md border border-line bg-surface p-4"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <ErrorSummary problems={shown} attempt={attempt + tries} />
      <RadioCards
        name="decline-reason"
        label={t('matching.decline.reason')}
        error={isMissing ? t('matching.decline.choose') : undefined}
        options={declineReasons.map((value) => ({ value, label: t(`matching.declineReason.${value}`) }))}
        value={reason ?? ''}
        onChange={({ target }) => setReason(declineReasons.find((one) => one === target.value))}
      />
      <TextArea
        name="note"
        label={t('matching.decline.note')}
        hint={t('matching.decline.noteHint')}
        optional={reason !== 'OTHER'}
        rows={2}
        limit={1000}
        value={note}
        onChange={({ target }) => setNote(target.value)}
      />
      <div className="flex flex-wrap gap-2">
        <Button type="submit" variant="primary" busy={isBusy}>
          {t('matching.decline')}
        </Button>
        <Button onClick={onCancel}>{t('ui.cancel')}</Button>
      </div>
    </form>
  );
}
