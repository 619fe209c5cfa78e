const key = 'kongano.reloaded-at';

/**
 * After a new release an open page may ask for code that is gone: one reload fetches the new release. Not twice within ten seconds,
 * as the reason may be the network, which no reload mends.
 */
export function reloadOnMissingChunk(reload: () => void = () => window.location.reload()): void {
  window.addEventListener('vite:preloadError', () => {
    const last = Number(sessionStorage.getItem(key) ?? 0);
    if (Date.now() - last < 10_000 || !navigator.onLine) return;
    sessionStorage.setItem(key, String(Date.now()));
    reload();
  });
}
