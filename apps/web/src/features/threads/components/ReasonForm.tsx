import { type ReactElement, useState } from 'react';
import { faultOf } from '../../../lib/faults';
import { useText } from '../../../lib/i18n';
import { Button, TextArea } from '../../../ui';

interface ReasonFormProps {
  label: string;
  hint?: string | undefined;
  confirmLabel: string;
  /** Gives what is wrong, or nothing. Throws when the server could not be reached. */
  onConfirm: (reason: string) => Promise<string | undefined>;
  onClose: () => void;
}

/** Why something is done that others must understand: kept in the field until it is done. */
export function ReasonForm({ label, hint, confirmLabel, onConfirm, onClose }: ReasonFormProps): ReactElement {
  const t = useText();
  const [reason, setReason] = useState('');
  const [refusal, setRefusal] = useState<string>();
  const [isSaving, setSaving] = useState(false);
  const confirm = async (): Promise<void> => {
    setSaving(true);
    const wrong = await onConfirm(reason).catch((error: unknown) => faultOf(error).message ?? t('ui.errorBody'));
    setSaving(false);
    setRefusal(wrong);
    if (wrong === undefined) onClose();
  };
  return (
    <form
      className="mt-1 w-full max-w-2xl"
      onSubmit={(event) => {
        event.preventDefault();
        void confirm();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      <TextArea label={label} hint={hint} rows={2} value={reason} error={refusal} onChange={(event) => setReason(event.target.value)} />
      <div className="mt-2 flex flex-wrap gap-2">
        <Button type="submit" variant="primary" size="small" busy={isSaving} disabled={reason.trim() === ''}>
          {confirmLabel}
        </Button>
        <Button size="small" onClick={onClose}>
          {t('ui.cancel')}
        </Button>
      </div>
    </form>
  );
}
