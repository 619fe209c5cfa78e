import type { NotificationLineFragment } from '@kongano/graphql/notifications';
import type { ReactElement } from 'react';
import { Link } from 'react-router';
import { classNames } from '../../../lib/class-names';
import { formatDateTime } from '../../../lib/formats';
import { useLanguage, useText } from '../../../lib/i18n';
import { subjectPlace } from '../waiting-groups';

interface CentreListProps {
  items: readonly NotificationLineFragment[];
  onOpen: (id: string) => void;
}

/** Each thing with when it happened and the way to it; what was not read yet stands out by more than its colour. */
export function CentreList({ items, onOpen }: CentreListProps): ReactElement {
  return (
    <ul className="grid divide-y divide-line rounded-lg border border-line bg-surface">
      {items.map((item) => (
        <li key={item.id}>
          <Line item={item} onOpen={() => onOpen(item.id)} />
        </li>
      ))}
    </ul>
  );
}

function Line({ item, onOpen }: { item: NotificationLineFragment; onOpen: () => void }): ReactElement {
  const t = useText();
  const { language } = useLanguage();
  const isUnread = item.readAt === null;
  return (
    <Link
      to={subjectPlace(item)}
      onClick={isUnread ? onOpen : undefined}
      className="flex min-h-12 flex-wrap items-baseline justify-between gap-x-4 px-4 py-3 hover:bg-paper"
    >
      <span className={classNames('min-w-0 break-words', isUnread && 'font-semibold')}>
        {isUnread && <span aria-hidden="true" className="me-2 inline-block size-2 rounded-full bg-accent align-middle" />}
        {isUnread && <span className="sr-only">{t('notifications.centre.unread')}: </span>}
        {item.text}
      </span>
      <time dateTime={item.createdAt} className="text-sm text-muted tabular-nums">
        {formatDateTime(item.createdAt, language)}
      </time>
    </Link>
  );
}
