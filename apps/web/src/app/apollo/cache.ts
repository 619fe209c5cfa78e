import { type FieldPolicy, InMemoryCache } from '@apollo/client';
import { relayStylePagination } from '@apollo/client/utilities';

const list = (keyArgs: string[] = []): FieldPolicy => relayStylePagination(keyArgs);

/** The cache: one list per filter and order, pages joined; vocabulary terms are known by scheme and code. */
export function createCache(): InMemoryCache {
  return new InMemoryCache({
    typePolicies: {
      Query: {
        fields: {
          needs: list(['filter', 'sort']),
          offers: list(['filter', 'sort']),
          clusters: list(['filter']),
          organisations: list(['filter']),
          matches: list(['filter', 'sort']),
          projects: list(['filter', 'sort']),
          unmatchedNeeds: list(),
          researchAgenda: list(['filter', 'rank']),
          unansweredNeeds: list(['regionCode']),
          terms: list(['scheme', 'parentCode', 'text']),
        },
      },
      Cluster: { fields: { members: list(), needs: list(), offers: list() } },
      Organisation: { fields: { needs: list(), offers: list() } },
      Person: { fields: { offers: list() } },
      Term: { keyFields: ({ scheme, code }) => (scheme && code ? `Term:${scheme}:${code}` : false) },
    },
  });
}
