import { useMutation, useQuery } from '@apollo/client/react';
import {
  DismissedSuggestionsDocument,
  type DismissedSuggestionsQuery,
  DismissSuggestionDocument,
  RestoreSuggestionDocument,
} from '@kongano/graphql/matching';
import type { DismissalReason, PostingSide } from '@kongano/graphql/schema-types';

export type Dismissed = DismissedSuggestionsQuery['dismissedSuggestions'][number];
/** What is wrong; nothing wrong means that it is done. */
type Answer = Promise<readonly { code: string; field?: string | null; message: string }[]>;

export interface Dismissals {
  dismissed: readonly Dismissed[];
  /** Sets aside what was suggested: the id is that of the other side. */
  dismiss: (otherId: string, reason: DismissalReason, note: string) => Answer;
  restore: (otherId: string) => Answer;
}

const missing = (): Error => new Error('no answer');

/** What was set aside of the suggestions of a need or an offer; `onChange` when the list of suggestions is another one now. */
export function useDismissals(side: PostingSide, id: string, onChange: () => void): Dismissals {
  const { data, refetch } = useQuery(DismissedSuggestionsDocument, { variables: { side, id }, fetchPolicy: 'cache-and-network' });
  const [dismiss] = useMutation(DismissSuggestionDocument);
  const [restore] = useMutation(RestoreSuggestionDocument);
  const pair = (otherId: string) => ({ side, needId: side === 'NEED' ? id : otherId, offerId: side === 'NEED' ? otherId : id });
  const settle = async (problems: Awaited<Answer> | undefined): Answer => {
    if (!problems) throw missing();
    if (problems.length > 0) return problems;
    onChange();
    await refetch();
    return problems;
  };
  return {
    dismissed: data?.dismissedSuggestions ?? [],
    dismiss: async (otherId, reason, note) =>
      settle((await dismiss({ variables: { ...pair(otherId), reason, note: note || null } })).data?.dismissSuggestion.problems),
    restore: async (otherId) => settle((await restore({ variables: pair(otherId) })).data?.restoreSuggestion.problems),
  };
}
