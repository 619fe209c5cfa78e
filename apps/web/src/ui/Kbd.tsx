import type { ReactElement, ReactNode } from 'react';

/** A key of the keyboard. */
export function Kbd({ children }: { children: ReactNode }): ReactElement {
  return (
    <kbd className="inline-block min-w-6 rounded border border-b-2 border-line-strong bg-surface px-1.5 text-center font-mono text-sm">
      {children}
    </kbd>
  );
}
