import type { ReactElement, ReactNode } from 'react';
import { classNames } from '../lib/class-names';

export interface CardProps {
  title?: ReactNode;
  /** Level of the title among the page's headings. */
  level?: 2 | 3;
  action?: ReactNode;
  /** No padding inside: for a table or a list of links that fill the card. */
  flush?: boolean;
  id?: string;
  className?: string;
  children?: ReactNode;
}

/** A part of a page with a frame of its own. */
export function Card({ title, level = 2, action, flush = false, id, className, children }: CardProps): ReactElement {
  const Heading = `h${level}` as const;
  return (
    <section id={id} className={classNames('rounded-lg border border-line bg-surface', className)}>
      {(title || action) && (
        <header className={classNames('flex flex-wrap items-center justify-between gap-2 px-4 pt-3', flush && 'pb-3')}>
          {title && <Heading className="text-base font-bold">{title}</Heading>}
          {action}
        </header>
      )}
      <div className={flush ? undefined : 'p-4'}>{children}</div>
    </section>
  );
}
