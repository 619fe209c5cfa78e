import type { ThreadMessageFragment } from '@kongano/graphql/threads';
import type { ReactElement, ReactNode } from 'react';
import { formatDateTime, formatTime } from '../../../lib/formats';
import { useLanguage, useText } from '../../../lib/i18n';
import { HelixMark, helixOfKind } from '../../../ui';
import { anchorOf } from './message-anchor';

interface MessageHeadProps {
  message: ThreadMessageFragment;
  isHistoryOpen: boolean;
  onHistory: () => void;
  isReacting: boolean;
  onReact: (() => void) | undefined;
  onPin: (() => void) | undefined;
  onReply: (() => void) | undefined;
  onEdit: (() => void) | undefined;
  onDelete: (() => void) | undefined;
}

/** Who wrote, for which side and when, and what can be done with it. The time is the link to this very message. */
export function MessageHead({ message, isHistoryOpen, onHistory, ...acts }: MessageHeadProps): ReactElement {
  const { isReacting, onReact, onPin, onReply, onEdit, onDelete } = acts;
  const t = useText();
  const { language } = useLanguage();
  const { author, authorOrganisation: side, createdAt, editedAt, deletedAt, isMine, number } = message;
  const helix = side ? helixOfKind(side.kind) : undefined;
  return (
    <div className="flex max-w-full flex-wrap items-baseline gap-x-2 text-sm text-muted">
      {helix && <HelixMark helix={helix} size={12} />}
      <span className="font-semibold text-ink">{isMine ? t('threads.you') : (author?.name ?? t('threads.somebody'))}</span>
      {!isMine && <span>{side?.name ?? t('threads.broker')}</span>}
      <a href={`#${anchorOf(number)}`} title={t('threads.link')} className="inline-block min-h-6 tabular-nums hover:underline">
        <time dateTime={createdAt} title={formatDateTime(createdAt, language)}>
          {formatTime(createdAt, language)}
        </time>
      </a>
      {editedAt && !deletedAt && (
        <Act onClick={onHistory} isExpanded={isHistoryOpen} title={formatDateTime(editedAt, language)}>
          {t('threads.edited')}
        </Act>
      )}
      {onReact && (
        <Act onClick={onReact} isExpanded={isReacting}>
          {t('threads.react')}
        </Act>
      )}
      {onReply && <Act onClick={onReply}>{t('threads.reply')}</Act>}
      {onPin && <Act onClick={onPin}>{t(message.pinnedAt ? 'threads.unpin' : 'threads.pin')}</Act>}
      {onEdit && <Act onClick={onEdit}>{t('threads.edit')}</Act>}
      {onDelete && <Act onClick={onDelete}>{t('threads.delete')}</Act>}
    </div>
  );
}

interface ActProps {
  onClick: () => void;
  isExpanded?: boolean;
  title?: string;
  children: ReactNode;
}

function Act({ onClick, isExpanded, title, children }: ActProps): ReactElement {
  return (
    <button type="button" onClick={onClick} title={title} aria-expanded={isExpanded} className="min-h-6 text-accent hover:underline">
      {children}
    </button>
  );
}
