import SendHorizontal from 'lucide-react/icons/send-horizontal';
import type { ReactElement } from 'react';
import { useText } from '../../../lib/i18n';
import { Button, TextArea } from '../../../ui';

interface ComposerProps {
  text: string;
  onText: (text: string) => void;
  onSend: () => void;
}

/** Enter makes a line, Ctrl + Enter sends: on a phone nobody sends by accident. */
export function Composer({ text, onText, onSend }: ComposerProps): ReactElement {
  const t = useText();
  return (
    <form
      className="border-t border-line p-4 print:hidden"
      onSubmit={(event) => {
        event.preventDefault();
        onSend();
      }}
    >
      <TextArea
        label={t('threads.write')}
        hint={t('threads.hint')}
        rows={2}
        value={text}
        limit={text.length > 18_000 ? 20_000 : undefined}
        onChange={(event) => onText(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
          event.preventDefault();
          onSend();
        }}
      />
      <Button type="submit" variant="primary" icon={SendHorizontal} disabled={text.trim() === ''} className="mt-3">
        {t('threads.send')}
      </Button>
    </form>
  );
}
