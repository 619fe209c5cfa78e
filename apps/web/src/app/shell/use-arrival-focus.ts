import { useEffect, useRef } from 'react';
import { useLocation } from 'react-router';

/** A form that gets an address of its own while one types in it says so: `navigate(to, { state: { keepsFocus: true } })`. */
const keepsFocus = (state: unknown): boolean => typeof state === 'object' && state !== null && 'keepsFocus' in state;

/** After going to another page the focus starts at its content, as it does with a page that was loaded. */
export function useArrivalFocus(): void {
  const { pathname, state } = useLocation();
  const before = useRef(pathname);
  useEffect(() => {
    if (before.current === pathname) return;
    before.current = pathname;
    if (keepsFocus(state)) return;
    document.getElementById('main')?.focus({ preventScroll: true });
  }, [pathname, state]);
}
