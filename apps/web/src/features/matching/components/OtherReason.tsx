import { type ReactElement, useState } from 'react';
import type { FormProblem } from '../../../lib/forms';
import { useText } from '../../../lib/i18n';
import { Button, ErrorSummary, TextArea } from '../../../ui';

interface OtherReasonProps {
  label: string;
  problems: readonly FormProblem[];
  attempt: number;
  isBusy: boolean;
  onSend: (note: string) => void;
  onCancel: () => void;
}

/** Why a suggestion is not relevant, in own words. */
export function OtherReason({ label, problems, attempt, isBusy, onSend, onCancel }: OtherReasonProps): ReactElement {
  const t = useText();
  const [note, setNote] = useState('');
  return (
    <form
      noValidate
      className="grid w-full gap-3"
      onSubmit={(event) => {
        event.preventDefault();
        onSend(note.trim());
      }}
    >
      <ErrorSummary problems={problems} attempt={attempt} />
      <TextArea name="note" label={label} rows={2} limit={1000} autoFocus value={note} onChange={({ target }) => setNote(target.value)} />
      <div className="flex flex-wrap gap-2">
        <Button type="submit" busy={isBusy}>
          {t('matching.dismiss.send')}
        </Button>
        <Button variant="quiet" onClick={onCancel}>
          {t('ui.cancel')}
        </Button>
      </div>
    </form>
  );
}
