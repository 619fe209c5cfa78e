import type { Viewer } from '../../lib/viewer';

const key = 'kongano.viewer';

/** Who was signed in on this device when the server last answered: without network, their drafts are still theirs. */
export const lastViewer = {
  read(): Viewer | null {
    try {
      const kept = JSON.parse(localStorage.getItem(key) ?? 'null');
      return typeof kept?.id === 'string' && Array.isArray(kept.memberships) && Array.isArray(kept.roles) ? kept : null;
    } catch {
      return null;
    }
  },
  keep(viewer: Viewer | null): void {
    try {
      if (viewer) localStorage.setItem(key, JSON.stringify(viewer));
      else localStorage.removeItem(key);
    } catch {
      // without storage there is nothing to remember, and nothing to forget
    }
  },
};
