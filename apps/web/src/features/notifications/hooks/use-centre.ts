import { useMutation, useQuery } from '@apollo/client/react';
import { MarkNotificationsReadDocument, NotificationCentreDocument, type NotificationLineFragment } from '@kongano/graphql/notifications';
import { useLookAnew } from './use-look-anew';

export interface Centre {
  items: readonly NotificationLineFragment[] | undefined;
  error: Error | undefined;
  retry: () => void;
  /** Some, or all where none is named. What could not be marked is unread still, and is marked the next time. */
  markRead: (ids?: readonly string[]) => void;
}

/** What the person was told; looked up anew on every visit and when the page comes to the front. */
export function useCentre(): Centre {
  const { data, error, refetch } = useQuery(NotificationCentreDocument, { fetchPolicy: 'cache-and-network' });
  const [mark] = useMutation(MarkNotificationsReadDocument);
  useLookAnew(refetch);
  return {
    items: data?.notifications,
    error,
    retry: () => void refetch(),
    markRead: (ids) => void mark({ variables: { ids: ids ? [...ids] : null } }).catch(() => undefined),
  };
}
