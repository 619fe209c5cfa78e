import { type ReactElement, useState } from 'react';
import { faultOf } from '../../../lib/faults';
import { useText } from '../../../lib/i18n';
import { Button, TextArea } from '../../../ui';

interface EditMessageProps {
  body: string;
  /** Gives what is wrong, or nothing. Throws when the server could not be reached. */
  onSave: (body: string) => Promise<string | undefined>;
  onClose: () => void;
}

/** One's own message, changed in its place. */
export function EditMessage({ body, onSave, onClose }: EditMessageProps): ReactElement {
  const t = useText();
  const [text, setText] = useState(body);
  const [refusal, setRefusal] = useState<string>();
  const [isSaving, setSaving] = useState(false);
  const save = async (): Promise<void> => {
    setSaving(true);
    const wrong = await onSave(text).catch((error: unknown) => faultOf(error).message ?? t('ui.errorBody'));
    setSaving(false);
    setRefusal(wrong);
    if (wrong === undefined) onClose();
  };
  return (
    <form
      className="mt-1 w-full max-w-2xl"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      <TextArea label={t('threads.editLabel')} rows={2} value={text} error={refusal} onChange={(event) => setText(event.target.value)} />
      <div className="mt-2 flex flex-wrap gap-2">
        <Button type="submit" variant="primary" size="small" busy={isSaving} disabled={text.trim() === ''}>
          {t('threads.save')}
        </Button>
        <Button size="small" onClick={onClose}>
          {t('ui.cancel')}
        </Button>
      </div>
    </form>
  );
}
