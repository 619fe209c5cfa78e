import { type ReactElement, useState } from 'react';
import { classNames } from '../../../lib/class-names';
import { useText } from '../../../lib/i18n';
import { Button } from '../../../ui';
import type { WaitingGroup } from '../waiting-groups';
import { WaitingLine } from './WaitingLine';

const shownAtFirst = 8;

interface WaitingGroupsProps {
  groups: readonly WaitingGroup[];
  now: Date;
}

/** What waits, by urgency. */
export function WaitingGroups({ groups, now }: WaitingGroupsProps): ReactElement {
  return (
    <div className="grid gap-7">
      {groups.map((group) => (
        <Group key={group.urgency} group={group} now={now} />
      ))}
    </div>
  );
}

function Group({ group: { urgency, items }, now }: { group: WaitingGroup; now: Date }): ReactElement {
  const t = useText();
  const [isOpen, setOpen] = useState(items.length <= shownAtFirst);
  const shown = isOpen ? items : items.slice(0, shownAtFirst);
  return (
    <section aria-labelledby={`waiting-${urgency}`}>
      <h2 id={`waiting-${urgency}`} className="mb-2 flex items-center gap-2 text-lg font-bold">
        {t(`notifications.group.${urgency}`)}
        <span
          className={classNames(
            'min-w-7 rounded-full px-2 text-center text-sm leading-7 tabular-nums',
            urgency === 'overdue' ? 'bg-danger text-on-danger' : 'bg-sunken text-ink',
          )}
        >
          {items.length}
        </span>
      </h2>
      <ul className="divide-y divide-line overflow-hidden rounded-lg border border-line bg-surface">
        {shown.map((item) => (
          <WaitingLine key={`${item.kind}${item.subjectId}`} item={item} now={now} />
        ))}
      </ul>
      {!isOpen && (
        <Button variant="quiet" onClick={() => setOpen(true)}>
          {t('notifications.showAll', { count: items.length })}
        </Button>
      )}
    </section>
  );
}
