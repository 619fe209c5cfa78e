import { type ReactElement, useState } from 'react';
import { useNavigate } from 'react-router';
import { useText } from '../../../lib/i18n';
import { newId } from '../../../lib/ids';
import { urls } from '../../../lib/urls';
import { useViewer } from '../../../lib/viewer';
import { Card, EmptyState, PageHead, Skeleton } from '../../../ui';
import { BatchForm } from '../batch/BatchForm';
import { BatchTable } from '../batch/BatchTable';
import { firstLimits } from '../batch/limits';
import { useBatches } from '../batch/use-batch';
import { WaitingPage } from '../components/WaitingPage';

/** Where staff let many needs and offers be matched in one go, and find the plans they made. */
export function BatchesPage(): ReactElement {
  const t = useText();
  const navigate = useNavigate();
  const { viewer, isLoading } = useViewer();
  const { batches, error, retry, plan } = useBatches(viewer?.isStaff ?? false);
  // One id for one form, so that sending it twice plans once.
  const [id] = useState(newId);
  if (isLoading) return <Skeleton cards={3} />;
  if (!viewer?.isStaff) return <WaitingPage error={undefined} isMissing onRetry={() => undefined} />;
  return (
    <>
      <PageHead title={t('batch.title')} back={{ to: urls.desk(), label: t('matching.back') }} intro={t('batch.intro')} />
      <div className="grid gap-4">
        <Card title={t('batch.new')}>
          <BatchForm
            hasRegions
            limits={firstLimits}
            action={t('batch.plan')}
            onSend={(limits) => plan(id, limits)}
            onDone={() => void navigate(urls.batch(id))}
          />
        </Card>
        {!batches && <WaitingPage error={error} isMissing={false} onRetry={retry} />}
        {batches?.length === 0 && <EmptyState title={t('batch.none')}>{t('batch.noneBody')}</EmptyState>}
        {batches && batches.length > 0 && (
          <Card title={t('batch.earlier')} flush>
            <BatchTable batches={batches} />
          </Card>
        )}
      </div>
    </>
  );
}
