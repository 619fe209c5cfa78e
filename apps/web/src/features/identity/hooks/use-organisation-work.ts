import { useQuery } from '@apollo/client/react';
import { IdentityOrganisationWorkDocument } from '@kongano/graphql/identity';

interface Work {
  readonly id: string;
  readonly title: string;
  readonly publishedAt: string | null;
}

export interface WorkState {
  works: readonly Work[];
  total: number;
  hasMore: boolean;
  onMore: () => void;
}

interface Connection {
  readonly totalCount: number;
  readonly edges: readonly { readonly node: Work }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

export interface OrganisationWork {
  needs: WorkState | undefined;
  offers: WorkState | undefined;
  error: Error | undefined;
  retry: () => void;
}

/** Needs and offers of an organisation: a question of their own, so that who it is shows first. */
export function useOrganisationWork(id: string): OrganisationWork {
  const { data, error, refetch, fetchMore } = useQuery(IdentityOrganisationWorkDocument, { variables: { id } });
  const stateOf = (connection: Connection | undefined, cursor: 'needsAfter' | 'offersAfter'): WorkState | undefined =>
    connection && {
      works: connection.edges.map(({ node }) => node),
      total: connection.totalCount,
      hasMore: connection.pageInfo.hasNextPage,
      onMore: () => void fetchMore({ variables: { [cursor]: connection.pageInfo.endCursor } }),
    };
  return {
    needs: stateOf(data?.organisation?.needs, 'needsAfter'),
    offers: stateOf(data?.organisation?.offers, 'offersAfter'),
    error,
    retry: () => void refetch(),
  };
}
