import SendHorizontal from 'lucide-react/icons/send-horizontal';
import { type ReactElement, useState } from 'react';
import { useText } from '../../../lib/i18n';
import { Button, Markdown, TextArea } from '../../../ui';

interface ComposerProps {
  text: string;
  onText: (text: string) => void;
  onSend: () => void;
}

/** Enter makes a line, Ctrl + Enter sends: on a phone nobody sends by accident. */
export function Composer({ text, onText, onSend }: ComposerProps): ReactElement {
  const t = useText();
  const [isPreviewed, setPreviewed] = useState(false);
  const hasText = text.trim() !== '';
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
      {isPreviewed && hasText && (
        <section aria-label={t('threads.preview')} className="mt-2 rounded-lg border border-dashed border-line-strong px-3 py-2">
          <Markdown text={text} />
        </section>
      )}
      <div className="mt-3 flex flex-wrap gap-2">
        <Button type="submit" variant="primary" icon={SendHorizontal} disabled={!hasText}>
          {t('threads.send')}
        </Button>
        {hasText && (
          <Button aria-pressed={isPreviewed} onClick={() => setPreviewed(!isPreviewed)}>
            {t('threads.preview')}
          </Button>
        )}
      </div>
    </form>
  );
}
