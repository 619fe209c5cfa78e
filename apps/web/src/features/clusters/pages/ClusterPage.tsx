import { useQuery } from '@apollo/client/react';
import { ClusterDetailsDocument, type ClusterDetailsQuery, ClusterMoreMembersDocument } from '@kongano/graphql/clusters';
import Pencil from 'lucide-react/icons/pencil';
import { type ReactElement, useState } from 'react';
import { useParams } from 'react-router';
import { useLanguage, useText } from '../../../lib/i18n';
import { urls } from '../../../lib/urls';
import { Card, LinkButton, PageHead, Pager } from '../../../ui';
import { termTitle } from '../../vocabulary';
import { AddMember } from '../components/AddMember';
import { ClusterCounts } from '../components/ClusterCounts';
import { HelixBalance } from '../components/HelixBalance';
import { MemberList } from '../components/MemberList';
import { PostingLinks } from '../components/PostingLinks';
import { Waiting } from '../components/Waiting';
import { WhatToDo } from '../components/WhatToDo';
import { useClusterMembers } from '../hooks/use-cluster-members';
import { nameOf, summaryOf } from '../model/names';

type Cluster = NonNullable<ClusterDetailsQuery['cluster']>;

/** One cluster: what it is, who belongs to it, what it needs, and what concerns it. */
export function ClusterPage(): ReactElement {
  const { slug = '' } = useParams();
  const { data, error, refetch, fetchMore } = useQuery(ClusterDetailsDocument, { variables: { slug }, fetchPolicy: 'cache-and-network' });
  const [isBusy, setBusy] = useState(false);
  const again = (): void => void refetch();
  const more = async (after: string | null): Promise<void> => {
    if (!after) return;
    setBusy(true);
    await fetchMore({ query: ClusterMoreMembersDocument, variables: { slug, after } }).catch(() => undefined);
    setBusy(false);
  };
  return data?.cluster ? (
    <Ready
      cluster={data.cluster}
      onChange={again}
      isBusy={isBusy}
      onMoreMembers={() => void more(data.cluster?.members.pageInfo.endCursor ?? null)}
    />
  ) : (
    <Waiting error={error} isMissing={data !== undefined} onRetry={again} />
  );
}

interface ReadyProps {
  cluster: Cluster;
  onChange: () => void;
  onMoreMembers: () => void;
  isBusy: boolean;
}

function Ready(props: ReadyProps): ReactElement {
  const { cluster } = props;
  const { language } = useLanguage();
  const summary = summaryOf(cluster, language);
  return (
    <>
      <Head cluster={cluster} />
      {summary && (
        <p lang={summary.language} className="mb-6 max-w-prose text-lg whitespace-pre-line">
          {summary.text}
        </p>
      )}
      <WhatToDo clusterId={cluster.id} slug={cluster.slug} facilitator={cluster.facilitator?.name ?? cluster.facilitatorName} />
      <div className="grid items-start gap-5 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
        <Postings cluster={cluster} />
        <Members {...props} />
      </div>
    </>
  );
}

function Head({ cluster }: { cluster: Cluster }): ReactElement {
  const t = useText();
  const { language } = useLanguage();
  const { region, sector, foundedYear, facilitator, facilitatorName, councils, slug, viewerCanEdit } = cluster;
  const name = facilitator?.name ?? facilitatorName;
  const edit = viewerCanEdit && (
    <LinkButton to={urls.clusterEdit(slug)} icon={Pencil}>
      {t('clusters.edit')}
    </LinkButton>
  );
  return (
    <PageHead
      title={nameOf(cluster, language)}
      back={{ to: urls.clusters(), label: t('clusters.title') }}
      action={edit}
      facts={
        <>
          {region && <span>{termTitle(region, language)}</span>}
          {councils.length > 0 && <span>{t('clusters.councils', { names: councils.join(', ') })}</span>}
          {sector && <span>{termTitle(sector, language)}</span>}
          {foundedYear && <span>{t('clusters.founded', { year: String(foundedYear) })}</span>}
          {name && <span>{t('clusters.facilitator', { name })}</span>}
          <ClusterCounts cluster={cluster} />
        </>
      }
    />
  );
}

function Postings({ cluster: { id, needs, offers, sector } }: { cluster: Cluster }): ReactElement {
  const t = useText();
  return (
    <div className="grid min-w-0 gap-5">
      <Card title={t('clusters.needsTitle')}>
        <PostingLinks postings={needs.edges.map(({ node }) => node)} empty={t('clusters.needsEmpty')} addressOf={urls.need} />
        <div className="mt-3 flex flex-wrap gap-2 empty:hidden">
          {needs.pageInfo.hasNextPage && <LinkButton to={urls.needs({ cluster: id })}>{t('clusters.needsAll')}</LinkButton>}
          {needs.edges.length > 0 && <LinkButton to={urls.agenda({ cluster: id })}>{t('clusters.agenda')}</LinkButton>}
        </div>
      </Card>
      <Card title={t('clusters.offersTitle')}>
        <PostingLinks postings={offers.edges.map(({ node }) => node)} empty={t('clusters.offersEmpty')} addressOf={urls.offer} />
        {offers.pageInfo.hasNextPage && (
          <LinkButton to={urls.offers({ sector: sector?.code })} className="mt-3">
            {t('clusters.offersAll')}
          </LinkButton>
        )}
      </Card>
    </div>
  );
}

function Members({ cluster, onChange, onMoreMembers, isBusy }: ReadyProps): ReactElement {
  const t = useText();
  const { find, add, remove } = useClusterMembers(cluster.id, onChange);
  const members = cluster.members.edges.map(({ node }) => node);
  return (
    <Card title={t('clusters.membersTitle')}>
      {members.length > 0 && (
        <div className="mb-3 border-b border-line pb-3">
          <HelixBalance members={members} />
        </div>
      )}
      <MemberList members={members} onRemove={cluster.viewerCanEdit ? remove : undefined} />
      {cluster.members.pageInfo.hasNextPage && (
        <Pager shown={members.length} total={cluster.members.totalCount} hasMore onMore={onMoreMembers} busy={isBusy} />
      )}
      {cluster.viewerCanEdit && <AddMember find={find} add={add} />}
    </Card>
  );
}
