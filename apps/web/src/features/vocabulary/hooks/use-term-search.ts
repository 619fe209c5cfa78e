import { useApolloClient } from '@apollo/client/react';
import type { TermScheme } from '@kongano/domain';
import { VocabularySearchDocument } from '@kongano/graphql/vocabulary';
import { useCallback } from 'react';
import type { TermValue } from '../term-title';

export interface TermQuery {
  scheme: TermScheme;
  /** Only what is directly below this term: councils of one region. */
  parentCode?: string | undefined;
}

/** Finds terms by what is typed, in either language; answers are kept, so that opening a list again costs nothing. */
export function useTermSearch({ scheme, parentCode }: TermQuery): (text: string) => Promise<readonly TermValue[]> {
  const client = useApolloClient();
  return useCallback(
    async (text) => {
      const variables = { scheme, parentCode, text: text || undefined, first: 40 };
      const { data } = await client.query({ query: VocabularySearchDocument, variables });
      return data?.terms.edges.map(({ node }) => node) ?? [];
    },
    [client, scheme, parentCode],
  );
}
