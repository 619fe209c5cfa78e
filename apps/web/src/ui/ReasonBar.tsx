import type { ReactElement } from 'react';
import { formatPercent } from '../lib/formats';
import { useLanguage } from '../lib/i18n';

export type ReasonVerdict = 'met' | 'gap' | 'unknown';

export interface Reason {
  id: string;
  label: string;
  /** Part of the whole score, 0 to 1. */
  share: number;
  verdict: ReasonVerdict;
  /** In words: what was found. */
  detail?: string | undefined;
}

// Filled, hatched, dotted by lightness and border, so that the bar reads without colour.
const looks: Record<ReasonVerdict, { sign: string; bar: string }> = {
  met: { sign: '✓', bar: 'bg-accent' },
  gap: { sign: '✗', bar: 'bg-attention' },
  unknown: { sign: '?', bar: 'bg-line-strong' },
};

export interface ReasonBarProps {
  reasons: readonly Reason[];
  label: string;
}

/** Why two things fit: shares of one bar, and under it the same in words. */
export function ReasonBar({ reasons, label }: ReasonBarProps): ReactElement {
  const { language } = useLanguage();
  return (
    <figure aria-label={label}>
      <div aria-hidden="true" className="flex h-3 gap-px overflow-hidden rounded-full bg-sunken">
        {reasons.map((reason) => (
          <div key={reason.id} className={looks[reason.verdict].bar} style={{ width: `${reason.share * 100}%` }} />
        ))}
      </div>
      <ul className="mt-2 grid gap-x-6 gap-y-1 sm:grid-cols-2">
        {reasons.map((reason) => (
          <li key={reason.id} className="flex items-baseline gap-2">
            <span className="w-4 shrink-0 text-center font-bold">{looks[reason.verdict].sign}</span>
            <span className="min-w-0 flex-1">
              {reason.label}
              {reason.detail && <span className="block text-sm text-muted">{reason.detail}</span>}
            </span>
            <span className="text-sm text-muted tabular-nums">{formatPercent(reason.share, language)}</span>
          </li>
        ))}
      </ul>
    </figure>
  );
}
