import { useEffect, useRef } from 'react';
import { useLocation } from 'react-router';

/** After going to another page the focus starts at its content, as it does with a page that was loaded. */
export function useArrivalFocus(): void {
  const { pathname } = useLocation();
  const before = useRef(pathname);
  useEffect(() => {
    if (before.current === pathname) return;
    before.current = pathname;
    document.getElementById('main')?.focus({ preventScroll: true });
  }, [pathname]);
}
