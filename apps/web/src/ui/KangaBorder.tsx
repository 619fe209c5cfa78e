import { type ReactElement, useId } from 'react';

/** The border (*pindo*) of a kanga cloth: two hems, and between them lozenges with a seed, teeth and dots. */
export function KangaBorder({ className = 'h-3.5' }: { className?: string }): ReactElement {
  const id = useId();
  return (
    <svg aria-hidden="true" className={`block w-full ${className}`} preserveAspectRatio="none">
      <defs>
        <pattern id={id} width="42" height="14" patternUnits="userSpaceOnUse">
          <path d="M0 0h42v1.25H0zM0 12.75h42V14H0z" className="fill-accent" />
          <path d="M21 2.5 28 7l-7 4.5L14 7Z" className="fill-accent" />
          <path d="M21 5 24 7l-3 2-3-2Z" className="fill-attention" />
          <path d="M0 2.5 4 5 0 7.5ZM42 2.5 38 5l4 2.5ZM0 6.5 4 9 0 11.5ZM42 6.5 38 9l4 2.5Z" className="fill-accent" />
          <circle cx="8.8" cy="7" r="1.6" className="fill-attention" />
          <circle cx="33.2" cy="7" r="1.6" className="fill-attention" />
        </pattern>
      </defs>
      <rect width="100%" height="14" fill={`url(#${id})`} />
    </svg>
  );
}
