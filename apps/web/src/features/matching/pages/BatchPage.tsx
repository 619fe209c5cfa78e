import type { MatchBatchChange } from '@kongano/graphql/schema-types';
import type { ReactElement } from 'react';
import { useParams } from 'react-router';
import { formatDateTime } from '../../../lib/formats';
import { useLanguage, useText } from '../../../lib/i18n';
import { urls } from '../../../lib/urls';
import { useViewer } from '../../../lib/viewer';
import { Banner, Card, EmptyState, ErrorSummary, PageHead, Skeleton } from '../../../ui';
import { useRun } from '../../postings';
import { AddPair } from '../batch/AddPair';
import { BatchCompare } from '../batch/BatchCompare';
import { BatchForm } from '../batch/BatchForm';
import { BatchPairs } from '../batch/BatchPairs';
import { BatchProgress } from '../batch/BatchProgress';
import { limitsOf } from '../batch/limits';
import { SendPairs } from '../batch/SendPairs';
import { Shortfalls } from '../batch/Shortfalls';
import { type BatchPlan, isOpen, useBatch } from '../batch/use-batch';
import { WaitingPage } from '../components/WaitingPage';

/** One plan: how far it is, what it is worth beside the quick way, its pairs to change by hand, and sending them. */
export function BatchPage(): ReactElement {
  const t = useText();
  const { language } = useLanguage();
  const { id = '' } = useParams();
  const { viewer, isLoading } = useViewer();
  const acts = useBatch(id, viewer?.isStaff ?? false);
  const { plan, error, look, stopLooking, cancel, reread } = acts;
  if (isLoading) return <Skeleton cards={3} />;
  if (!viewer?.isStaff) return <WaitingPage error={undefined} isMissing onRetry={() => undefined} />;
  if (!plan) return <WaitingPage error={error} isMissing={false} onRetry={() => void reread().catch(() => undefined)} />;
  const { batch } = plan;
  return (
    <>
      <PageHead
        title={t('batch.of', { when: formatDateTime(batch.createdAt, language) })}
        back={{ to: urls.batches(), label: t('batch.title') }}
        intro={t('batch.size', { needs: batch.needCount, offers: batch.offerCount })}
      />
      {isOpen(batch) ? (
        <BatchProgress batch={batch} look={look} stopLooking={stopLooking} onCancel={cancel} />
      ) : (
        <Settled plan={plan} acts={acts} />
      )}
    </>
  );
}

function Settled({ plan, acts }: { plan: BatchPlan; acts: ReturnType<typeof useBatch> }): ReactElement {
  const t = useText();
  const { isBusy, problems, attempt, run } = useRun();
  const { batch, pairs } = plan;
  const change = (needId: string, offerId: string, how: MatchBatchChange): void =>
    void run(
      () => acts.change(needId, offerId, how),
      () => undefined,
    );
  return (
    <div className="grid gap-4">
      {batch.state === 'FAILED' && (
        <Banner tone="danger" title={t('batch.state.FAILED')}>
          {t('batch.failedBody')}
        </Banner>
      )}
      {batch.state === 'CANCELLED' && <Banner title={t('batch.state.CANCELLED')}>{t('batch.cancelledBody')}</Banner>}
      {batch.state === 'IMPOSSIBLE' && <Shortfalls plan={plan} />}
      <ErrorSummary problems={problems.map(({ message }) => ({ field: '', message }))} attempt={attempt} />
      {pairs.length > 0 && <BatchCompare plan={plan} />}
      {plan.worth.pairs > 0 && <SendPairs pairs={pairs} onSent={acts.reread} />}
      {pairs.length === 0 ? (
        <EmptyState title={t('batch.empty')}>{t('batch.emptyBody')}</EmptyState>
      ) : (
        <Card title={t('batch.pairs')} flush>
          <BatchPairs pairs={pairs} isBusy={isBusy} onChange={({ need, offer }, how) => change(need.id, offer.id, how)} />
        </Card>
      )}
      <AddPair plan={plan} isBusy={isBusy} onAdd={(needId, offerId) => change(needId, offerId, 'ADD')} />
      <Card title={t('batch.limits')}>
        <p className="mb-3 text-muted">{t('batch.againHelp')}</p>
        <BatchForm
          key={batch.version}
          hasRegions={false}
          limits={limitsOf(batch)}
          action={t('batch.again')}
          onSend={acts.runAgain}
          onDone={() => undefined}
        />
      </Card>
    </div>
  );
}
