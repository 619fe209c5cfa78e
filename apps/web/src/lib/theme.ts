import { useSyncExternalStore } from 'react';
import { preferences } from './preferences';

export type Theme = 'light' | 'dark';

const listeners = new Set<() => void>();

/** The theme that public/theme.js set before the first paint, or the one chosen since. */
export function currentTheme(): Theme {
  return document.documentElement.dataset.theme === 'dark' ? 'dark' : 'light';
}

export function chooseTheme(theme: Theme): void {
  preferences.set('theme', theme);
  document.documentElement.dataset.theme = theme;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function useTheme(): Theme {
  return useSyncExternalStore(subscribe, currentTheme);
}
