let isOutdated = false;
const listeners = new Set<() => void>();

/** Whether the server no longer, or not yet, knows what this page asks: it is of another release. */
export const outdated = {
  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  read: (): boolean => isOutdated,
  notice(): void {
    if (isOutdated) return;
    isOutdated = true;
    for (const listener of listeners) listener();
  },
};
