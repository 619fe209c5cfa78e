import { useApolloClient, useQuery } from '@apollo/client/react';
import {
  DeskCasesDocument,
  DeskMoreMatchesDocument,
  DeskMoreNeedsDocument,
  DeskMoreOffersDocument,
  DeskMoreOrganisationsDocument,
  DeskMoreUnmatchedDocument,
  DeskQueueDocument,
} from '@kongano/graphql/matching';
import { useState } from 'react';
import type { DeskQueue, DeskViewId } from '../desk/desk-views';

const pageSize = 50;
const fetchPolicies = { fetchPolicy: 'cache-and-network', nextFetchPolicy: 'cache-first' } as const;

// The cache knows a list by its filter: these are those of DeskQueue, to the letter.
const filters = {
  toQualify: { status: ['SUBMITTED', 'QUALIFYING'] },
  returned: { status: ['RETURNED'] },
  overdue: { isOverdue: true },
  toIntroduce: { status: ['SHORTLISTED', 'BOTH_INTERESTED'] },
  asked: { status: ['APPROACHED'] },
  introduced: { status: ['INTRODUCED', 'MEETING_HELD', 'SCOPING'] },
  agreed: { status: ['AGREEMENT'] },
  parked: { status: ['PARKED'] },
} as const;

interface DeskQueueHook {
  queue: DeskQueue | undefined;
  error: Error | undefined;
  isBusy: boolean;
  refetch: () => void;
  loadMore: (view: DeskViewId) => Promise<void>;
}

/** Everything that waits on the desk, of all brokers or the viewer alone; the next page of a view goes into the same lists. */
export function useDeskQueue(isMine: boolean): DeskQueueHook {
  const client = useApolloClient();
  const [isBusy, setBusy] = useState(false);
  const postings = useQuery(DeskQueueDocument, { variables: { first: pageSize }, ...fetchPolicies });
  const cases = useQuery(DeskCasesDocument, { variables: { first: pageSize, mine: isMine }, ...fetchPolicies });
  const matches = cases.data ?? cases.previousData;
  const queue = postings.data && matches && { ...postings.data, ...matches };
  const loadMore = async (view: DeskViewId): Promise<void> => {
    if (!queue) return;
    setBusy(true);
    await Promise.all(listsOf(view, queue, isMine).map((ask) => ask(client).catch(() => undefined)));
    setBusy(false);
  };
  const refetch = (): void => void Promise.all([postings.refetch(), cases.refetch()]).catch(() => undefined);
  return { queue, error: postings.error ?? cases.error, isBusy, refetch, loadMore };
}

// To the cache all pages of a list are one, so it would give the first again.
const fetchPolicy = 'network-only';

type Client = ReturnType<typeof useApolloClient>;
type Ask = (client: Client) => Promise<unknown>;
interface Page {
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

const after = ({ pageInfo }: Page): { first: number; after: string } => ({ first: pageSize, after: pageInfo.endCursor ?? '' });
const whenMore = (page: Page, ask: Ask): Ask[] => (page.pageInfo.hasNextPage ? [ask] : []);

const matchLists = {
  overdue: 'matchesOverdue',
  toIntroduce: 'matchesToIntroduce',
  asked: 'matchesAsked',
  introduced: 'matchesTalking',
  agreed: 'matchesAgreed',
  parked: 'matchesParked',
} as const;

function listsOf(view: DeskViewId, queue: DeskQueue, mine: boolean): Ask[] {
  const needs = (filter: (typeof filters)['toQualify' | 'returned'], page: Page): Ask[] =>
    whenMore(page, (client) => client.query({ query: DeskMoreNeedsDocument, variables: { filter, ...after(page) }, fetchPolicy }));
  const offers = (filter: (typeof filters)['toQualify' | 'returned'], page: Page): Ask[] =>
    whenMore(page, (client) => client.query({ query: DeskMoreOffersDocument, variables: { filter, ...after(page) }, fetchPolicy }));
  const matches = (id: keyof typeof matchLists): Ask[] => {
    const [page, filter] = [queue[matchLists[id]], { ...filters[id], mine }];
    return whenMore(page, (client) => client.query({ query: DeskMoreMatchesDocument, variables: { filter, ...after(page) }, fetchPolicy }));
  };
  const organisations = whenMore(queue.organisationsToVerify, (client) =>
    client.query({
      query: DeskMoreOrganisationsDocument,
      variables: { filter: { isVerified: false }, ...after(queue.organisationsToVerify) },
      fetchPolicy,
    }),
  );
  const toQualify = [...needs(filters.toQualify, queue.needsToQualify), ...offers(filters.toQualify, queue.offersToQualify)];
  switch (view) {
    case 'toQualify':
      return toQualify;
    case 'returned':
      return [...needs(filters.returned, queue.needsReturned), ...offers(filters.returned, queue.offersReturned)];
    case 'unmatched':
      return whenMore(queue.needsUnmatched, (client) =>
        client.query({ query: DeskMoreUnmatchedDocument, variables: after(queue.needsUnmatched), fetchPolicy }),
      );
    case 'toVerify':
      return organisations;
    case 'overdue':
      return [...toQualify, ...matches('overdue'), ...organisations];
    default:
      return matches(view);
  }
}
