import { useApolloClient } from '@apollo/client/react';
import type { OfferAction } from '@kongano/domain';
import type { OfferFullFragment } from '@kongano/graphql/offers';
import { useNavigate } from 'react-router';
import { useText } from '../../../lib/i18n';
import { urls, withQuery } from '../../../lib/urls';
import { usePublishQuestion } from '../../names';
import { caseAction, type PostingAction } from '../../postings';
import { offerSteps } from '../form/steps';
import { textsOf } from '../form/summary-lines';
import { type OfferStep, useOfferSteps } from './use-offer-steps';

/** In the order of what one most likely comes for. */
const order: readonly OfferAction[] = [
  'SUBMIT',
  'QUALIFY',
  'PUBLISH',
  'RENEW',
  'RESUME',
  'MATCH',
  'EDIT',
  'RETURN',
  'HOLD',
  'WITHDRAW',
  'ARCHIVE',
  'DISCARD',
];

const bodies = {
  RETURN: 'offers.act.RETURN.ask',
  WITHDRAW: 'offers.act.WITHDRAW.ask',
  ARCHIVE: 'offers.act.ARCHIVE.ask',
  DISCARD: 'offers.act.DISCARD.ask',
} as const satisfies Partial<Record<OfferStep, string>>;

const bodyOf = (step: OfferStep) => (step in bodies ? bodies[step as keyof typeof bodies] : undefined);

/** What the viewer may do with the offer: exactly what the server allows now. */
export function useOfferActions(offer: OfferFullFragment, isOwner: boolean): PostingAction[] {
  const t = useText();
  const client = useApolloClient();
  const navigate = useNavigate();
  const take = useOfferSteps(offer);
  const { id, viewerCan, visibility, organisation } = offer;
  const publishQuestion = usePublishQuestion({
    texts: textsOf(offer, t),
    visibility,
    organisationId: organisation?.id,
    mayPublish: viewerCan.includes('PUBLISH'),
  });
  const leave = (): void => {
    void navigate(urls.offers({ mine: 1 }), { replace: true });
    const cached = client.cache.identify({ __typename: 'Offer', id });
    if (cached) client.cache.evict({ id: cached });
  };
  const stepAction = (step: OfferStep): PostingAction => {
    const body = bodyOf(step);
    const words = {
      label: t(`offers.act.${step}`),
      done: t(`offers.done.${step}`),
      body: step === 'PUBLISH' ? publishQuestion : body && t(body),
    };
    return caseAction(step, {
      words,
      run: (answer) => take(step, { ...answer, knowingly: step === 'PUBLISH' && publishQuestion !== undefined }),
      ...(step === 'DISCARD' ? { onDone: leave } : {}),
    });
  };
  const actionOf = (action: OfferAction): PostingAction => {
    switch (action) {
      case 'SUBMIT':
        return { id: action, label: t('offers.act.SUBMIT'), to: withQuery(urls.offerEdit(id), { step: offerSteps.length }) };
      case 'MATCH':
        return { id: action, label: t('offers.act.MATCH'), to: urls.offerMatches(id) };
      case 'EDIT':
        return { id: action, label: t(isOwner ? 'offers.act.EDIT' : 'offers.act.EDIT.staff'), to: urls.offerEdit(id) };
      default:
        return stepAction(action);
    }
  };
  return order.filter((action) => viewerCan.includes(action)).map(actionOf);
}
