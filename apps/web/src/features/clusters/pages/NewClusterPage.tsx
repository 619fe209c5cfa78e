import { type ReactElement, useRef } from 'react';
import { useNavigate } from 'react-router';
import { useText } from '../../../lib/i18n';
import { urls } from '../../../lib/urls';
import { useViewer } from '../../../lib/viewer';
import { PageHead, Skeleton, showToast } from '../../../ui';
import { ClusterForm } from '../components/ClusterForm';
import { Waiting } from '../components/Waiting';
import { useSaveCluster } from '../hooks/use-save-cluster';
import { blankCluster, inputOf } from '../model/cluster-values';

/** For staff: a cluster begins. */
export function NewClusterPage(): ReactElement {
  const t = useText();
  const navigate = useNavigate();
  const { viewer, isLoading } = useViewer();
  const { create } = useSaveCluster();
  const slug = useRef<string>(undefined);
  if (isLoading) return <Skeleton />;
  if (!viewer?.isStaff) return <Waiting error={undefined} isMissing onRetry={() => undefined} />;
  return (
    <>
      <PageHead title={t('clusters.newTitle')} back={{ to: urls.clusters(), label: t('clusters.title') }} />
      <ClusterForm
        initial={blankCluster}
        submitLabel={t('clusters.create')}
        save={async (values) => {
          const saved = await create(inputOf(values));
          slug.current = saved.slug;
          return saved.problems;
        }}
        onSaved={() => {
          showToast(t('clusters.created'));
          void navigate(slug.current ? urls.cluster(slug.current) : urls.clusters());
        }}
      />
    </>
  );
}
