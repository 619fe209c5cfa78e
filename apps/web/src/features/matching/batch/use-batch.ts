import { useMutation, useQuery } from '@apollo/client/react';
import {
  CancelMatchBatchDocument,
  ChangeMatchBatchPairDocument,
  MatchBatchDocument,
  MatchBatchesDocument,
  type MatchBatchesQuery,
  type MatchBatchQuery,
  PlanMatchBatchDocument,
  RunMatchBatchDocument,
} from '@kongano/graphql/matching';
import type { MatchBatchChange, MatchBatchInput } from '@kongano/graphql/schema-types';

export type Batch = MatchBatchesQuery['matchBatches'][number];
export type BatchPlan = MatchBatchQuery['matchBatch'];
export type BatchPair = BatchPlan['pairs'][number];

type Answer = Promise<readonly { code: string; field?: string | null; message: string }[]>;

/** A page looks again so often while a plan is being worked out. */
const LOOK_EVERY_MS = 1_000;

/** The newest plans, and how a new one is begun. */
export function useBatches(isAsked: boolean) {
  const { data, error, refetch } = useQuery(MatchBatchesDocument, { fetchPolicy: 'cache-and-network', skip: !isAsked });
  const [plan] = useMutation(PlanMatchBatchDocument);
  return {
    batches: data?.matchBatches,
    error,
    retry: () => void refetch().catch(() => undefined),
    plan: async (id: string, input: MatchBatchInput): Answer =>
      answered((await plan({ variables: { id, input } })).data?.planMatchBatch.problems),
  };
}

export const isOpen = ({ state }: Pick<Batch, 'state'>): boolean => state === 'QUEUED' || state === 'RUNNING';

/** One plan, read again every second while it is being worked out, and what a broker does with it. */
export function useBatch(id: string, isAsked: boolean) {
  const { data, error, refetch, startPolling, stopPolling } = useQuery(MatchBatchDocument, {
    variables: { id },
    fetchPolicy: 'cache-and-network',
    skip: !isAsked,
  });
  const [run] = useMutation(RunMatchBatchDocument);
  const [cancel] = useMutation(CancelMatchBatchDocument);
  const [change] = useMutation(ChangeMatchBatchPairDocument);
  const plan = data?.matchBatch;
  const seen = { id, version: plan?.batch.version ?? 0 };
  const settle = async (problems: Awaited<Answer> | undefined): Answer => {
    const found = await answered(problems);
    // Also after a refusal: what stands on the page may be old.
    await refetch();
    return found;
  };
  return {
    plan,
    error,
    look: () => startPolling(LOOK_EVERY_MS),
    stopLooking: stopPolling,
    reread: async (): Promise<void> => void (await refetch()),
    runAgain: async (input: MatchBatchInput | null): Answer =>
      settle((await run({ variables: { ...seen, input } })).data?.runMatchBatch.problems),
    cancel: async (): Answer => settle((await cancel({ variables: { id } })).data?.cancelMatchBatch.problems),
    change: async (needId: string, offerId: string, how: MatchBatchChange): Answer =>
      settle((await change({ variables: { ...seen, needId, offerId, change: how } })).data?.changeMatchBatchPair.problems),
  };
}

async function answered(problems: Awaited<Answer> | undefined): Answer {
  if (!problems) throw new Error('no answer');
  return problems;
}
