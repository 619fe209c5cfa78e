import type { ThreadMessageFragment } from '@kongano/graphql/threads';
import type { ReactElement } from 'react';
import { useText } from '../../../lib/i18n';
import { anchorOf } from './message-anchor';

/** The message that another answers: its first words, and the way there. */
export function Quote({ message }: { message: ThreadMessageFragment | undefined }): ReactElement {
  const t = useText();
  const look = 'mb-1 block border-s-2 border-line-strong ps-2 text-sm text-muted';
  if (!message) return <p className={look}>{t('threads.answersEarlier')}</p>;
  return (
    <a href={`#${anchorOf(message.number)}`} className={`${look} hover:underline`}>
      <span className="font-semibold">{nameOf(message, t)}</span> <span className="line-clamp-2 break-words">{firstWords(message, t)}</span>
    </a>
  );
}

type Text = ReturnType<typeof useText>;
export const nameOf = ({ isMine, author }: ThreadMessageFragment, t: Text): string =>
  isMine ? t('threads.you') : (author?.name ?? t('threads.somebody'));

/** Enough to know it again; marks of Markdown are left out. Words that are gone or kept back have a name, for a link needs one. */
export function firstWords({ body, deletedAt }: ThreadMessageFragment, t: Text): string {
  if (body === '') return t(deletedAt ? 'threads.deletedShort' : 'threads.hiddenShort');
  return body.replaceAll(/[*_`#>]+/g, '').slice(0, 160);
}
