import { useQuery } from '@apollo/client/react';
import { NotificationsWaitingDocument } from '@kongano/graphql/notifications';
import { groupByUrgency, type WaitingGroup } from '../waiting-groups';
import { useLookAnew } from './use-look-anew';

export interface Waiting {
  groups: readonly WaitingGroup[] | undefined;
  count: number;
  error: Error | undefined;
  retry: () => void;
}

/** What waits for the person; looked up anew on every visit and when the page comes to the front. */
export function useWaiting(now: Date): Waiting {
  const { data, error, refetch } = useQuery(NotificationsWaitingDocument, { fetchPolicy: 'cache-and-network' });
  useLookAnew(refetch);
  return {
    groups: data && groupByUrgency(data.waiting, now),
    count: data?.waiting.length ?? 0,
    error,
    retry: () => void refetch(),
  };
}
