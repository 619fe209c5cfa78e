import type { ReactElement, ReactNode } from 'react';
import { usePageTitle } from '../lib/page-title';
import { Cluster } from './Logo';

export interface EmptyStateProps {
  title: ReactNode;
  /** What this place is for. */
  children?: ReactNode;
  /** The first step. */
  action?: ReactNode;
}

export interface EmptyPageProps extends EmptyStateProps {
  title: string;
}

/** A place with nothing in it yet: what it is for, and the first step. */
export function EmptyState({ title, ...rest }: EmptyStateProps): ReactElement {
  return <Frame {...rest} heading={<h2 className="text-lg font-bold">{title}</h2>} />;
}

/** The same as a whole page, which it gives its title. */
export function EmptyPage({ title, ...rest }: EmptyPageProps): ReactElement {
  usePageTitle(title);
  return (
    <Frame
      {...rest}
      heading={
        <h1 tabIndex={-1} className="text-xl font-bold outline-none">
          {title}
        </h1>
      }
    />
  );
}

function Frame({ heading, children, action }: Omit<EmptyStateProps, 'title'> & { heading: ReactNode }): ReactElement {
  return (
    <div className="flex flex-col items-start gap-3 rounded-lg border border-dashed border-line-strong px-5 py-8">
      <Cluster size={40} />
      {heading}
      {children && <div className="max-w-prose text-muted">{children}</div>}
      {action && <div className="mt-1 flex flex-wrap gap-2">{action}</div>}
    </div>
  );
}
