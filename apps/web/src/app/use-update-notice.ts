import { useEffect, useSyncExternalStore } from 'react';
import { useText } from '../lib/i18n';
import { showToast } from '../ui';
import { loadWaitingRelease, waitingRelease } from './register-service-worker';

/** Tells of a new release, and loads it when the person says so: never under their hands. */
export function useUpdateNotice(): void {
  const t = useText();
  const release = useSyncExternalStore(waitingRelease.subscribe, waitingRelease.read);
  useEffect(() => {
    if (release) showToast(t('app.updated'), { action: { label: t('app.reload'), onPress: loadWaitingRelease } });
  }, [release, t]);
}
