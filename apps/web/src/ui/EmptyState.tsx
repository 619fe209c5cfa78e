import type { ReactElement, ReactNode } from 'react';
import { Cluster } from './Logo';

export interface EmptyStateProps {
  title: ReactNode;
  /** What this place is for. */
  children?: ReactNode;
  /** The first step. */
  action?: ReactNode;
}

/** A place with nothing in it yet: what it is for, and the first step. */
export function EmptyState({ title, children, action }: EmptyStateProps): ReactElement {
  return (
    <div className="flex flex-col items-start gap-3 rounded-lg border border-dashed border-line-strong px-5 py-8">
      <Cluster size={40} />
      <h2 className="text-lg font-bold">{title}</h2>
      {children && <div className="max-w-prose text-muted">{children}</div>}
      {action && <div className="mt-1 flex flex-wrap gap-2">{action}</div>}
    </div>
  );
}
