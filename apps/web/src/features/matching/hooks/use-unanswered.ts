import { useQuery } from '@apollo/client/react';
import { UnansweredNeedsDocument, type UnansweredNeedsQuery } from '@kongano/graphql/matching';

export type Unanswered = UnansweredNeedsQuery['unansweredNeeds']['edges'][number]['node'];

interface UnansweredList {
  needs: readonly Unanswered[] | undefined;
  total: number;
  hasMore: boolean;
  isBusy: boolean;
  error: Error | undefined;
  more: () => void;
  retry: () => void;
}

const pageSize = 20;

/** Needs that nothing answers, of one region or all, page by page; the count is of the same list. */
export function useUnanswered(isAsked: boolean, regionCode: string | null): UnansweredList {
  const { data, error, loading, fetchMore, refetch } = useQuery(UnansweredNeedsDocument, {
    variables: { first: pageSize, after: null, regionCode },
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-first',
    skip: !isAsked,
  });
  const list = data?.unansweredNeeds;
  return {
    needs: list?.edges.map(({ node }) => node),
    total: list?.totalCount ?? 0,
    hasMore: list?.pageInfo.hasNextPage ?? false,
    isBusy: loading,
    error,
    more: () =>
      void fetchMore({ variables: { first: pageSize, after: list?.pageInfo.endCursor ?? null, regionCode } }).catch(() => undefined),
    retry: () => void refetch().catch(() => undefined),
  };
}
