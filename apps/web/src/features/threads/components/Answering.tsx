import type { ThreadMessageFragment } from '@kongano/graphql/threads';
import X from 'lucide-react/icons/x';
import type { ReactElement } from 'react';
import { useText } from '../../../lib/i18n';
import { Button } from '../../../ui';
import { nameOf, Quote } from './Quote';

/** What the message that one is writing answers, and the way out of it. */
export function Answering({ message, onCancel }: { message: ThreadMessageFragment; onCancel: () => void }): ReactElement {
  const t = useText();
  return (
    <div className="flex items-start justify-between gap-2 border-t border-line px-4 pt-3 print:hidden">
      <div className="min-w-0">
        <p className="text-sm text-muted">
          {message.isMine ? t('threads.answeringSelf') : t('threads.answering', { name: nameOf(message, t) })}
        </p>
        <Quote message={message} />
      </div>
      <Button size="small" icon={X} onClick={onCancel} aria-label={t('threads.answerNobody')} />
    </div>
  );
}
