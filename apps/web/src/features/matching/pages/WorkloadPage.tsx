import { useQuery } from '@apollo/client/react';
import { WorkloadDocument, type WorkloadQuery } from '@kongano/graphql/matching';
import type { ReactElement } from 'react';
import { Link } from 'react-router';
import { formatNumber } from '../../../lib/formats';
import { type Language, type Text, useLanguage, useText } from '../../../lib/i18n';
import { urls } from '../../../lib/urls';
import { useViewer } from '../../../lib/viewer';
import { type Column, EmptyState, PageHead, Skeleton, StatusDot, Table } from '../../../ui';
import { OrganisationName } from '../../postings';
import { WaitingPage } from '../components/WaitingPage';

type Broker = WorkloadQuery['matchBrokers'][number];
type AnswerTime = WorkloadQuery['answerTimes'][number];

/** Who has how much in hand, and how long organisations let others wait. */
export function WorkloadPage(): ReactElement {
  const t = useText();
  const { language } = useLanguage();
  const { viewer, isLoading } = useViewer();
  const { data, error, refetch } = useQuery(WorkloadDocument, { fetchPolicy: 'cache-and-network', skip: !viewer?.isStaff });
  if (isLoading) return <Skeleton cards={2} />;
  if (!viewer?.isStaff || !data)
    return <WaitingPage error={error} isMissing={!viewer?.isStaff} onRetry={() => void refetch().catch(() => undefined)} />;
  return (
    <>
      <PageHead title={t('desk.workload.title')} back={{ to: urls.desk(), label: t('matching.back') }} intro={t('desk.workload.intro')} />
      <h2 className="mb-2 text-lg font-semibold">{t('desk.workload.brokers')}</h2>
      <Table caption={t('desk.workload.brokers')} columns={brokerColumns(t)} rows={data.matchBrokers} rowKey={({ id }) => id} />
      <h2 className="mt-8 mb-2 text-lg font-semibold">{t('desk.workload.answers')}</h2>
      {data.answerTimes.length === 0 ? (
        <EmptyState title={t('desk.workload.noAnswers')}>{t('desk.workload.noAnswersBody')}</EmptyState>
      ) : (
        <>
          <p className="mb-2 text-sm text-muted">{t('desk.workload.answersHint')}</p>
          <Table
            caption={t('desk.workload.answers')}
            columns={answerColumns(t, language)}
            rows={data.answerTimes}
            rowKey={({ organisation }) => organisation?.id ?? ''}
          />
        </>
      )}
    </>
  );
}

const brokerColumns = (t: Text): Column<Broker>[] => [
  {
    id: 'name',
    header: t('desk.owner'),
    isTitle: true,
    cell: ({ id, name }) => (
      <Link to={urls.cases({ broker: id })} className="inline-flex min-h-11 items-center hover:underline md:min-h-0">
        {name}
      </Link>
    ),
  },
  { id: 'open', header: t('desk.workload.open'), align: 'end', cell: ({ openMatches }) => openMatches },
  {
    id: 'overdue',
    header: t('desk.cases.isOverdue'),
    align: 'end',
    cell: ({ overdueMatches }) => (overdueMatches > 0 ? <StatusDot tone="danger">{overdueMatches}</StatusDot> : 0),
  },
];

const days = (value: number | null, t: Text, language: Language): string =>
  value === null ? '–' : t('desk.workload.days', { days: formatNumber(Math.round(value * 10) / 10, language) });

const answerColumns = (t: Text, language: Language): Column<AnswerTime>[] => [
  {
    id: 'organisation',
    header: t('desk.organisation'),
    isTitle: true,
    cell: ({ organisation }) => <OrganisationName organisation={organisation} />,
  },
  { id: 'median', header: t('desk.workload.median'), align: 'end', cell: ({ medianDays }) => days(medianDays, t, language) },
  { id: 'answered', header: t('desk.workload.answered'), align: 'end', cell: ({ answered }) => answered },
  { id: 'waiting', header: t('desk.workload.waiting'), align: 'end', cell: ({ waiting }) => waiting },
  { id: 'longest', header: t('desk.workload.longest'), align: 'end', cell: ({ longestWaitDays }) => days(longestWaitDays, t, language) },
];
