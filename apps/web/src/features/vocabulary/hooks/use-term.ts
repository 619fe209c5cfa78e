import { skipToken, useQuery } from '@apollo/client/react';
import type { TermScheme } from '@kongano/domain';
import { VocabularyTermDocument } from '@kongano/graphql/vocabulary';
import type { TermValue } from '../term-title';

/** The term of a code from an address; undefined until it is known, or when there is none. */
export function useTerm(scheme: TermScheme, code: string | null | undefined): TermValue | undefined {
  const { data } = useQuery(VocabularyTermDocument, code ? { variables: { scheme, code } } : skipToken);
  return data?.term ?? undefined;
}
