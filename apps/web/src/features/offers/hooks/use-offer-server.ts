import { useApolloClient } from '@apollo/client/react';
import {
  AttachToOfferDocument,
  DetachFromOfferDocument,
  type OfferFullFragment,
  SaveOfferDocument,
  StartOfferDocument,
  SubmitOfferDocument,
} from '@kongano/graphql/offers';
import { useMemo } from 'react';
import type { DraftAnswer, PostingServer } from '../../postings';

type OfferAnswer = DraftAnswer<OfferFullFragment>;

export type OfferServer = PostingServer<OfferFullFragment>;

/** An answer without data is a fault of the line, not a refusal. */
function answerOf(payload: { offer: OfferFullFragment | null; problems: OfferAnswer['problems'] } | undefined): OfferAnswer {
  if (!payload) throw new Error('The answer has no data.');
  return { posting: payload.offer, problems: payload.problems };
}

/** What the form of one offer asks of the server. */
export function useOfferServer(id: string): OfferServer {
  const client = useApolloClient();
  return useMemo(
    () => ({
      start: async (input) => answerOf((await client.mutate({ mutation: StartOfferDocument, variables: { id, input } })).data?.startOffer),
      save: async (version, input) =>
        answerOf((await client.mutate({ mutation: SaveOfferDocument, variables: { id, version, input } })).data?.saveOffer),
      submit: async (version) =>
        answerOf((await client.mutate({ mutation: SubmitOfferDocument, variables: { id, version } })).data?.submitOffer),
      attach: async (fileId, kind) =>
        answerOf((await client.mutate({ mutation: AttachToOfferDocument, variables: { id, fileId, kind } })).data?.attachToOffer),
      detach: async (attachmentId) =>
        answerOf((await client.mutate({ mutation: DetachFromOfferDocument, variables: { id, attachmentId } })).data?.detachFromOffer),
    }),
    [client, id],
  );
}
