import type { ApolloClient } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import {
  ArchiveNeedDocument,
  CloseNeedDocument,
  DiscardNeedDocument,
  HoldNeedDocument,
  PublishNeedDocument,
  QualifyNeedDocument,
  RenewNeedDocument,
  ResumeNeedDocument,
  ReturnNeedDocument,
  WithdrawNeedDocument,
} from '@kongano/graphql/needs';
import type { ActionAnswer, CaseStep, Problem } from '../../postings';

interface NeedToStep {
  id: string;
  version: number;
}

type Payload = { problems: readonly Problem[] } | undefined;

async function send(
  client: ApolloClient,
  step: CaseStep,
  { id, version }: NeedToStep,
  { reason, until, knowingly }: ActionAnswer,
): Promise<Payload> {
  const why = reason || undefined;
  switch (step) {
    case 'QUALIFY':
      return (await client.mutate({ mutation: QualifyNeedDocument, variables: { id } })).data?.qualifyNeed;
    case 'PUBLISH':
      return (await client.mutate({ mutation: PublishNeedDocument, variables: { id, ...(knowingly && { knowingly }) } })).data?.publishNeed;
    case 'RENEW':
      return (await client.mutate({ mutation: RenewNeedDocument, variables: { id } })).data?.renewNeed;
    case 'RESUME':
      return (await client.mutate({ mutation: ResumeNeedDocument, variables: { id } })).data?.resumeNeed;
    case 'RETURN':
      return (await client.mutate({ mutation: ReturnNeedDocument, variables: { id, reason } })).data?.returnNeed;
    case 'SOLVED':
      return (await client.mutate({ mutation: CloseNeedDocument, variables: { id, solved: true, reason: why } })).data?.closeNeed;
    case 'UNSOLVED':
      return (await client.mutate({ mutation: CloseNeedDocument, variables: { id, solved: false, reason } })).data?.closeNeed;
    case 'HOLD':
      return (await client.mutate({ mutation: HoldNeedDocument, variables: { id, reason, until } })).data?.holdNeed;
    case 'WITHDRAW':
      return (await client.mutate({ mutation: WithdrawNeedDocument, variables: { id, reason: why } })).data?.withdrawNeed;
    case 'ARCHIVE':
      return (await client.mutate({ mutation: ArchiveNeedDocument, variables: { id } })).data?.archiveNeed;
    case 'DISCARD':
      return (await client.mutate({ mutation: DiscardNeedDocument, variables: { id, version } })).data?.discardNeed;
  }
}

/** Takes a step with a need. The answer brings its new state; the story beside it is asked for again. */
export function useNeedSteps(need: NeedToStep): (step: CaseStep, answer: ActionAnswer) => Promise<readonly Problem[]> {
  const client = useApolloClient();
  return async (step, answer) => {
    const payload = await send(client, step, need, answer);
    if (!payload) throw new Error('The answer has no data.');
    if (payload.problems.length === 0 && step !== 'DISCARD') void client.refetchQueries({ include: ['NeedDetails'] });
    return payload.problems;
  };
}
