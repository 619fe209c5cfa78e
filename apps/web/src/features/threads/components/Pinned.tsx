import type { ThreadMessageFragment } from '@kongano/graphql/threads';
import Pin from 'lucide-react/icons/pin';
import type { ReactElement } from 'react';
import { useText } from '../../../lib/i18n';
import { Button } from '../../../ui';
import { anchorOf } from './message-anchor';
import { firstWords } from './Quote';

interface PinnedProps {
  messages: readonly ThreadMessageFragment[];
  onUnpin: ((id: string) => void) | undefined;
}

/** What was decided, on top of the conversation, each with the way to where it was said. */
export function Pinned({ messages, onUnpin }: PinnedProps): ReactElement | null {
  const t = useText();
  if (messages.length === 0) return null;
  return (
    <section aria-label={t('threads.pinned')} className="border-b border-line bg-paper px-4 py-3">
      <p className="flex items-center gap-1.5 text-sm font-semibold">
        <Pin size={16} aria-hidden className="shrink-0" />
        {t('threads.pinned')}
      </p>
      <ul className="mt-1 grid gap-1">
        {messages.map((message) => (
          <li key={message.id} className="flex items-start justify-between gap-2">
            <a href={`#${anchorOf(message.number)}`} className="line-clamp-2 min-h-6 min-w-0 break-words text-accent hover:underline">
              {firstWords(message, t)}
            </a>
            {onUnpin && (
              <Button size="small" onClick={() => onUnpin(message.id)} className="shrink-0">
                {t('threads.unpin')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
