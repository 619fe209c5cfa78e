import { useQuery } from '@apollo/client/react';
import { AgendaGroupsDocument, AgendaNeedsDocument } from '@kongano/graphql/agenda';
import type { ReactElement } from 'react';
import { faultOf } from '../../../lib/faults';
import { useText } from '../../../lib/i18n';
import { Button, EmptyState, ErrorState, PageHead, Pager, Skeleton } from '../../../ui';
import { AgendaChoices } from '../components/AgendaChoices';
import { AgendaGroups } from '../components/AgendaGroups';
import { AgendaList } from '../components/AgendaList';
import { SheetLinks } from '../components/SheetLinks';
import { type AgendaChoice, useAgendaChoice } from '../hooks/use-agenda-choice';

/** What firms share, ranked, and where: the agenda from which research that is asked for starts. */
export function AgendaPage(): ReactElement {
  const t = useText();
  const choice = useAgendaChoice();
  const { data: groups } = useQuery(AgendaGroupsDocument, { fetchPolicy: 'cache-and-network' });
  return (
    <>
      <PageHead title={t('agenda.title')} intro={t('agenda.intro')} action={<SheetLinks choice={choice} />} />
      <AgendaChoices choice={choice} clusters={groups?.clusters ?? []} steps={groups?.steps ?? []} />
      <div className="mt-6 grid gap-8 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <Ranked choice={choice} />
        {groups && <AgendaGroups groups={groups} choice={choice} />}
      </div>
    </>
  );
}

function Ranked({ choice }: { choice: AgendaChoice }): ReactElement {
  const t = useText();
  const { data, previousData, error, loading, refetch, fetchMore } = useQuery(AgendaNeedsDocument, {
    variables: { filter: choice.filter, rank: choice.rank, first: 20 },
    fetchPolicy: 'cache-and-network',
    notifyOnNetworkStatusChange: true,
  });
  const list = (data ?? previousData)?.researchAgenda;
  if (!list && error) {
    const { message, id } = faultOf(error);
    return <ErrorState message={message} id={id} onRetry={() => void refetch().catch(() => undefined)} />;
  }
  if (!list) return <Skeleton cards={4} />;
  if (list.edges.length === 0) {
    return (
      <EmptyState title={t('agenda.empty')} action={choice.isNarrowed && <Button onClick={choice.clear}>{t('agenda.clear')}</Button>}>
        {t('agenda.emptyBody')}
      </EmptyState>
    );
  }
  const after = list.pageInfo.endCursor;
  return (
    <div>
      <AgendaList needs={list.edges.map(({ node }) => node)} rank={choice.rank} />
      <Pager
        shown={list.edges.length}
        total={list.totalCount}
        hasMore={list.pageInfo.hasNextPage}
        onMore={() => void fetchMore({ variables: { after } }).catch(() => undefined)}
        busy={loading}
      />
    </div>
  );
}
