import { useQuery } from '@apollo/client/react';
import { OfferDetailsDocument, type OfferDetailsQuery } from '@kongano/graphql/offers';
import { type ReactElement, Suspense } from 'react';
import { useParams } from 'react-router';
import { faultOf } from '../../../lib/faults';
import { useLanguage, useText } from '../../../lib/i18n';
import { useViewer } from '../../../lib/viewer';
import { Banner, Card, ErrorState, Skeleton } from '../../../ui';
import { ActionPanel, NextStep, relationOf, VisibilityCard } from '../../postings';
import { OfferArticle } from '../components/OfferArticle';
import { OfferHead } from '../components/OfferHead';
import { OfferNotFound } from '../components/OfferNotFound';
import { OfferStory } from '../components/OfferStory';
import { useOfferActions } from '../hooks/use-offer-actions';
import { nextStepOf } from '../next-step';
import type { OfferSlots } from '../slots';

type OfferDetails = NonNullable<OfferDetailsQuery['offer']>;

/** One offer: what a firm gets from it, whose move it is, what happened, and what others show about it. */
export function OfferPage({ slots }: { slots: OfferSlots }): ReactElement {
  const { id = '' } = useParams();
  const { data, error, refetch } = useQuery(OfferDetailsDocument, { variables: { id }, fetchPolicy: 'cache-and-network' });
  if (data?.offer) return <ReadyOffer offer={data.offer} slots={slots} />;
  if (!error) return data ? <OfferNotFound /> : <Skeleton lines={8} />;
  const fault = faultOf(error);
  if (fault.code === 'NOT_FOUND' || fault.code === 'BAD_USER_INPUT') return <OfferNotFound />;
  return <ErrorState message={fault.message} id={fault.id} onRetry={() => void refetch().catch(() => undefined)} />;
}

function ReadyOffer({ offer, slots: { Conversation, Matches, Similar } }: { offer: OfferDetails; slots: OfferSlots }): ReactElement {
  const t = useText();
  const { language } = useLanguage();
  const { viewer } = useViewer();
  const relation = relationOf(viewer, offer);
  const actions = useOfferActions(offer, relation === 'owner');
  const next = nextStepOf(offer, relation, { t, language });
  const isOpen = offer.status === 'PUBLISHED';
  const panel = <ActionPanel actions={actions} />;
  return (
    <>
      <OfferHead offer={offer} />
      {offer.status === 'RETURNED' && offer.statusReason && (
        <div className="mb-4">
          <Banner tone="attention" title={t('postings.returned')}>
            <p className="whitespace-pre-line">{offer.statusReason}</p>
          </Banner>
        </div>
      )}
      {next ? <NextStep {...next}>{panel}</NextStep> : panel}
      <div className="grid items-start gap-8 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <OfferArticle offer={offer} />
        <aside className="grid gap-5">
          <Suspense>
            <Matches offerId={offer.id} canFind={offer.viewerCan.includes('MATCH') || (relation === 'owner' && isOpen)} />
          </Suspense>
          <VisibilityCard title={t('offers.part.who')} visibility={offer.visibility} isOpen={isOpen} isInside={relation !== 'other'} />
          {offer.timeline.length > 0 && (
            <Card title={t('postings.story')}>
              <OfferStory timeline={offer.timeline} />
            </Card>
          )}
        </aside>
        <div className="grid min-w-0 gap-8">
          <Suspense fallback={<Skeleton />}>
            <Conversation
              subject="OFFER"
              subjectId={offer.id}
              thread={offer.thread}
              mayStart={relation !== 'other' && offer.status !== 'DRAFT'}
            />
          </Suspense>
          <Suspense>
            <Similar offerId={offer.id} />
          </Suspense>
        </div>
      </div>
    </>
  );
}
