import type { KeyboardEvent, ReactElement } from 'react';
import { Link, useNavigate } from 'react-router';
import { formatDateTime, formatRelative, formatShortDate } from '../../../lib/formats';
import { type Language, type Text, useLanguage, useText } from '../../../lib/i18n';
import { type Column, StatusDot, Table } from '../../../ui';
import { OrganisationName } from '../../postings';
import { termTitle } from '../../vocabulary';
import { numberWord, pageOf, stateWord, titleWord } from './case-words';
import { type DeskCase, isOverdue } from './desk-case';
import type { Picked } from './use-picked';

interface DeskTableProps {
  caption: string;
  cases: readonly DeskCase[];
  currentKey: string | undefined;
  /** Address of the desk with this case selected. */
  selectAt: (one: DeskCase) => string;
  today: string;
  picked?: Picked;
}

/** The cases of a view. A press selects; Enter on the selected one opens its page. */
export function DeskTable({ caption, cases, currentKey, selectAt, today, picked }: DeskTableProps): ReactElement {
  const t = useText();
  const { language } = useLanguage();
  const navigate = useNavigate();
  const openOnEnter = (one: DeskCase, event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || one.key !== currentKey) return;
    event.preventDefault();
    void navigate(pageOf(one));
  };
  const columns: Column<DeskCase>[] = [
    {
      id: 'case',
      header: t('desk.case'),
      isTitle: true,
      cell: (one) => (
        <div className="flex gap-2">
          {picked && one.kind === 'match' && <Pick {...{ one, picked, t }} />}
          <div className="min-w-0">
            <Link
              to={selectAt(one)}
              data-case={one.key}
              preventScrollReset
              onKeyDown={(event) => openOnEnter(one, event)}
              className="block py-2.5 font-semibold hover:underline md:py-0"
            >
              {one.kind === 'match' ? one.title : titleWord(one, t)}
            </Link>
            {one.kind === 'match' && <span className="block font-normal">{one.offerTitle}</span>}
            <span className="flex flex-wrap gap-x-3 text-sm font-normal text-muted">
              <span className="whitespace-nowrap">{numberWord(one, t)}</span>
              {one.kind !== 'organisation' && <OrganisationName organisation={one.organisation} />}
            </span>
          </div>
        </div>
      ),
    },
    { id: 'region', header: t('desk.region'), cell: ({ region }) => region && termTitle(region, language) },
    { id: 'state', header: t('desk.state'), cell: (one) => <State one={one} t={t} /> },
    { id: 'due', header: t('desk.due'), cell: (one) => <Due one={one} {...{ t, language, today }} /> },
    ...(cases.some(({ kind }) => kind === 'match')
      ? [
          {
            id: 'owner',
            header: t('desk.owner'),
            cell: (one: DeskCase) => (one.kind === 'match' ? one.owner : null) ?? '–',
            wideOnly: true,
          },
        ]
      : []),
  ];
  return (
    <div className="text-sm [&_td]:md:py-1.5 [&_th]:md:py-1.5">
      <Table
        caption={caption}
        columns={columns}
        rows={cases}
        rowKey={({ key }) => key}
        {...(currentKey === undefined ? {} : { currentKey })}
      />
    </div>
  );
}

function Pick({ one, picked, t }: { one: DeskCase; picked: Picked; t: Text }): ReactElement {
  return (
    <label className="-my-2 -ms-2 inline-flex size-11 shrink-0 items-center justify-center md:-my-1 md:size-8">
      <input
        type="checkbox"
        className="size-5 accent-accent"
        aria-label={t('desk.pick.choose', { title: one.title })}
        checked={picked.has(one)}
        onChange={() => picked.toggle(one)}
      />
    </label>
  );
}

function State({ one, t }: { one: DeskCase; t: Text }): ReactElement {
  const { text, tone } = stateWord(one, t);
  return <StatusDot tone={tone}>{text}</StatusDot>;
}

function Due({ one, t, language, today }: { one: DeskCase; t: Text; language: Language; today: string }): ReactElement {
  const { due, since } = one;
  if (!due) {
    return (
      <span title={formatDateTime(since, language)} className="text-muted">
        {t('desk.since')} {formatRelative(since, language)}
      </span>
    );
  }
  return isOverdue(one, today) ? (
    <StatusDot tone="danger">
      {formatShortDate(due, language)} <span className="font-semibold text-danger">{t('desk.overdue')}</span>
    </StatusDot>
  ) : (
    <span className="whitespace-nowrap">{formatShortDate(due, language)}</span>
  );
}
