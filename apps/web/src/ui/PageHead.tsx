import type { ReactElement, ReactNode } from 'react';
import { Link } from 'react-router';
import { usePageTitle } from '../lib/page-title';
import { KangaBorder } from './KangaBorder';

export interface PageHeadProps {
  title: string;
  /** The way up: the list this thing is in. */
  back?: { to: string; label: string };
  /** One sentence under the title. */
  intro?: ReactNode;
  /** State, number, place: a line of small facts. */
  facts?: ReactNode;
  /** The page's main button. */
  action?: ReactNode;
}

/** Top of a page: the way back, the title (also the tab's), facts, the main button, and the kanga border. */
export function PageHead({ title, back, intro, facts, action }: PageHeadProps): ReactElement {
  usePageTitle(title);
  return (
    <header className="mb-6">
      {back && (
        <Link to={back.to} className="mb-1 inline-flex min-h-11 max-w-full items-center text-accent hover:underline md:min-h-8">
          <span aria-hidden="true">←&nbsp;</span>
          <span className="truncate">{back.label}</span>
        </Link>
      )}
      <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-3">
        <div className="min-w-0 max-w-3xl flex-1 basis-64">
          <h1 tabIndex={-1} className="text-2xl font-extrabold tracking-tight outline-none md:text-3xl">
            {title}
          </h1>
          {facts && <div className="mt-2 flex flex-wrap gap-x-4 gap-y-1 text-sm text-muted">{facts}</div>}
          {intro && <div className="mt-2 max-w-prose text-muted">{intro}</div>}
        </div>
        {action && <div className="flex flex-wrap gap-2">{action}</div>}
      </div>
      <KangaBorder className="mt-4 h-3.5" />
    </header>
  );
}
