import type { ReactElement } from 'react';
import { useText } from '../../../lib/i18n';

interface ClusterCountsProps {
  cluster: { memberCount: number; needCount: number; offerCount: number };
}

/** How much there is in a cluster, in a line. */
export function ClusterCounts({ cluster }: ClusterCountsProps): ReactElement {
  const t = useText();
  return (
    <span className="flex flex-wrap gap-x-4 tabular-nums">
      <span>{t('clusters.members', { count: cluster.memberCount })}</span>
      <span>{t('clusters.needs', { count: cluster.needCount })}</span>
      <span>{t('clusters.offers', { count: cluster.offerCount })}</span>
    </span>
  );
}
