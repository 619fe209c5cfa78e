import { type ReactElement, useState } from 'react';
import { faultOf } from '../../../lib/faults';
import { useText } from '../../../lib/i18n';
import { Button, TextArea } from '../../../ui';

interface WordsFormProps {
  /** What stands in the field at first. */
  initial?: string;
  label: string;
  hint?: string | undefined;
  confirmLabel: string;
  /** Gives what is wrong, or nothing. Throws when the server could not be reached. */
  onConfirm: (words: string) => Promise<string | undefined>;
  onClose: () => void;
}

/** Words that belong to a message or a conversation, in their place: kept in the field until the server has them. */
export function WordsForm({ initial = '', label, hint, confirmLabel, onConfirm, onClose }: WordsFormProps): ReactElement {
  const t = useText();
  const [words, setWords] = useState(initial);
  const [refusal, setRefusal] = useState<string>();
  const [isSaving, setSaving] = useState(false);
  const confirm = async (): Promise<void> => {
    setSaving(true);
    const wrong = await onConfirm(words).catch((error: unknown) => faultOf(error).message ?? t('ui.errorBody'));
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
      <TextArea label={label} hint={hint} rows={2} value={words} error={refusal} onChange={(event) => setWords(event.target.value)} />
      <div className="mt-2 flex flex-wrap gap-2">
        <Button type="submit" variant="primary" size="small" busy={isSaving} disabled={words.trim() === ''}>
          {confirmLabel}
        </Button>
        <Button size="small" onClick={onClose}>
          {t('ui.cancel')}
        </Button>
      </div>
    </form>
  );
}
