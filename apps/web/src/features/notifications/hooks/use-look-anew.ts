import { useEffect } from 'react';

/** Asks again when the page comes to the front; what could not be reached then is asked the next time. */
export function useLookAnew(refetch: () => Promise<unknown>): void {
  useEffect(() => {
    const look = (): void => {
      if (document.visibilityState === 'visible') void refetch().catch(() => undefined);
    };
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  }, [refetch]);
}
