import { useApolloClient, useQuery } from '@apollo/client/react';
import type { SearchKind } from '@kongano/domain';
import {
  MarkSearchSeenDocument,
  RemoveSearchDocument,
  SavedSearchesDocument,
  type SavedSearchLineFragment,
  SaveSearchDocument,
} from '@kongano/graphql/searches';
import { useText } from '../../../lib/i18n';
import { newId } from '../../../lib/ids';
import { showToast } from '../../../ui';
import type { Problem } from '../../postings';

interface SavedSearchesHook {
  searches: readonly SavedSearchLineFragment[];
  save: (search: Pick<SavedSearchLineFragment, 'name' | 'address'>) => Promise<readonly Problem[]>;
  remove: (search: SavedSearchLineFragment) => Promise<void>;
  see: (search: SavedSearchLineFragment) => void;
}

/** The viewer's saved searches of one kind, and what can be done with them. A removal can be taken back. */
export function useSavedSearches(kind: SearchKind): SavedSearchesHook {
  const t = useText();
  const client = useApolloClient();
  const { data, refetch } = useQuery(SavedSearchesDocument, { variables: { kind }, fetchPolicy: 'cache-and-network' });
  const send = async (id: string, { name, address }: { name: string; address: string }): Promise<readonly Problem[]> => {
    const answer = await client.mutate({ mutation: SaveSearchDocument, variables: { id, input: { kind, name, address } } });
    const problems = answer.data?.saveSearch.problems ?? [];
    if (problems.length === 0) await refetch();
    return problems;
  };
  return {
    searches: data?.savedSearches ?? [],
    save: async (search) => {
      const problems = await send(newId(), search);
      if (problems.length === 0) showToast(t('searches.saved'));
      return problems;
    },
    remove: async (search) => {
      await client.mutate({ mutation: RemoveSearchDocument, variables: { id: search.id } });
      await refetch();
      showToast(t('searches.removed', { name: search.name }), { undo: () => void send(search.id, search).catch(() => undefined) });
    },
    // What was seen is told on the side: the list opens all the same without a network.
    see: ({ id }) => void client.mutate({ mutation: MarkSearchSeenDocument, variables: { id } }).catch(() => undefined),
  };
}
