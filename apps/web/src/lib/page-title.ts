import { useEffect } from 'react';

/** Names the page in the tab, the history and to screen readers on arrival. */
export function usePageTitle(title: string): void {
  useEffect(() => {
    document.title = title === '' ? 'Kongano' : `${title} · Kongano`;
  }, [title]);
}
