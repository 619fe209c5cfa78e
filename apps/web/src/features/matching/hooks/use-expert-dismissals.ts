import { useMutation, useQuery } from '@apollo/client/react';
import {
  DismissExpertDocument,
  DismissedExpertsDocument,
  type DismissedExpertsQuery,
  DismissedNeedsOfExpertDocument,
  RestoreExpertDocument,
} from '@kongano/graphql/matching';
import type { ExpertKind, PostingSide } from '@kongano/graphql/schema-types';
import type { Dismissals } from './use-dismissals';

export type DismissedExpert = DismissedExpertsQuery['dismissedExperts'][number];

export interface ExpertDismissals extends Pick<Dismissals, 'dismiss' | 'restore'> {
  dismissed: readonly DismissedExpert[];
}

interface Pair {
  needId: string;
  kind: ExpertKind;
  expertId: string;
  side: PostingSide;
}

/** Experts of one kind that were set aside for a need; `onChange` when the list of experts is another one now. */
export function useDismissedExperts(needId: string, kind: ExpertKind, onChange: () => void): ExpertDismissals {
  const { data, refetch } = useQuery(DismissedExpertsDocument, { variables: { needId }, fetchPolicy: 'cache-and-network' });
  const acts = useActs(async () => {
    onChange();
    await refetch();
  });
  const pair = (expertId: string): Pair => ({ needId, kind, expertId, side: 'NEED' });
  return {
    dismissed: data?.dismissedExperts ?? [],
    dismiss: (id, reason, note) => acts.dismiss(pair(id), reason, note),
    restore: (id) => acts.restore(pair(id)),
  };
}

/** Needs that were set aside for an expert. */
export function useDismissedNeeds(kind: ExpertKind, expertId: string, onChange: () => void): ExpertDismissals {
  const { data, refetch } = useQuery(DismissedNeedsOfExpertDocument, { variables: { kind, expertId }, fetchPolicy: 'cache-and-network' });
  const acts = useActs(async () => {
    onChange();
    await refetch();
  });
  const pair = (needId: string): Pair => ({ needId, kind, expertId, side: 'OFFER' });
  return {
    dismissed: data?.dismissedNeedsOfExpert ?? [],
    dismiss: (id, reason, note) => acts.dismiss(pair(id), reason, note),
    restore: (id) => acts.restore(pair(id)),
  };
}

type Answer = ReturnType<Dismissals['restore']>;
type Reason = Parameters<Dismissals['dismiss']>[1];

function useActs(settled: () => Promise<void>) {
  const [dismiss] = useMutation(DismissExpertDocument);
  const [restore] = useMutation(RestoreExpertDocument);
  const settle = async (problems: Awaited<Answer> | undefined): Answer => {
    if (!problems) throw new Error('no answer');
    if (problems.length === 0) await settled();
    return problems;
  };
  return {
    dismiss: async (pair: Pair, reason: Reason, note: string): Answer =>
      settle((await dismiss({ variables: { ...pair, reason, note: note || null } })).data?.dismissExpert.problems),
    restore: async (pair: Pair): Answer => settle((await restore({ variables: pair })).data?.restoreExpert.problems),
  };
}
