import type { ClusterListQuery } from '@kongano/graphql/clusters';
import type { ReactElement } from 'react';
import { Link } from 'react-router';
import { useLanguage, useText } from '../../../lib/i18n';
import { urls } from '../../../lib/urls';
import { termTitle } from '../../vocabulary';
import { nameOf, summaryOf } from '../model/names';
import { ClusterCounts } from './ClusterCounts';

type Cluster = ClusterListQuery['clusters']['edges'][number]['node'];

/** Clusters, one card each. */
export function ClusterCards({ clusters }: { clusters: readonly Cluster[] }): ReactElement {
  return (
    <ul className="grid gap-3 md:grid-cols-2">
      {clusters.map((cluster) => (
        <ClusterCard key={cluster.id} cluster={cluster} />
      ))}
    </ul>
  );
}

function ClusterCard({ cluster }: { cluster: Cluster }): ReactElement {
  const t = useText();
  const { language } = useLanguage();
  const summary = summaryOf(cluster, language);
  return (
    <li className="flex flex-col rounded-lg border border-line bg-surface p-4">
      <h2 className="text-lg font-bold">
        <Link to={urls.cluster(cluster.slug)} className="hover:underline">
          {nameOf(cluster, language)}
        </Link>
      </h2>
      <p className="mt-1 flex flex-wrap gap-x-4 text-sm text-muted">
        {cluster.region && <span>{termTitle(cluster.region, language)}</span>}
        {cluster.sector && <span>{termTitle(cluster.sector, language)}</span>}
        {cluster.foundedYear && <span>{t('clusters.founded', { year: String(cluster.foundedYear) })}</span>}
      </p>
      {summary && (
        <p lang={summary.language} className="mt-2 line-clamp-3">
          {summary.text}
        </p>
      )}
      <p className="mt-auto pt-3 text-sm text-muted">
        <ClusterCounts cluster={cluster} />
      </p>
    </li>
  );
}
