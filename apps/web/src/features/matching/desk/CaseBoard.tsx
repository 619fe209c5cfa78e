import type { ReactElement } from 'react';
import { Link } from 'react-router';
import { formatShortDate } from '../../../lib/formats';
import { useLanguage, useText } from '../../../lib/i18n';
import { StatusDot } from '../../../ui';
import type { CaseColumn } from '../hooks/use-cases';
import type { BoardColumn } from '../model/case-list';
import { numberWord } from './case-words';
import { type DeskCase, isOverdue, type MatchCase } from './desk-case';

interface CaseBoardProps {
  columns: readonly CaseColumn[];
  currentKey: string | undefined;
  selectAt: (one: DeskCase) => string;
  /** Where all cases of a column are listed. */
  listAt: (column: BoardColumn) => string;
  today: string;
}

/** The way of the cases from left to right, each column with what is due first; on narrow screens the columns scroll sideways. */
export function CaseBoard({ columns, currentKey, selectAt, listAt, today }: CaseBoardProps): ReactElement {
  const t = useText();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section aria-label={t('desk.cases.board')} tabIndex={0} className="-mx-4 overflow-x-auto px-4 pb-2">
      <ol className="flex gap-3">
        {columns.map(({ id, cases, count }) => (
          <li key={id} className="w-64 shrink-0 rounded-lg bg-sunken p-2 xl:w-auto xl:min-w-40 xl:flex-1">
            <h2 className="flex min-h-9 items-baseline justify-between gap-2 px-1 text-sm font-semibold">
              {t(`matching.status.${id}`)}
              <span className="text-muted tabular-nums">{count}</span>
            </h2>
            <ul className="grid gap-2">
              {cases.map((one) => (
                <Card key={one.key} one={one} isCurrent={one.key === currentKey} to={selectAt(one)} today={today} />
              ))}
            </ul>
            {count > cases.length && (
              <Link to={listAt(id)} className="flex min-h-11 items-center px-1 text-sm text-accent hover:underline">
                {t('desk.cases.all', { count })}
              </Link>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}

function Card({ one, isCurrent, to, today }: { one: MatchCase; isCurrent: boolean; to: string; today: string }): ReactElement {
  const t = useText();
  const { language } = useLanguage();
  const { due } = one;
  return (
    <li>
      <Link
        to={to}
        data-case={one.key}
        preventScrollReset
        aria-current={isCurrent ? 'true' : undefined}
        className="block rounded-md border border-line bg-surface p-2 text-sm hover:border-accent aria-current:border-accent aria-current:bg-accent-soft"
      >
        <span className="line-clamp-2 font-semibold">{one.title}</span>
        <span className="line-clamp-2">{one.offerTitle}</span>
        <span className="mt-1 flex flex-wrap justify-between gap-x-2 text-muted">
          <span>{numberWord(one, t)}</span>
          {due &&
            (isOverdue(one, today) ? (
              <StatusDot tone="danger">
                {formatShortDate(due, language)} <span className="font-semibold text-danger">{t('desk.overdue')}</span>
              </StatusDot>
            ) : (
              <span className="whitespace-nowrap">{formatShortDate(due, language)}</span>
            ))}
        </span>
        <span className="block text-muted">{one.owner}</span>
        {one.risk === 'HIGH' && <StatusDot tone="danger">{t('desk.risk.HIGH')}</StatusDot>}
      </Link>
    </li>
  );
}
