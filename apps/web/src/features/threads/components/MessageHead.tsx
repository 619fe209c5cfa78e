import type { ThreadMessageFragment } from '@kongano/graphql/threads';
import Ellipsis from 'lucide-react/icons/ellipsis';
import Eye from 'lucide-react/icons/eye';
import EyeOff from 'lucide-react/icons/eye-off';
import Flag from 'lucide-react/icons/flag';
import Pencil from 'lucide-react/icons/pencil';
import Pin from 'lucide-react/icons/pin';
import PinOff from 'lucide-react/icons/pin-off';
import SmilePlus from 'lucide-react/icons/smile-plus';
import Trash2 from 'lucide-react/icons/trash-2';
import type { ReactElement, ReactNode } from 'react';
import { formatDateTime, formatTime } from '../../../lib/formats';
import { useLanguage, useText } from '../../../lib/i18n';
import { HelixMark, helixOfKind, type Icon, Menu } from '../../../ui';
import type { Moderation } from '../live/thread-server';
import { anchorOf } from './message-anchor';

const moderationIcons: Record<Moderation, Icon> = { report: Flag, hide: EyeOff, show: Eye };

interface MessageHeadProps {
  message: ThreadMessageFragment;
  isHistoryOpen: boolean;
  onHistory: () => void;
  onReact: (() => void) | undefined;
  onPin: (() => void) | undefined;
  onReply: (() => void) | undefined;
  onEdit: (() => void) | undefined;
  onDelete: (() => void) | undefined;
  moderations: readonly Moderation[];
  onModerate: (how: Moderation) => void;
}

/** Who wrote, for which side and when, and what can be done with it. The time is the link to this very message. */
export function MessageHead({ message, isHistoryOpen, onHistory, ...acts }: MessageHeadProps): ReactElement {
  const { onReact, onPin, onReply, onEdit, onDelete, moderations, onModerate } = acts;
  const t = useText();
  const { language } = useLanguage();
  const { author, authorOrganisation: side, createdAt, editedAt, deletedAt, isMine, number } = message;
  const items = [
    onReact && { id: 'react', label: t('threads.react'), icon: SmilePlus, onSelect: onReact },
    onPin && {
      id: 'pin',
      label: t(message.pinnedAt ? 'threads.unpin' : 'threads.pin'),
      icon: message.pinnedAt ? PinOff : Pin,
      onSelect: onPin,
    },
    onEdit && { id: 'edit', label: t('threads.edit'), icon: Pencil, onSelect: onEdit },
    ...moderations.map((how) => ({ id: how, label: t(`threads.${how}`), icon: moderationIcons[how], onSelect: () => onModerate(how) })),
    onDelete && { id: 'delete', label: t('threads.delete'), icon: Trash2, danger: true, onSelect: onDelete },
  ].filter((item) => item !== undefined);
  const helix = side ? helixOfKind(side.kind) : undefined;
  return (
    <div className="flex max-w-full flex-wrap items-center gap-x-2 text-sm text-muted">
      {helix && <HelixMark helix={helix} size={12} />}
      <span className="font-semibold text-ink">{isMine ? t('threads.you') : (author?.name ?? t('threads.somebody'))}</span>
      {!isMine && <span>{side?.name ?? t('threads.broker')}</span>}
      <a href={`#${anchorOf(number)}`} title={t('threads.link')} className="inline-flex min-h-6 items-center tabular-nums hover:underline">
        <time dateTime={createdAt} title={formatDateTime(createdAt, language)}>
          {formatTime(createdAt, language)}
        </time>
      </a>
      {editedAt && !deletedAt && (
        <Act onClick={onHistory} isExpanded={isHistoryOpen} title={formatDateTime(editedAt, language)}>
          {t('threads.edited')}
        </Act>
      )}
      {message.openReports > 0 && (
        <span className="font-semibold text-attention-ink">{t('threads.reports', { count: message.openReports })}</span>
      )}
      {onReply && <Act onClick={onReply}>{t('threads.reply')}</Act>}
      {items.length > 0 && (
        <Menu
          variant="quiet"
          size="small"
          align={isMine ? 'end' : 'start'}
          label={t('threads.more', { number })}
          trigger={<Ellipsis size={18} aria-hidden />}
          items={items}
        />
      )}
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
