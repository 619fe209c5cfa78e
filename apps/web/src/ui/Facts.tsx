import type { ReactElement, ReactNode } from 'react';

export interface Fact {
  label: string;
  /** Left out when there is nothing to say. */
  value: ReactNode;
}

/** Names and values of one thing: a definition list, in two columns where there is room. */
export function Facts({ facts }: { facts: readonly Fact[] }): ReactElement {
  const known = facts.filter(({ value }) => value !== null && value !== undefined && value !== '');
  return (
    <dl className="grid gap-x-6 gap-y-2 sm:grid-cols-[minmax(8rem,14rem)_1fr]">
      {known.map(({ label, value }) => (
        <div key={label} className="contents">
          <dt className="text-sm text-muted sm:pt-0.5">{label}</dt>
          <dd className="-mt-2 sm:mt-0">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
