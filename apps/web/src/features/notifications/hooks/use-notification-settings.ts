import { useMutation, useQuery } from '@apollo/client/react';
import {
  NotificationSettingsDocument,
  type NotificationSettingsPartsFragment,
  SaveNotificationSettingsDocument,
} from '@kongano/graphql/notifications';
import { faultOf } from '../../../lib/faults';
import type { FormProblem } from '../../../lib/forms';
import { useText } from '../../../lib/i18n';

export interface NotificationSettings {
  settings: NotificationSettingsPartsFragment | undefined;
  error: Error | undefined;
  retry: () => void;
  /** Gives what is wrong; nothing when it was saved. */
  save: (settings: NotificationSettingsPartsFragment) => Promise<readonly FormProblem[]>;
}

/** When the person wants to be told, and the way to change it. */
export function useNotificationSettings(): NotificationSettings {
  const t = useText();
  const { data, error, refetch } = useQuery(NotificationSettingsDocument, { fetchPolicy: 'cache-and-network' });
  const [mutate] = useMutation(SaveNotificationSettingsDocument);
  const save = async ({ letters, digestHour, digestDay, quietFrom, quietTo }: NotificationSettingsPartsFragment) => {
    const input = { letters: letters.map(({ topic, timing }) => ({ topic, timing })), digestHour, digestDay, quietFrom, quietTo };
    try {
      const { data: saved } = await mutate({ variables: { input }, refetchQueries: [NotificationSettingsDocument] });
      return saved?.saveNotificationSettings.problems ?? [];
    } catch (fault) {
      return [{ message: faultOf(fault).message ?? t('ui.errorBody') }];
    }
  };
  return { settings: data?.notificationSettings, error, retry: () => void refetch(), save };
}
