import { type RefObject, useEffect, useRef, useState } from 'react';

/** Whether the end of something is before the person's eyes: in view, in a window that is not hidden. */
export function useSeen(): { end: RefObject<HTMLDivElement | null>; isSeen: boolean } {
  const end = useRef<HTMLDivElement>(null);
  const [isInView, setInView] = useState(typeof IntersectionObserver === 'undefined');
  const [isVisible, setVisible] = useState(() => document.visibilityState === 'visible');
  useEffect(() => {
    const look = (): void => setVisible(document.visibilityState === 'visible');
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  }, []);
  useEffect(() => {
    if (!end.current || typeof IntersectionObserver === 'undefined') return;
    const observer = new IntersectionObserver(([entry]) => setInView(entry?.isIntersecting ?? false));
    observer.observe(end.current);
    return () => observer.disconnect();
  }, []);
  return { end, isSeen: isInView && isVisible };
}
