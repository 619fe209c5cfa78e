import { useQuery } from '@apollo/client/react';
import { ClusterListDocument, type ClusterListQuery } from '@kongano/graphql/clusters';
import Plus from 'lucide-react/icons/plus';
import { type ReactElement, useState } from 'react';
import { useText } from '../../../lib/i18n';
import { urls } from '../../../lib/urls';
import { useViewer } from '../../../lib/viewer';
import { Button, EmptyState, LinkButton, PageHead, Pager } from '../../../ui';
import { ClusterCards } from '../components/ClusterCards';
import { ClusterFilters } from '../components/ClusterFilters';
import { Waiting } from '../components/Waiting';
import { useClusterFilter } from '../hooks/use-cluster-filter';

const pageSize = 20;

/** Every cluster, by words, region and sector. */
export function ClustersPage(): ReactElement {
  const t = useText();
  const { viewer } = useViewer();
  const state = useClusterFilter();
  const { data, previousData, error, refetch, fetchMore } = useQuery(ClusterListDocument, {
    variables: { filter: state.filter, first: pageSize },
    fetchPolicy: 'cache-and-network',
  });
  const [isBusy, setBusy] = useState(false);
  const list = (data ?? previousData)?.clusters;
  const more = async (): Promise<void> => {
    setBusy(true);
    await fetchMore({ variables: { after: list?.pageInfo.endCursor } }).catch(() => undefined);
    setBusy(false);
  };
  const found = viewer?.isStaff && (
    <LinkButton to={urls.clusterNew()} icon={Plus}>
      {t('clusters.new')}
    </LinkButton>
  );
  return (
    <>
      <PageHead title={t('clusters.title')} intro={t('clusters.intro')} action={found} />
      <ClusterFilters state={state} />
      {list ? (
        <Found list={list} isFiltered={state.isFiltered} onClear={state.clear} onMore={() => void more()} isBusy={isBusy} />
      ) : (
        <Waiting error={error} isMissing={false} onRetry={() => void refetch()} />
      )}
    </>
  );
}

interface FoundProps {
  list: ClusterListQuery['clusters'];
  isFiltered: boolean;
  isBusy: boolean;
  onClear: () => void;
  onMore: () => void;
}

function Found({ list, isFiltered, isBusy, onClear, onMore }: FoundProps): ReactElement {
  const t = useText();
  if (list.edges.length === 0 && isFiltered) {
    return (
      <EmptyState title={t('clusters.notFound')} action={<Button onClick={onClear}>{t('clusters.clear')}</Button>}>
        {t('clusters.notFoundBody')}
      </EmptyState>
    );
  }
  if (list.edges.length === 0) return <EmptyState title={t('clusters.empty')}>{t('clusters.emptyBody')}</EmptyState>;
  return (
    <>
      <ClusterCards clusters={list.edges.map(({ node }) => node)} />
      <Pager shown={list.edges.length} total={list.totalCount} hasMore={list.pageInfo.hasNextPage} onMore={onMore} busy={isBusy} />
    </>
  );
}
