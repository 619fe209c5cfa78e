import CloudOff from 'lucide-react/icons/cloud-off';
import TriangleAlert from 'lucide-react/icons/triangle-alert';
import type { ReactElement } from 'react';
import { useText } from '../../../lib/i18n';
import { Button, Markdown, Spinner } from '../../../ui';
import type { UnsentMessage } from '../live/outbox';

interface UnsentMessagesProps {
  unsent: readonly UnsentMessage[];
  onRetry: (id: string) => void;
  onTakeBack: (message: UnsentMessage) => void;
}

/** What the server does not have yet, and why. */
export function UnsentMessages({ unsent, onRetry, onTakeBack }: UnsentMessagesProps): ReactElement | null {
  const t = useText();
  if (unsent.length === 0) return null;
  return (
    <ol className="grid justify-items-end gap-3 px-4 pb-3">
      {unsent.map((message) => (
        <li key={message.id} className="flex w-fit max-w-[min(42rem,92%)] flex-col items-end">
          <div className="rounded-lg border border-dashed border-line-strong px-3 py-2">
            <Markdown text={message.body} />
          </div>
          <UnsentState message={message} />
          {message.state === 'refused' && (
            <div className="mt-1 flex flex-wrap justify-end gap-2">
              <Button size="small" onClick={() => onRetry(message.id)}>
                {t('threads.retry')}
              </Button>
              <Button size="small" onClick={() => onTakeBack(message)}>
                {t('threads.takeBack')}
              </Button>
            </div>
          )}
        </li>
      ))}
    </ol>
  );
}

function UnsentState({ message: { state, refusal } }: { message: UnsentMessage }): ReactElement {
  const t = useText();
  const look = 'mt-0.5 flex items-start gap-1.5 text-sm';
  if (state === 'refused') {
    return (
      <p role="alert" className={`${look} text-danger`}>
        <TriangleAlert size={16} aria-hidden className="mt-0.5 shrink-0" />
        {refusal ? t('threads.refused', { why: refusal }) : t('threads.refusedPlain')}
      </p>
    );
  }
  return (
    <p role="status" className={`${look} text-muted`}>
      {state === 'sending' ? <Spinner /> : <CloudOff size={16} aria-hidden className="mt-0.5 shrink-0" />}
      {t(state === 'sending' ? 'threads.sending' : 'threads.waiting')}
    </p>
  );
}
