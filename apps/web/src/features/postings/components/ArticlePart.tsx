import type { ReactElement, ReactNode } from 'react';

/** A part of what is read, under a heading of its own. */
export function ArticlePart({ title, children }: { title: string; children: ReactNode }): ReactElement {
  return (
    <section>
      <h2 className="mb-2 text-lg font-bold">{title}</h2>
      {children}
    </section>
  );
}
