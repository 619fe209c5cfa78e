import { useQuery } from '@apollo/client/react';
import { type OfferSort, type OfferStatus, offerSorts, offerStatuses } from '@kongano/domain';
import { type OfferLineFragment, OfferListDocument } from '@kongano/graphql/offers';
import { type Fault, faultOf } from '../../../lib/faults';
import { filterOf, type ListState } from '../../postings';

const pageSize = 20;
/** What "all" shows to those who are not staff. */
const open: readonly OfferStatus[] = ['PUBLISHED'];

interface OfferList {
  offers: readonly OfferLineFragment[] | undefined;
  total: number;
  hasMore: boolean;
  isLoadingMore: boolean;
  fault: Fault | undefined;
  retry: () => void;
  more: () => void;
}

/** The offers that a list's address asks for, page by page. */
export function useOfferList(state: ListState, isStaff: boolean): OfferList {
  const sort: OfferSort = offerSorts.find((one) => one === state.sort) ?? 'NEWEST';
  const variables = { filter: filterOf(state, offerStatuses, isStaff ? undefined : open), sort, first: pageSize };
  const { data, previousData, error, loading, refetch, fetchMore } = useQuery(OfferListDocument, {
    variables,
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-first',
    notifyOnNetworkStatusChange: true,
  });
  // While other words are looked for, the last answer stays: an empty screen at each letter would flicker.
  const list = (data ?? previousData)?.offers;
  const after = list?.pageInfo.endCursor;
  return {
    offers: list?.edges.map(({ node }) => node),
    total: list?.totalCount ?? 0,
    hasMore: list?.pageInfo.hasNextPage ?? false,
    isLoadingMore: loading && list !== undefined,
    fault: error && !list ? faultOf(error) : undefined,
    retry: () => void refetch().catch(() => undefined),
    more: () => void fetchMore({ variables: { after } }).catch(() => undefined),
  };
}
