import type { ThreadMessageFragment } from '@kongano/graphql/threads';
import { type ReactElement, useState } from 'react';
import { classNames } from '../../../lib/class-names';
import { formatDateTime, formatTime } from '../../../lib/formats';
import { useLanguage, useText } from '../../../lib/i18n';
import { HelixMark, helixOfKind, Markdown } from '../../../ui';
import { EditMessage } from './EditMessage';

interface MessageItemProps {
  message: ThreadMessageFragment;
  onEdit: (body: string) => Promise<string | undefined>;
}

/** One message: whose, from which side, when; one's own on the right. */
export function MessageItem({ message, onEdit }: MessageItemProps): ReactElement {
  const [isEditing, setEditing] = useState(false);
  const { isMine } = message;
  return (
    <li className={classNames('flex flex-col', isMine ? 'items-end' : 'items-start')}>
      <MessageHead message={message} onEdit={isMine && !isEditing ? () => setEditing(true) : undefined} />
      {isEditing ? (
        <EditMessage body={message.body} onSave={onEdit} onClose={() => setEditing(false)} />
      ) : (
        <div
          className={classNames(
            'mt-0.5 w-fit max-w-[min(42rem,92%)] min-w-0 rounded-lg border px-3 py-2',
            isMine ? 'rounded-se-none border-accent-soft bg-accent-soft' : 'rounded-ss-none border-line bg-paper',
          )}
        >
          <Markdown text={message.body} />
        </div>
      )}
    </li>
  );
}

function MessageHead({ message, onEdit }: { message: ThreadMessageFragment; onEdit: (() => void) | undefined }): ReactElement {
  const t = useText();
  const { language } = useLanguage();
  const { author, authorOrganisation: side, createdAt, editedAt, isMine } = message;
  const helix = side ? helixOfKind(side.kind) : undefined;
  return (
    <p className="flex max-w-full flex-wrap items-baseline gap-x-2 text-sm text-muted">
      {helix && <HelixMark helix={helix} size={12} />}
      <span className="font-semibold text-ink">{isMine ? t('threads.you') : (author?.name ?? t('threads.somebody'))}</span>
      {!isMine && <span>{side?.name ?? t('threads.broker')}</span>}
      <time dateTime={createdAt} title={formatDateTime(createdAt, language)} className="tabular-nums">
        {formatTime(createdAt, language)}
      </time>
      {editedAt && <span title={formatDateTime(editedAt, language)}>({t('threads.edited')})</span>}
      {onEdit && (
        <button type="button" onClick={onEdit} className="min-h-6 text-accent hover:underline">
          {t('threads.edit')}
        </button>
      )}
    </p>
  );
}
