import type { ReactElement } from 'react';
import { formatPercent } from '../lib/formats';
import { useLanguage, useText } from '../lib/i18n';
import { VerdictSign } from './VerdictSign';
import type { Verdict } from './verdict';

export interface Reason {
  id: string;
  label: string;
  verdict: Verdict;
  /** In words: what was found. */
  detail?: string | undefined;
}

/** Reasons that people see as one. */
export interface ReasonGroup {
  id: string;
  label: string;
  verdict: Verdict;
  /** Part of the whole score, 0 to 1. */
  share: number;
  /** The part that a perfect agreement would have; left out where nobody knows. */
  most?: number | undefined;
  reasons: readonly Reason[];
}

// Filled, hatched and dotted, so that a bar reads without colour.
const fills: Record<Verdict, string> = {
  met: 'bg-accent',
  gap: 'bg-[repeating-linear-gradient(135deg,var(--k-attention)_0_4px,var(--k-on-attention)_4px_6px)]',
  unknown: 'bg-[radial-gradient(var(--k-line-strong)_1px,transparent_1.5px)] bg-[length:5px_5px]',
};

export interface ReasonBarProps {
  groups: readonly ReasonGroup[];
  label: string;
  /** One bar and its legend, for a list of many. */
  isCompact?: boolean;
}

/** Why two things fit: how much each group of reasons brings, out of how much it could. */
export function ReasonBar({ groups, label, isCompact = false }: ReasonBarProps): ReactElement {
  return (
    <figure aria-label={label}>
      {isCompact && <WholeBar groups={groups} />}
      <ul className={isCompact ? 'mt-2 flex flex-wrap gap-x-5 gap-y-1' : 'grid gap-x-8 gap-y-4 md:grid-cols-2'}>
        {groups.map((group) =>
          isCompact ? <Legend key={group.id} group={group} /> : <GroupRow key={group.id} group={group} all={groups} />,
        )}
      </ul>
    </figure>
  );
}

function WholeBar({ groups }: { groups: readonly ReasonGroup[] }): ReactElement {
  return (
    <div aria-hidden="true" className="flex h-3 gap-0.5 overflow-hidden rounded-full border border-line bg-sunken">
      {groups.map(({ id, verdict, share }) => (
        <div key={id} className={fills[verdict]} style={{ width: `${share * 100}%` }} />
      ))}
    </div>
  );
}

function Legend({ group: { label, verdict, share } }: { group: ReasonGroup }): ReactElement {
  const { language } = useLanguage();
  return (
    <li className="flex items-center gap-1.5 text-sm">
      <VerdictSign verdict={verdict} isSmall />
      <span>{label}</span>
      <span className="text-muted tabular-nums">{formatPercent(share, language)}</span>
    </li>
  );
}

function GroupRow({ group, all }: { group: ReasonGroup; all: readonly ReasonGroup[] }): ReactElement {
  const t = useText();
  const { language } = useLanguage();
  const { label, verdict, share, most, reasons } = group;
  const percent = formatPercent(share, language);
  return (
    <li className="flex gap-2.5">
      <VerdictSign verdict={verdict} />
      <div className="min-w-0 flex-1">
        <p className="flex flex-wrap items-baseline justify-between gap-x-3">
          <span className="font-semibold">{label}</span>
          <span className="text-sm text-muted tabular-nums">
            {most === undefined ? percent : t('ui.shareOf', { share: percent, most: formatPercent(most, language) })}
          </span>
        </p>
        <Track group={group} widest={Math.max(...all.map((one) => one.most ?? one.share), 0.01)} />
        <ul className="mt-1 flex flex-wrap gap-x-4 gap-y-0.5 text-sm text-muted">
          {reasons.map(({ id, label: name, verdict: own, detail }) => (
            <li key={id}>
              <span className="font-bold">{signs[own]}</span> {detail ? `${name}: ${detail}` : name}
            </li>
          ))}
        </ul>
      </div>
    </li>
  );
}
const signs: Record<Verdict, string> = { met: '✓', gap: '✗', unknown: '?' };

/** As wide as the group can count, beside the one that can count most, and filled as far as it does. */
function Track({ group: { verdict, share, most = share }, widest }: { group: ReasonGroup; widest: number }): ReactElement {
  const filled = most > 0 ? Math.min(1, share / most) : 0;
  return (
    <div
      aria-hidden="true"
      className="mt-1 h-3 min-w-4 overflow-hidden rounded-full border border-line-strong bg-sunken"
      style={{ width: `${(most / widest) * 100}%` }}
    >
      <div className={`h-full ${fills[verdict]}`} style={{ width: verdict === 'unknown' ? '100%' : `${filled * 100}%` }} />
    </div>
  );
}
