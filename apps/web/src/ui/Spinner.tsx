import type { ReactElement } from 'react';

/** A turning ring beside words that say what is under way; still for those who asked for less motion. */
export function Spinner(): ReactElement {
  return (
    <span
      aria-hidden="true"
      className="inline-block size-4 shrink-0 animate-spin rounded-full border-2 border-current border-r-transparent"
    />
  );
}
