import type { Day, Instant } from '../time/days';
import type { ConflictKind, DeclineReason, MatchStatus, PostingSide } from '../values/matching';
import type { ReasonProblem } from './transition';

export interface MatchState {
  readonly status: MatchStatus;
  readonly ownerId: string | null;
  readonly nextStepDue: string | null;
  readonly approachedAt: Instant | null;
  readonly introducedAt: Instant | null;
  readonly needInterestAt: Instant | null;
  readonly offerInterestAt: Instant | null;
  /** When a side agreed that the other one learns who it is. */
  readonly needConsentAt: Instant | null;
  readonly offerConsentAt: Instant | null;
  readonly needAgreedAt: Instant | null;
  readonly offerAgreedAt: Instant | null;
  /** The state that it was parked or fell silent in. */
  readonly leftFrom: MatchStatus | null;
  readonly parkedUntil: string | null;
  /** The day on which its sides were last reminded. */
  readonly remindedOn: string | null;
  /** The due day that its owner was last told of. */
  readonly overdueOn: string | null;
  readonly secondBrokerId: string | null;
}

/** What is known of the actor beside this match. */
export interface MatchFacts {
  readonly isAnonymous: boolean;
  readonly isStaff: boolean;
  readonly personId: string | null;
  /** The sides that the actor owns: of its need, of its offer. */
  readonly sides: readonly PostingSide[];
  /** Why the sides may not be strangers: all that was found, and what of it no waiver covers. Absent where nobody looked. */
  readonly conflicts?: { readonly found: readonly ConflictKind[]; readonly open: readonly ConflictKind[] };
  /** A side is anonymous: the two are introduced only once both consented to be known. */
  readonly isAnonymousPair?: boolean;
  /** A job; never a person. */
  readonly isSystem?: boolean;
}

export type MatchCommand =
  | {
      readonly action:
        | 'SHORTLIST'
        | 'APPROACH'
        | 'INTRODUCE'
        | 'SCOPE'
        | 'START_PROJECT'
        | 'RECORD_SILENCE'
        | 'UNPARK'
        | 'REMIND'
        | 'NOTE_OVERDUE';
    }
  | {
      readonly action: 'RECORD_INTEREST' | 'CONSENT' | 'WITHDRAW_CONSENT' | 'AGREE';
      readonly side: PostingSide;
      readonly note?: string | null;
    }
  | { readonly action: 'HOLD_MEETING'; readonly metOn: Day; readonly note?: string | null }
  | { readonly action: 'DECLINE'; readonly reason: DeclineReason; readonly note?: string | null }
  | { readonly action: 'REPORT_CONFLICT' | 'WAIVE_CONFLICT' | 'WITHDRAW'; readonly reason: string }
  | { readonly action: 'PARK'; readonly until: Day; readonly reason: string }
  | { readonly action: 'HAND_OVER'; readonly brokerId: string; readonly reason: string }
  | { readonly action: 'ESCALATE'; readonly brokerId: string }
  | { readonly action: 'SET_NEXT_STEP'; readonly nextStep: string; readonly due: Day };

export interface MatchChange {
  status?: MatchStatus;
  statusReason?: DeclineReason | null;
  ownerId?: string;
  approachedAt?: Date;
  introducedAt?: Date;
  needInterestAt?: Date;
  offerInterestAt?: Date;
  needInterestNote?: string | null;
  offerInterestNote?: string | null;
  needConsentAt?: Date | null;
  offerConsentAt?: Date | null;
  needConsentNote?: string | null;
  offerConsentNote?: string | null;
  needAgreedAt?: Date;
  offerAgreedAt?: Date;
  metOn?: Day;
  waivedConflicts?: ConflictKind[];
  conflictWaivedAt?: Date;
  conflictWaivedBy?: string | null;
  conflictWaiver?: string;
  leftFrom?: MatchStatus | null;
  parkedUntil?: Day | null;
  remindedOn?: Day;
  overdueOn?: Day | null;
  secondBrokerId?: string | null;
  nextStep?: string | null;
  nextStepDue?: Day | null;
}

export type MatchRefusal =
  | 'NOT_ALLOWED'
  | ReasonProblem
  | 'MATCH_WRONG_STATUS'
  | 'MATCH_SIDE_ANSWERED'
  | 'MATCH_CONFLICT'
  | 'MATCH_NO_CONFLICT'
  | 'WAIVER_TOO_SHORT'
  | 'MATCH_CONSENT_REQUIRED'
  | 'MATCH_NOBODY_ANONYMOUS'
  | 'MATCH_CONSENT_NOT_GIVEN'
  | 'MATCH_CONSENT_BY_BOTH'
  | 'MATCH_SAME_BROKER'
  | 'MATCH_REMINDED_TODAY'
  | 'MATCH_NOT_DUE'
  | 'MEETING_DAY_INVALID'
  | 'MEETING_DAY_AHEAD'
  | 'PARK_UNTIL_INVALID'
  | 'PARK_UNTIL_PAST'
  | 'PARK_UNTIL_TOO_FAR'
  | 'NEXT_STEP_REQUIRED'
  | 'NEXT_STEP_TOO_LONG'
  | 'NEXT_STEP_DUE_INVALID'
  | 'NEXT_STEP_DUE_PAST'
  | 'NEXT_STEP_DUE_TOO_FAR';
