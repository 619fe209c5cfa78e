import { useSyncExternalStore } from 'react';

/** The socket to the server, by which live news comes: set where it is made, read by what lives on it. */
export type LineState = 'closed' | 'open';

let state: LineState = 'closed';
const listeners = new Set<() => void>();

export const line = {
  read: (): LineState => state,
  set(next: LineState): void {
    if (next === state) return;
    state = next;
    for (const listener of [...listeners]) listener();
  },
  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};

export function useLine(): LineState {
  return useSyncExternalStore(line.subscribe, line.read);
}
