import type { ReasonKind, ReasonVerdict } from '@kongano/graphql/schema-types';
import type { Text } from '../../../lib/i18n';
import type { ReasonVerdict as KitVerdict, Reason } from '../../../ui';

/** A reason of a match as far as the bar needs it. */
export interface MatchReason {
  readonly kind: ReasonKind;
  readonly share: number;
  readonly verdict: ReasonVerdict;
  readonly detail: string | null;
  readonly isMentioned: boolean | null;
}

const verdicts: Record<ReasonVerdict, KitVerdict> = { MET: 'met', GAP: 'gap', UNKNOWN: 'unknown' };
const order: Record<ReasonVerdict, number> = { MET: 0, GAP: 1, UNKNOWN: 2 };

/** Shares of the bar: what speaks for the pair first, the largest first, then what speaks against it, then what nobody knows. */
export function barOf(reasons: readonly MatchReason[], t: Text): Reason[] {
  return reasons
    .filter(({ kind }) => kind !== 'MUST_HAVE')
    .sort((one, other) => order[one.verdict] - order[other.verdict] || other.share - one.share)
    .map(({ kind, share, verdict }) => ({
      id: kind,
      label: t(`matching.reason.${kind}`),
      share,
      verdict: verdicts[verdict],
      detail: verdict === 'MET' ? undefined : t(`matching.verdict.${verdict}`),
    }));
}
