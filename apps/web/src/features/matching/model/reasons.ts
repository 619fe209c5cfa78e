import type { ReasonKind, ReasonVerdict } from '@kongano/graphql/schema-types';
import type { Text } from '../../../lib/i18n';
import type { Reason, ReasonGroup, Verdict } from '../../../ui';
import type { Passage } from './quote';

/** A reason of a match as far as people see it. */
export interface MatchReason {
  readonly kind: ReasonKind;
  readonly share: number;
  /** What a perfect agreement would bring; not known of matches from before it was kept. */
  readonly most: number | null;
  readonly verdict: ReasonVerdict;
  readonly detail: string | null;
  readonly isMentioned: boolean | null;
  readonly passage: Passage | null;
  readonly kilometres: number | null;
}

export const verdictOf: Record<ReasonVerdict, Verdict> = { MET: 'met', GAP: 'gap', UNKNOWN: 'unknown' };

const groups = {
  WORDS: ['TEXT', 'MEANING'],
  TRADE: ['SECTOR', 'FIELD'],
  READINESS: ['TRL'],
  PLACE: ['REGION', 'LANGUAGE'],
  WORK: ['PARTNERSHIP', 'PARTNER', 'BUDGET', 'TIME', 'AVAILABILITY'],
} as const satisfies Readonly<Record<string, readonly ReasonKind[]>>;
export type ReasonGroupId = keyof typeof groups;
const groupIds = Object.keys(groups) as ReasonGroupId[];

/** The picture of a match's reasons, always in the same order; what the need does not ask for is left out. */
export function groupsOf(reasons: readonly MatchReason[], t: Text): ReasonGroup[] {
  return groupIds.flatMap((id) => {
    const kinds: readonly ReasonKind[] = groups[id];
    const own = kinds.flatMap((kind) => reasons.filter((one) => one.kind === kind && one.most !== 0));
    return own.length > 0 ? [groupOf(id, own, t)] : [];
  });
}

function groupOf(id: ReasonGroupId, own: readonly MatchReason[], t: Text): ReasonGroup {
  return {
    id,
    label: t(`matching.group.${id}`),
    verdict: verdictOfGroup(own),
    share: sumOf(own, ({ share }) => share),
    most: own.some(({ most }) => most === null) ? undefined : sumOf(own, ({ most }) => most ?? 0),
    reasons: own.map((reason) => sayReason(reason, t)),
  };
}

const sumOf = (some: readonly MatchReason[], part: (reason: MatchReason) => number): number =>
  some.reduce((sum, one) => sum + part(one), 0);

/** Met from half of what those can bring of which something is known. */
function verdictOfGroup(own: readonly MatchReason[]): Verdict {
  const known = own.filter(({ verdict }) => verdict !== 'UNKNOWN');
  if (known.length === 0) return 'unknown';
  const met = sumOf(known, ({ share }) => share);
  const most = sumOf(known, ({ most: one, share, verdict }) => one ?? (verdict === 'MET' ? share : 2 * share + 0.01));
  return met * 2 >= most ? 'met' : 'gap';
}

const sayReason = (reason: MatchReason, t: Text): Reason => ({
  id: reason.kind,
  label: t(`matching.reason.${reason.kind}`),
  verdict: verdictOf[reason.verdict],
  detail: detailOf(reason, t),
});

function detailOf({ verdict, kilometres }: MatchReason, t: Text): string | undefined {
  if (kilometres !== null) return kilometres === 0 ? t('matching.samePlace') : t('matching.away', { kilometres });
  return verdict === 'MET' ? undefined : t(`matching.verdict.${verdict}`);
}
