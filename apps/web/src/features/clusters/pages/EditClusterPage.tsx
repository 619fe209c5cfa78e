import { useQuery } from '@apollo/client/react';
import { ClusterDetailsDocument } from '@kongano/graphql/clusters';
import type { ReactElement } from 'react';
import { useNavigate, useParams } from 'react-router';
import { useLanguage, useText } from '../../../lib/i18n';
import { urls } from '../../../lib/urls';
import { PageHead, showToast } from '../../../ui';
import { ClusterForm } from '../components/ClusterForm';
import { Waiting } from '../components/Waiting';
import { useSaveCluster } from '../hooks/use-save-cluster';
import { inputOf, valuesOf } from '../model/cluster-values';
import { nameOf } from '../model/names';

/** A cluster's profile, changed by its facilitator or by staff. */
export function EditClusterPage(): ReactElement {
  const t = useText();
  const { language } = useLanguage();
  const { slug = '' } = useParams();
  const navigate = useNavigate();
  const { data, error, refetch } = useQuery(ClusterDetailsDocument, { variables: { slug } });
  const { update } = useSaveCluster();
  const cluster = data?.cluster;
  if (!cluster?.viewerCanEdit) return <Waiting error={error} isMissing={data !== undefined} onRetry={() => void refetch()} />;
  return (
    <>
      <PageHead title={t('clusters.editTitle')} back={{ to: urls.cluster(slug), label: nameOf(cluster, language) }} />
      <ClusterForm
        initial={valuesOf(cluster)}
        submitLabel={t('clusters.save')}
        save={async (values) => (await update(cluster.id, cluster.version, inputOf(values))).problems}
        onSaved={() => {
          showToast(t('clusters.saved'));
          void navigate(urls.cluster(slug));
        }}
      />
    </>
  );
}
