import { useQuery } from '@apollo/client/react';
import { NeedDetailsDocument, type NeedDetailsQuery } from '@kongano/graphql/needs';
import { type ReactElement, Suspense } from 'react';
import { useParams } from 'react-router';
import { faultOf } from '../../../lib/faults';
import { useLanguage, useText } from '../../../lib/i18n';
import { useViewer } from '../../../lib/viewer';
import { Banner, Card, ErrorState, Skeleton } from '../../../ui';
import { ActionPanel, NextStep, relationOf, VisibilityCard } from '../../postings';
import { CapturePanel } from '../components/CapturePanel';
import { CosignPanel } from '../components/CosignPanel';
import { NeedArticle } from '../components/NeedArticle';
import { NeedHead } from '../components/NeedHead';
import { NeedNotFound } from '../components/NeedNotFound';
import { NeedStory } from '../components/NeedStory';
import { useCosign } from '../hooks/use-cosign';
import { useNeedActions } from '../hooks/use-need-actions';
import { nextStepOf } from '../next-step';
import type { NeedSlots } from '../slots';

type NeedDetails = NonNullable<NeedDetailsQuery['need']>;

/** One need: the problem, whose move it is, what happened, and what others show about it. */
export function NeedPage({ slots }: { slots: NeedSlots }): ReactElement {
  const { id = '' } = useParams();
  const { data, error, refetch } = useQuery(NeedDetailsDocument, { variables: { id }, fetchPolicy: 'cache-and-network' });
  if (data?.need) return <ReadyNeed need={data.need} slots={slots} />;
  if (!error) return data ? <NeedNotFound /> : <Skeleton lines={8} />;
  const fault = faultOf(error);
  if (fault.code === 'NOT_FOUND' || fault.code === 'BAD_USER_INPUT') return <NeedNotFound />;
  return <ErrorState message={fault.message} id={fault.id} onRetry={() => void refetch().catch(() => undefined)} />;
}

function ReadyNeed({
  need,
  slots: { Conversation, Matches, Ways, Readers, Similar },
}: {
  need: NeedDetails;
  slots: NeedSlots;
}): ReactElement {
  const t = useText();
  const { language } = useLanguage();
  const { viewer } = useViewer();
  const relation = relationOf(viewer, need);
  const actions = useNeedActions(need, relation === 'owner');
  const next = nextStepOf(need, relation, { t, language });
  const isInside = relation !== 'other';
  const isOpen = need.status === 'PUBLISHED' || need.status === 'IN_DISCUSSION';
  return (
    <>
      <NeedHead need={need} />
      {need.status === 'RETURNED' && need.statusReason && (
        <div className="mb-4">
          <Banner tone="attention" title={t('postings.returned')}>
            <p className="whitespace-pre-line">{need.statusReason}</p>
          </Banner>
        </div>
      )}
      {next ? (
        <NextStep {...next}>
          <ActionPanel actions={actions} />
        </NextStep>
      ) : (
        <ActionPanel actions={actions} />
      )}
      {need.isCaptured && <CapturePanel need={need} isInside={isInside} isOwn={relation === 'owner'} />}
      <div className="grid items-start gap-8 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <NeedArticle need={need} />
        <aside className="grid gap-5">
          <Suspense>
            <Matches needId={need.id} canFind={need.viewerCan.includes('MATCH') || (relation === 'owner' && isOpen)} />
          </Suspense>
          {isInside && need.status !== 'DRAFT' && (
            <Suspense>
              <Ways needId={need.id} />
            </Suspense>
          )}
          {(isOpen || need.cosignCount > 0) && <Cosigning need={need} />}
          <VisibilityCard title={t('needs.part.who')} visibility={need.visibility} isOpen={isOpen} isInside={isInside} />
          {isInside && need.visibility !== 'PUBLIC' && need.status !== 'DRAFT' && (
            <Suspense>
              <Readers needId={need.id} />
            </Suspense>
          )}
          {need.timeline.length > 0 && (
            <Card title={t('postings.story')}>
              <NeedStory timeline={need.timeline} />
            </Card>
          )}
        </aside>
        <div className="grid min-w-0 gap-8">
          <Suspense fallback={<Skeleton />}>
            <Conversation subject="NEED" subjectId={need.id} thread={need.thread} mayStart={isInside && need.status !== 'DRAFT'} />
          </Suspense>
          <Suspense>
            <Similar needId={need.id} />
          </Suspense>
        </div>
      </div>
    </>
  );
}

function Cosigning({ need }: { need: NeedDetails }): ReactElement {
  const { firms, cosign, withdraw } = useCosign(need);
  return (
    <CosignPanel
      count={need.cosignCount}
      costPerYear={need.cosignCostPerYear}
      hasCosigned={need.viewerHasCosigned}
      canCosign={need.viewerCan.includes('COSIGN')}
      firms={firms}
      cosign={cosign}
      withdraw={withdraw}
    />
  );
}
