import type { ReactElement } from 'react';
import { Link } from 'react-router';
import { classNames } from '../../../lib/class-names';
import { useText } from '../../../lib/i18n';
import type { DeskView, DeskViewId } from './desk-views';

interface DeskViewsProps {
  views: readonly DeskView[];
  current: DeskViewId;
  at: (view: DeskViewId) => string;
}

// On phones the row is wider than the screen: what one looks at must not lie outside it.
const bringIntoSight = (link: HTMLAnchorElement | null): void => link?.scrollIntoView({ block: 'nearest', inline: 'center' });

/** The saved views with how much waits in each: a column where there is room, a row that scrolls on phones. */
export function DeskViews({ views, current, at }: DeskViewsProps): ReactElement {
  const t = useText();
  return (
    <nav aria-label={t('desk.views')} className="-mx-4 overflow-x-auto px-4 lg:mx-0 lg:overflow-visible lg:px-0">
      <ul className="flex gap-1 lg:flex-col">
        {views.map(({ id, cases, count, hasMore }) => (
          <li key={id} className="shrink-0">
            <Link
              ref={id === current ? bringIntoSight : undefined}
              to={at(id)}
              aria-current={id === current ? 'page' : undefined}
              className={classNames(
                'flex min-h-11 items-center justify-between gap-2 rounded-md px-3 py-1.5 lg:min-h-9 lg:text-sm',
                id === current ? 'bg-accent-soft font-semibold' : 'text-muted hover:bg-sunken hover:text-ink',
              )}
            >
              {t(`desk.view.${id}`)}
              <span
                className={classNames(
                  'tabular-nums',
                  id === 'overdue' && count > 0 && 'min-w-6 rounded-full bg-danger px-1.5 text-center font-bold text-on-danger',
                )}
              >
                {count}
                {id === 'overdue' && hasMore && count === cases.length && '+'}
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
