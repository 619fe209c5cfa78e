import { useQuery } from '@apollo/client/react';
import { type NeedSort, type NeedStatus, needSorts, needStatuses } from '@kongano/domain';
import { type NeedLineFragment, NeedListDocument } from '@kongano/graphql/needs';
import { type Fault, faultOf } from '../../../lib/faults';
import { filterOf, type ListState } from '../../postings';

const pageSize = 20;
/** What "all" shows to those who are not staff. */
const open: readonly NeedStatus[] = ['PUBLISHED', 'IN_DISCUSSION', 'AGREED', 'SOLVED'];

interface NeedList {
  needs: readonly NeedLineFragment[] | undefined;
  total: number;
  hasMore: boolean;
  isLoadingMore: boolean;
  fault: Fault | undefined;
  retry: () => void;
  more: () => void;
}

/** The needs that a list's address asks for, page by page. */
export function useNeedList(state: ListState, isStaff: boolean): NeedList {
  const sort: NeedSort = needSorts.find((one) => one === state.sort) ?? 'NEWEST';
  const variables = { filter: filterOf(state, needStatuses, isStaff ? undefined : open), sort, first: pageSize };
  const { data, previousData, error, loading, refetch, fetchMore } = useQuery(NeedListDocument, {
    variables,
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-first',
    notifyOnNetworkStatusChange: true,
  });
  // While other words are looked for, the last answer stays: an empty screen at each letter would flicker.
  const list = (data ?? previousData)?.needs;
  const after = list?.pageInfo.endCursor;
  return {
    needs: list?.edges.map(({ node }) => node),
    total: list?.totalCount ?? 0,
    hasMore: list?.pageInfo.hasNextPage ?? false,
    isLoadingMore: loading && list !== undefined,
    fault: error && !list ? faultOf(error) : undefined,
    retry: () => void refetch().catch(() => undefined),
    more: () => void fetchMore({ variables: { after } }).catch(() => undefined),
  };
}
