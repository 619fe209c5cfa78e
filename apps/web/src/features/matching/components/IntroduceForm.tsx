import { type ReactElement, useState } from 'react';
import type { FormProblem } from '../../../lib/forms';
import { useText } from '../../../lib/i18n';
import { Button, ErrorSummary, TextArea } from '../../../ui';

interface IntroduceFormProps {
  problems: readonly FormProblem[];
  attempt: number;
  isBusy: boolean;
  onSend: (message: string) => void;
  onCancel: () => void;
}

/** A personal word that begins the conversation of the two sides. */
export function IntroduceForm({ problems, attempt, isBusy, onSend, onCancel }: IntroduceFormProps): ReactElement {
  const t = useText();
  const [message, setMessage] = useState('');
  return (
    <form
      noValidate
      className="grid gap-4 rounded-md border border-line bg-surface p-4"
      onSubmit={(event) => {
        event.preventDefault();
        onSend(message.trim());
      }}
    >
      <ErrorSummary problems={problems} attempt={attempt} />
      <TextArea
        name="message"
        label={t('matching.introduce.message')}
        hint={t('matching.introduce.hint')}
        optional
        rows={3}
        limit={2000}
        value={message}
        onChange={({ target }) => setMessage(target.value)}
      />
      <div className="flex flex-wrap gap-2">
        <Button type="submit" variant="primary" busy={isBusy}>
          {t('matching.introduce')}
        </Button>
        <Button onClick={onCancel}>{t('ui.cancel')}</Button>
      </div>
    </form>
  );
}
