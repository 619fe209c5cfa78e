import type { ReactElement } from 'react';

/** The mark: three sides in one cluster, joined by a knot of kanga cloth. */
export function Cluster({ size = 28 }: { size?: number }): ReactElement {
  return (
    <svg aria-hidden="true" viewBox="0 0 48 48" width={size} height={size} className="shrink-0">
      <circle cx="13" cy="15" r="10" className="fill-firm" />
      <rect x="25.5" y="5.5" width="19" height="19" className="fill-academia" />
      <path d="M24 25 36 45H12Z" className="fill-government" />
      <path d="m24 14 7 7.5-7 7.5-7-7.5Z" className="fill-paper" />
      <path d="m24 17 4.2 4.5L24 26l-4.2-4.5Z" className="fill-accent" />
    </svg>
  );
}

/** Mark and name. */
export function Logo({ size = 28 }: { size?: number }): ReactElement {
  return (
    <span className="inline-flex items-center gap-2">
      <Cluster size={size} />
      <span className="text-xl font-extrabold tracking-tight text-ink">Kongano</span>
    </span>
  );
}
