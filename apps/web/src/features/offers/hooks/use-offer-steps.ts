import type { ApolloClient } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import {
  ArchiveOfferDocument,
  DiscardOfferDocument,
  HoldOfferDocument,
  PublishOfferDocument,
  QualifyOfferDocument,
  RenewOfferDocument,
  ResumeOfferDocument,
  ReturnOfferDocument,
  WithdrawOfferDocument,
} from '@kongano/graphql/offers';
import type { ActionAnswer, CaseStep, Problem } from '../../postings';

/** An offer is not solved or closed: one serves many needs. */
export type OfferStep = Exclude<CaseStep, 'SOLVED' | 'UNSOLVED'>;

interface OfferToStep {
  id: string;
  version: number;
}

type Payload = { problems: readonly Problem[] } | undefined;

async function send(
  client: ApolloClient,
  step: OfferStep,
  { id, version }: OfferToStep,
  { reason, until, knowingly }: ActionAnswer,
): Promise<Payload> {
  switch (step) {
    case 'QUALIFY':
      return (await client.mutate({ mutation: QualifyOfferDocument, variables: { id } })).data?.qualifyOffer;
    case 'PUBLISH':
      return (await client.mutate({ mutation: PublishOfferDocument, variables: { id, ...(knowingly && { knowingly }) } })).data
        ?.publishOffer;
    case 'RENEW':
      return (await client.mutate({ mutation: RenewOfferDocument, variables: { id } })).data?.renewOffer;
    case 'RESUME':
      return (await client.mutate({ mutation: ResumeOfferDocument, variables: { id } })).data?.resumeOffer;
    case 'RETURN':
      return (await client.mutate({ mutation: ReturnOfferDocument, variables: { id, reason } })).data?.returnOffer;
    case 'HOLD':
      return (await client.mutate({ mutation: HoldOfferDocument, variables: { id, reason, until } })).data?.holdOffer;
    case 'WITHDRAW':
      return (await client.mutate({ mutation: WithdrawOfferDocument, variables: { id, reason: reason || undefined } })).data?.withdrawOffer;
    case 'ARCHIVE':
      return (await client.mutate({ mutation: ArchiveOfferDocument, variables: { id } })).data?.archiveOffer;
    case 'DISCARD':
      return (await client.mutate({ mutation: DiscardOfferDocument, variables: { id, version } })).data?.discardOffer;
  }
}

/** Takes a step with an offer. The answer brings its new state; the story beside it is asked for again. */
export function useOfferSteps(offer: OfferToStep): (step: OfferStep, answer: ActionAnswer) => Promise<readonly Problem[]> {
  const client = useApolloClient();
  return async (step, answer) => {
    const payload = await send(client, step, offer, answer);
    if (!payload) throw new Error('The answer has no data.');
    if (payload.problems.length === 0 && step !== 'DISCARD') void client.refetchQueries({ include: ['OfferDetails'] });
    return payload.problems;
  };
}
