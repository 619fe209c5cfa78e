import type { DeclineReason, DismissalReason, PostingSide } from '@kongano/domain';
import type { Outcome } from '@kongano/matching';

/** What `activity` tells of a pair that somebody judged, oldest first. */
export interface Judged {
  readonly id: number;
  readonly verb:
    | 'match.shortlisted'
    | 'match.introduced'
    | 'match.declined'
    | 'suggestion.dismissed'
    | 'suggestion.restored'
    | 'expert.dismissed'
    | 'expert.restored';
  readonly needId: string;
  /** Of an expert, the offer that spoke for them most. */
  readonly offerId: string;
  readonly code: DeclineReason | DismissalReason | null;
  /** Whose list a suggestion or an expert left. */
  readonly list: PostingSide | 'STAFF' | null;
  readonly isByStaff: boolean;
  /** Offers that stood before the one that a broker chose. */
  readonly passedOver: readonly string[];
}

export interface Verdict {
  readonly needId: string;
  readonly offerId: string;
  readonly outcome: Outcome;
}

/** Of the reasons why not, those that say that the two do not fit; the others speak of the moment, of money, or of what is not known. */
const misfits: Readonly<Partial<Record<DeclineReason | DismissalReason, 'NOT_RELEVANT' | 'TOO_EARLY'>>> = {
  NOT_RELEVANT: 'NOT_RELEVANT',
  OTHER_PROBLEM: 'NOT_RELEVANT',
  OTHER_FIELD: 'NOT_RELEVANT',
  TOO_FAR: 'NOT_RELEVANT',
  TOO_EARLY: 'TOO_EARLY',
};

/** What a person's judgments come to: of each voice on each pair the last word, and what a broker passed over where nobody judged it. */
export function verdictsOf(judged: readonly Judged[]): Verdict[] {
  const voices = new Map<string, Verdict>();
  const passed = new Map<string, Verdict>();
  const spoken = new Set<string>();
  for (const one of judged) {
    const { needId, offerId } = one;
    const key = `${needId}:${offerId}:${voiceOf(one)}`;
    const outcome = outcomeOf(one);
    if (outcome) voices.set(key, { needId, offerId, outcome });
    else voices.delete(key);
    spoken.add(`${needId}:${offerId}`);
    for (const other of one.passedOver) passed.set(`${needId}:${other}`, { needId, offerId: other, outcome: { kind: 'passed-over' } });
  }
  const silent = [...passed].filter(([pair]) => !spoken.has(pair)).map(([, verdict]) => verdict);
  return [...voices.values(), ...silent];
}

function voiceOf({ verb, list, isByStaff }: Judged): string {
  if (verb.startsWith('suggestion.')) return list ?? 'STAFF';
  if (verb.startsWith('expert.')) return `${list ?? 'STAFF'} of experts`;
  if (verb === 'match.introduced') return 'SIDES';
  return isByStaff ? 'STAFF' : 'SIDES';
}

/** Null where it takes back what the voice said, or says nothing about fit. */
function outcomeOf({ verb, code, list, isByStaff }: Judged): Outcome | null {
  if (verb === 'match.shortlisted') return { kind: 'broker-chose' };
  if (verb === 'match.introduced') return { kind: 'accepted' };
  const reason = code === null ? undefined : misfits[code];
  if (verb === 'suggestion.restored' || verb === 'expert.restored' || !reason) return null;
  const isBroker = verb === 'match.declined' ? isByStaff : list === 'STAFF';
  return isBroker ? { kind: 'broker-rejected' } : { kind: 'declined', reason };
}
