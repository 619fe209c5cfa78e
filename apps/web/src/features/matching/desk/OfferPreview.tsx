import { useMutation, useQuery } from '@apollo/client/react';
import {
  DeskOfferDocument,
  type DeskOfferQuery,
  DeskPublishOfferDocument,
  DeskQualifyOfferDocument,
  DeskReturnOfferDocument,
} from '@kongano/graphql/matching';
import type { ReactElement } from 'react';
import { useText } from '../../../lib/i18n';
import { urls } from '../../../lib/urls';
import { Facts } from '../../../ui';
import { ActionPanel, OrganisationName } from '../../postings';
import type { DeskCase } from './desk-case';
import { PreviewFrame, PreviewText } from './PreviewFrame';
import { actionsOf } from './posting-acts';
import { settle } from './settle';

interface OfferPreviewProps {
  selected: DeskCase;
  onDone: () => void;
}

/** An offer as the broker reads it before taking it up, publishing it or sending it back. */
export function OfferPreview({ selected, onDone }: OfferPreviewProps): ReactElement {
  const t = useText();
  const { id } = selected;
  const { data, error, refetch } = useQuery(DeskOfferDocument, { variables: { id }, fetchPolicy: 'cache-and-network' });
  const [qualify] = useMutation(DeskQualifyOfferDocument);
  const [publish] = useMutation(DeskPublishOfferDocument);
  const [sendBack] = useMutation(DeskReturnOfferDocument);
  const offer = data?.offer;
  const acts = {
    qualify: async () => settle((await qualify({ variables: { id } })).data?.qualifyOffer, onDone),
    publish: async () => settle((await publish({ variables: { id } })).data?.publishOffer, onDone),
    sendBack: async ({ reason }: { reason: string }) => settle((await sendBack({ variables: { id, reason } })).data?.returnOffer, onDone),
    matchAt: urls.offerMatches(id),
  };
  return (
    <PreviewFrame
      selected={selected}
      error={error}
      onRetry={() => void refetch()}
      actions={offer ? <ActionPanel actions={actionsOf(offer.viewerCan, acts, t)} /> : null}
    >
      {offer && <OfferBody offer={offer} />}
    </PreviewFrame>
  );
}

function OfferBody({ offer }: { offer: NonNullable<DeskOfferQuery['offer']> }): ReactElement {
  const t = useText();
  return (
    <>
      {offer.status === 'RETURNED' && <PreviewText label={t('desk.reason')} text={offer.statusReason} />}
      <PreviewText label={t('desk.summary')} text={offer.summary} language={offer.language} />
      <PreviewText label={t('desk.description')} text={offer.description} language={offer.language} />
      <PreviewText label={t('desk.evidence')} text={offer.evidence.map(({ text }) => `– ${text}`).join('\n')} language={offer.language} />
      <Facts
        facts={[
          { label: t('desk.firm'), value: offer.organisation && <OrganisationName organisation={offer.organisation} /> },
          { label: t('desk.author'), value: offer.author?.name },
          { label: t('desk.trl'), value: offer.trl && t('postings.trl', { level: offer.trl }) },
        ]}
      />
    </>
  );
}
