import { useEffect, useSyncExternalStore } from 'react';
import { useText } from '../lib/i18n';
import { showToast } from '../ui';
import { outdated } from './outdated';
import { loadWaitingRelease, waitingRelease } from './register-service-worker';

/**
 * Tells of a new release, which waits here or which the server already is, and loads it when the person says so: never under their hands. What
 * they typed is kept on the device by the forms themselves.
 */
export function useUpdateNotice(): void {
  const t = useText();
  const release = useSyncExternalStore(waitingRelease.subscribe, waitingRelease.read);
  const isOutdated = useSyncExternalStore(outdated.subscribe, outdated.read);
  useEffect(() => {
    if (release || isOutdated) showToast(t('app.updated'), { action: { label: t('app.reload'), onPress: loadWaitingRelease } });
  }, [release, isOutdated, t]);
}
