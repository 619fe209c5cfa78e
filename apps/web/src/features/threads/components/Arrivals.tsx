import type { ThreadMessageFragment } from '@kongano/graphql/threads';
import { type ReactElement, useRef } from 'react';
import { useText } from '../../../lib/i18n';

/** Says to screen readers what others write while one is here; the list itself would be read anew with every change. */
export function Arrivals({ messages }: { messages: readonly ThreadMessageFragment[] }): ReactElement {
  const t = useText();
  const from = useRef(messages.at(-1)?.number ?? 0);
  const arrived = messages.filter(({ number, isMine, deletedAt }) => number > from.current && !isMine && !deletedAt).slice(-3);
  return (
    <div aria-live="polite" className="sr-only">
      {arrived.map(({ id, author, body }) => (
        <p key={id}>{t('threads.arrived', { name: author?.name ?? t('threads.somebody'), text: body })}</p>
      ))}
    </div>
  );
}
