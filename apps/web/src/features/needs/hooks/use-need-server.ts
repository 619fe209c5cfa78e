import { useApolloClient } from '@apollo/client/react';
import {
  AttachToNeedDocument,
  DetachFromNeedDocument,
  type NeedFullFragment,
  SaveNeedDocument,
  StartNeedDocument,
  SubmitNeedDocument,
} from '@kongano/graphql/needs';
import { useMemo } from 'react';
import type { DraftAnswer, PostingServer } from '../../postings';

type NeedAnswer = DraftAnswer<NeedFullFragment>;

export type NeedServer = PostingServer<NeedFullFragment>;

/** An answer without data is a fault of the line, not a refusal. */
function answerOf(payload: { need: NeedFullFragment | null; problems: NeedAnswer['problems'] } | undefined): NeedAnswer {
  if (!payload) throw new Error('The answer has no data.');
  return { posting: payload.need, problems: payload.problems };
}

/** What the form of one need asks of the server. */
export function useNeedServer(id: string): NeedServer {
  const client = useApolloClient();
  return useMemo(
    () => ({
      start: async (input) => answerOf((await client.mutate({ mutation: StartNeedDocument, variables: { id, input } })).data?.startNeed),
      save: async (version, input) =>
        answerOf((await client.mutate({ mutation: SaveNeedDocument, variables: { id, version, input } })).data?.saveNeed),
      submit: async (version) =>
        answerOf((await client.mutate({ mutation: SubmitNeedDocument, variables: { id, version } })).data?.submitNeed),
      attach: async (fileId, kind) =>
        answerOf((await client.mutate({ mutation: AttachToNeedDocument, variables: { id, fileId, kind } })).data?.attachToNeed),
      detach: async (attachmentId) =>
        answerOf((await client.mutate({ mutation: DetachFromNeedDocument, variables: { id, attachmentId } })).data?.detachFromNeed),
    }),
    [client, id],
  );
}
