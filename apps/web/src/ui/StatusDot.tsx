import type { ReactElement, ReactNode } from 'react';

/** How a state feels; the word says which it is. */
export type Tone = 'neutral' | 'accent' | 'attention' | 'success' | 'danger';

const dots: Record<Tone, string> = {
  neutral: 'bg-line-strong',
  accent: 'bg-accent',
  attention: 'bg-attention ring-1 ring-attention-ink',
  success: 'bg-success',
  danger: 'bg-danger',
};

export interface StatusDotProps {
  tone?: Tone;
  children: ReactNode;
}

/** A state: a word with a dot. The colour only repeats what the word says. */
export function StatusDot({ tone = 'neutral', children }: StatusDotProps): ReactElement {
  return (
    <span className="inline-flex items-baseline gap-1.5">
      <span aria-hidden="true" className={`inline-block size-2.5 shrink-0 rounded-full ${dots[tone]}`} />
      <span>{children}</span>
    </span>
  );
}
