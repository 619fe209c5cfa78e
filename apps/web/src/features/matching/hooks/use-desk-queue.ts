import { useApolloClient, useQuery } from '@apollo/client/react';
import {
  DeskMoreMatchesDocument,
  DeskMoreNeedsDocument,
  DeskMoreOffersDocument,
  DeskMoreOrganisationsDocument,
  DeskQueueDocument,
  type DeskQueueQuery,
} from '@kongano/graphql/matching';
import { useState } from 'react';
import type { DeskViewId } from '../desk/desk-views';

const pageSize = 50;

// The cache knows a list by its filter: these are those of DeskQueue, to the letter.
const filters = {
  toQualify: { status: ['SUBMITTED', 'QUALIFYING'] },
  returned: { status: ['RETURNED'] },
  published: { status: ['PUBLISHED'] },
  matches: { status: ['SHORTLISTED', 'APPROACHED', 'BOTH_INTERESTED', 'INTRODUCED', 'MEETING_HELD', 'SCOPING', 'AGREEMENT', 'PARKED'] },
} as const;

interface DeskQueue {
  queue: DeskQueueQuery | undefined;
  error: Error | undefined;
  isBusy: boolean;
  refetch: () => void;
  loadMore: (view: DeskViewId) => Promise<void>;
}

/** Everything that waits on the desk; the next page of a view goes into the same lists. */
export function useDeskQueue(): DeskQueue {
  const client = useApolloClient();
  const [isBusy, setBusy] = useState(false);
  const { data, error, refetch } = useQuery(DeskQueueDocument, {
    variables: { first: pageSize },
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-first',
  });
  const loadMore = async (view: DeskViewId): Promise<void> => {
    if (!data) return;
    setBusy(true);
    await Promise.all(listsOf(view, data).map((ask) => ask(client).catch(() => undefined)));
    setBusy(false);
  };
  return { queue: data, error, isBusy, refetch: () => void refetch(), loadMore };
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

function listsOf(view: DeskViewId, queue: DeskQueueQuery): Ask[] {
  const needs = (filter: (typeof filters)['toQualify' | 'returned' | 'published'], page: Page): Ask[] =>
    whenMore(page, (client) => client.query({ query: DeskMoreNeedsDocument, variables: { filter, ...after(page) }, fetchPolicy }));
  const offers = (filter: (typeof filters)['toQualify' | 'returned'], page: Page): Ask[] =>
    whenMore(page, (client) => client.query({ query: DeskMoreOffersDocument, variables: { filter, ...after(page) }, fetchPolicy }));
  const matches = whenMore(queue.matchesOpen, (client) =>
    client.query({ query: DeskMoreMatchesDocument, variables: { filter: filters.matches, ...after(queue.matchesOpen) }, fetchPolicy }),
  );
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
      return needs(filters.published, queue.needsPublished);
    case 'toIntroduce':
    case 'asked':
    case 'introduced':
    case 'agreed':
    case 'parked':
      return matches;
    case 'toVerify':
      return organisations;
    case 'overdue':
      return [...toQualify, ...matches, ...organisations];
  }
}
