import type { ReactElement } from 'react';
import { Banner, LinkButton } from '../../../ui';

interface Way {
  to: string;
  label: string;
}

export interface SentNoticeProps {
  /** By when somebody answers. */
  promise: string;
  title: string;
  steps: readonly string[];
  open: Way;
  another: Way;
}

/** After sending: by when there is an answer, and what happens then. */
export function SentNotice({ promise, title, steps, open, another }: SentNoticeProps): ReactElement {
  return (
    <div className="grid max-w-2xl gap-6">
      <Banner tone="success" title={promise} />
      <section>
        <h2 className="mb-2 text-lg font-bold">{title}</h2>
        <ol className="grid list-decimal gap-2 ps-6">
          {steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </section>
      <div className="flex flex-wrap gap-2">
        <LinkButton to={open.to} variant="primary">
          {open.label}
        </LinkButton>
        <LinkButton to={another.to}>{another.label}</LinkButton>
      </div>
    </div>
  );
}
