import { useQuery } from '@apollo/client/react';
import { VocabularySearchDocument } from '@kongano/graphql/vocabulary';
import type { TermValue } from '../term-title';

/** The seventeen goals of sustainable development, in their order; empty until they have come. */
export function useGoals(): readonly TermValue[] {
  const { data } = useQuery(VocabularySearchDocument, { variables: { scheme: 'SDG', first: 20 } });
  return data?.terms.edges.map(({ node }) => node) ?? [];
}
