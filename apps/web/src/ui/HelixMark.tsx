import type { ReactElement } from 'react';
import { useText } from '../lib/i18n';

/** The three sides of the triple helix. */
export type Helix = 'firm' | 'academia' | 'government';

const shapes: Record<Helix, ReactElement> = {
  firm: <circle cx="8" cy="8" r="6.5" className="fill-firm" />,
  academia: <rect x="2" y="2" width="12" height="12" className="fill-academia" />,
  government: <path d="M8 1.5 15 14H1Z" className="fill-government" />,
};

const names = { firm: 'ui.firm', academia: 'ui.academia', government: 'ui.government' } as const;

export interface HelixMarkProps {
  helix: Helix;
  size?: number;
  /** Writes the helix's name beside the mark; otherwise it is said to screen readers alone. */
  showName?: boolean;
  /** Says nothing: the words beside it already do. */
  decorative?: boolean;
}

/** Colour and shape of one helix: firms ●, academia ■, government ▲, so that it reads in black and white. */
export function HelixMark({ helix, size = 14, showName = false, decorative = false }: HelixMarkProps): ReactElement {
  const t = useText();
  return (
    <span className="inline-flex items-baseline gap-1.5">
      <svg aria-hidden="true" viewBox="0 0 16 16" width={size} height={size} className="shrink-0 translate-y-px">
        {shapes[helix]}
      </svg>
      {!decorative && <span className={showName ? undefined : 'sr-only'}>{t(names[helix])}</span>}
    </span>
  );
}
