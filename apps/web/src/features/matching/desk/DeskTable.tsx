import type { KeyboardEvent, ReactElement } from 'react';
import { Link, useNavigate } from 'react-router';
import { formatDateTime, formatRelative, formatShortDate } from '../../../lib/formats';
import { type Language, type Text, useLanguage, useText } from '../../../lib/i18n';
import { type Column, StatusDot, Table } from '../../../ui';
import { OrganisationName } from '../../postings';
import { termTitle } from '../../vocabulary';
import { numberWord, pageOf, stateWord, titleWord } from './case-words';
import { type DeskCase, isOverdue, type MatchCase } from './desk-case';
import type { Picked } from './use-picked';

interface DeskTableProps {
  caption: string;
  cases: readonly DeskCase[];
  currentKey: string | undefined;
  /** Address of the desk with this case selected. */
  selectAt: (one: DeskCase) => string;
  today: string;
  picked?: Picked;
  /** There is room for what is next, how old a case is and how likely it is lost. */
  isWide?: boolean;
}

/** The cases of a view. A press selects; Enter on the selected one opens its page. */
export function DeskTable({ caption, cases, currentKey, selectAt, today, picked, isWide = false }: DeskTableProps): ReactElement {
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
            {one.kind === 'match' && one.viewerCan.includes('WAIVE_CONFLICT') && (
              <span className="block font-normal">
                <StatusDot tone="danger">{t('matching.conflict.mark')}</StatusDot>
              </span>
            )}
            {one.kind === 'match' && !isWide && one.risk === 'HIGH' && <Risk one={one} t={t} />}
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
    ...(isWide ? wideColumns(t, language) : []),
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

const wideColumns = (t: Text, language: Language): Column<DeskCase>[] => [
  { id: 'risk', header: t('desk.risk'), cell: (one) => one.kind === 'match' && <Risk one={one} t={t} /> },
  { id: 'next', header: t('desk.next'), cell: (one) => (one.kind === 'match' && one.nextStep) || '–', wideOnly: true },
  { id: 'age', header: t('desk.age'), cell: (one) => one.kind === 'match' && formatRelative(one.openedAt, language), wideOnly: true },
];

const riskTones = { HIGH: 'danger', RAISED: 'attention', LOW: 'neutral' } as const;

function Risk({ one: { risk, secondBroker }, t }: { one: MatchCase; t: Text }): ReactElement {
  return (
    <span title={secondBroker ? t('matching.secondBroker', { name: secondBroker }) : undefined}>
      <StatusDot tone={riskTones[risk]}>{t(`desk.risk.${risk}`)}</StatusDot>
    </span>
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
