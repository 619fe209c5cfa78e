import type { MatchAction, MatchAudience, MatchNews, MatchStatus } from '../values/matching';
import type { Transition } from './transition';

/** `STAFF` is a broker or administrator; `SIDE` is an owner of the need or of the offer, once the match was shown to them; `SYSTEM` is a job. */
export type MatchRole = 'STAFF' | 'SIDE' | 'SYSTEM';
/** What persons do, and what the product does by itself when a day passes. */
export type MatchTransitionAction = MatchAction | 'NOTE_OVERDUE' | 'ESCALATE';

/** What the actor must bring beside the action. `WHO_SAID_SO` is asked of a broker who answers for a side. */
export type MatchDemand =
  | 'REASON'
  | 'CODED_REASON'
  | 'SIDE'
  | 'WHO_SAID_SO'
  | 'BOTH_SIDES'
  | 'MEETING_DAY'
  | 'UNTIL'
  | 'BROKER'
  | 'NEXT_STEP'
  | 'NO_CONFLICT'
  | 'A_CONFLICT'
  | 'DUE_DAY';

/** In how many working days the next step is due; `KEPT` leaves the day as it is, `GIVEN` takes the day that the actor names, null ends it. */
export type MatchDue = number | 'KEPT' | 'GIVEN' | null;

export interface MatchTransition extends Transition<MatchTransitionAction, MatchStatus, MatchRole> {
  /** The name under which it is recorded. */
  readonly verb: `match.${string}`;
  /** Leads back to the state that it was parked or fell silent in. */
  readonly back?: boolean;
  readonly needs: readonly MatchDemand[];
  readonly due: MatchDue;
  readonly tells: readonly { readonly news: MatchNews; readonly whom: MatchAudience }[];
  /** Who reads it in the story, once they see the match: the two sides too, or staff alone. */
  readonly readBy: 'SIDES' | 'STAFF';
}

/** Before anybody but the broker knows that the two know of each other. */
export const beforeIntroduction: readonly MatchStatus[] = ['SUGGESTED', 'SHORTLISTED', 'APPROACHED', 'BOTH_INTERESTED'];
export const talking: readonly MatchStatus[] = ['INTRODUCED', 'MEETING_HELD', 'SCOPING'];
const asked: readonly MatchStatus[] = ['APPROACHED', 'BOTH_INTERESTED'];
const moving: readonly MatchStatus[] = [...beforeIntroduction.slice(1), ...talking, 'AGREEMENT'];

/** Cases: each has a broker and a day by which something is to be done. */
export const openMatchStatuses: readonly MatchStatus[] = [...moving, 'PARKED'];
export const isOpenMatch = (status: MatchStatus): boolean => openMatchStatuses.includes(status);

const staff: readonly MatchRole[] = ['STAFF'];
const staffOrSide: readonly MatchRole[] = ['STAFF', 'SIDE'];

const tell = (news: MatchNews, ...whom: readonly MatchAudience[]): MatchTransition['tells'] => whom.map((one) => ({ news, whom: one }));
const moved = tell('MATCH_MOVED', 'OWNER');
const closed = tell('MATCH_CLOSED', 'OTHER_SIDE');

/** A step that stands in the table without needs, letters or words for the sides; `row` says what it has of these. */
const step = (
  row: Omit<MatchTransition, 'needs' | 'tells' | 'readBy' | 'due'> & Partial<MatchTransition> & Pick<MatchTransition, 'due'>,
): MatchTransition => ({ needs: [], tells: [], readBy: 'STAFF', ...row });

/** Everything that can happen to a match. A broker may introduce at once, but where a side is anonymous: there both consent to be known first. */
export const matchTransitions: readonly MatchTransition[] = [
  step({ action: 'SHORTLIST', verb: 'match.shortlisted', from: ['SUGGESTED'], to: 'SHORTLISTED', by: staff, due: 2 }),
  step({
    ...{ action: 'APPROACH', verb: 'match.approached', from: ['SHORTLISTED'], to: 'APPROACHED', by: staff, due: 5 },
    ...{ tells: tell('MATCH_APPROACHED', 'SIDES'), readBy: 'SIDES' },
  }),
  step({
    ...{ action: 'RECORD_INTEREST', verb: 'match.interested', from: ['APPROACHED'], by: staffOrSide, due: 'KEPT' },
    needs: ['SIDE', 'WHO_SAID_SO'],
  }),
  step({
    ...{ action: 'RECORD_INTEREST', verb: 'match.both-interested', from: ['APPROACHED'], to: 'BOTH_INTERESTED', by: staffOrSide, due: 2 },
    ...{ needs: ['SIDE', 'WHO_SAID_SO', 'BOTH_SIDES'], tells: tell('MATCH_BOTH_INTERESTED', 'OWNER'), readBy: 'SIDES' },
  }),
  step({
    ...{ action: 'WAIVE_CONFLICT', verb: 'match.waived', from: ['SHORTLISTED', ...asked], by: staff, due: 'KEPT' },
    ...{ needs: ['A_CONFLICT', 'REASON'], needsReason: true },
  }),
  step({
    ...{ action: 'CONSENT', verb: 'match.consented', from: ['BOTH_INTERESTED'], by: staffOrSide, due: 'KEPT' },
    needs: ['SIDE', 'WHO_SAID_SO'],
  }),
  step({
    ...{ action: 'CONSENT', verb: 'match.both-consented', from: ['BOTH_INTERESTED'], by: staffOrSide, due: 2 },
    ...{ needs: ['SIDE', 'WHO_SAID_SO', 'BOTH_SIDES'], tells: moved, readBy: 'SIDES' },
  }),
  step({
    ...{ action: 'WITHDRAW_CONSENT', verb: 'match.consent-withdrawn', from: ['BOTH_INTERESTED'], by: staffOrSide, due: 'KEPT' },
    needs: ['SIDE', 'WHO_SAID_SO'],
  }),
  step({
    ...{ action: 'INTRODUCE', verb: 'match.introduced', from: ['SHORTLISTED', ...asked], to: 'INTRODUCED', by: staff, due: 5 },
    ...{ needs: ['NO_CONFLICT'], tells: tell('MATCH_INTRODUCED', 'SIDES'), readBy: 'SIDES' },
  }),
  // Whoever was introduced without having been asked says yes by this; after an earlier yes there is nothing to say.
  step({
    ...{ action: 'RECORD_INTEREST', verb: 'match.interested', from: ['INTRODUCED'], by: ['SIDE'], due: 'KEPT' },
    ...{ needs: ['SIDE'], tells: moved },
  }),
  step({
    ...{ action: 'HOLD_MEETING', verb: 'match.met', from: ['INTRODUCED'], to: 'MEETING_HELD', by: staffOrSide, due: 10 },
    ...{ needs: ['MEETING_DAY'], tells: moved, readBy: 'SIDES' },
  }),
  step({
    ...{ action: 'SCOPE', verb: 'match.scoping', from: ['INTRODUCED', 'MEETING_HELD'], to: 'SCOPING', by: staffOrSide, due: 20 },
    ...{ tells: moved, readBy: 'SIDES' },
  }),
  step({
    ...{ action: 'AGREE', verb: 'match.confirmed', from: ['MEETING_HELD', 'SCOPING'], by: staffOrSide, due: 5 },
    ...{ needs: ['SIDE', 'WHO_SAID_SO'], tells: [...moved, ...tell('MATCH_CONFIRM', 'ASKED_SIDES')], readBy: 'SIDES' },
  }),
  step({
    ...{ action: 'AGREE', verb: 'match.agreed', from: ['MEETING_HELD', 'SCOPING'], to: 'AGREEMENT', by: staffOrSide, due: 10 },
    ...{ needs: ['SIDE', 'WHO_SAID_SO', 'BOTH_SIDES'], tells: tell('MATCH_AGREED', 'SIDES', 'OWNER'), readBy: 'SIDES' },
  }),
  step({ action: 'START_PROJECT', verb: 'match.started', from: ['AGREEMENT'], to: 'PROJECT', by: staff, due: null, readBy: 'SIDES' }),
  step({
    ...{ action: 'DECLINE', verb: 'match.declined', from: [...beforeIntroduction, ...talking, 'PARKED'], to: 'DECLINED', by: staff },
    ...{ due: null, needs: ['CODED_REASON'], needsReason: true, tells: tell('MATCH_CLOSED', 'SIDES'), readBy: 'SIDES' },
  }),
  step({
    ...{ action: 'DECLINE', verb: 'match.declined', from: [...asked, ...talking], to: 'DECLINED', by: ['SIDE'], due: null },
    ...{ needs: ['CODED_REASON'], needsReason: true, tells: [...moved, ...closed], readBy: 'SIDES' },
  }),
  step({
    ...{ action: 'WITHDRAW', verb: 'match.withdrawn', from: [...talking, 'AGREEMENT'], to: 'WITHDRAWN', by: staffOrSide, due: null },
    ...{ needs: ['REASON'], needsReason: true, tells: [...moved, ...closed], readBy: 'SIDES' },
  }),
  step({
    ...{ action: 'REPORT_CONFLICT', verb: 'match.conflicted', from: [...beforeIntroduction, ...talking], to: 'CONFLICT_OF_INTEREST' },
    ...{ by: staffOrSide, due: null, needs: ['REASON'], needsReason: true, tells: [...moved, ...closed], readBy: 'SIDES' },
  }),
  step({
    ...{ action: 'RECORD_SILENCE', verb: 'match.unanswered', from: ['APPROACHED', 'INTRODUCED'], to: 'NO_ANSWER', by: staff, due: null },
    readBy: 'SIDES',
  }),
  step({
    ...{ action: 'PARK', verb: 'match.parked', from: [...beforeIntroduction, ...talking], to: 'PARKED', by: staff, due: 'GIVEN' },
    ...{ needs: ['UNTIL', 'REASON'], needsReason: true, readBy: 'SIDES' },
  }),
  step({
    ...{ action: 'UNPARK', verb: 'match.resumed', from: ['PARKED'], back: true, by: ['STAFF', 'SYSTEM'], due: 2 },
    ...{ tells: tell('MATCH_AWAKE', 'OWNER'), readBy: 'SIDES' },
  }),
  step({ action: 'UNPARK', verb: 'match.resumed', from: ['NO_ANSWER'], back: true, by: staff, due: 2, readBy: 'SIDES' }),
  step({
    ...{ action: 'REMIND', verb: 'match.reminded', from: ['APPROACHED', ...talking], by: staff, due: 'KEPT' },
    tells: tell('MATCH_REMINDED', 'ASKED_SIDES'),
  }),
  step({
    ...{ action: 'HAND_OVER', verb: 'match.handed-over', from: openMatchStatuses, by: staff, due: 'KEPT' },
    ...{ needs: ['BROKER', 'REASON'], needsReason: true, tells: tell('MATCH_HANDED_OVER', 'OWNER') },
  }),
  step({
    ...{ action: 'SET_NEXT_STEP', verb: 'match.planned', from: moving, by: staff, due: 'GIVEN' },
    needs: ['NEXT_STEP', 'DUE_DAY'],
  }),
  step({ action: 'NOTE_OVERDUE', verb: 'match.due', from: moving, by: ['SYSTEM'], due: 'KEPT', tells: tell('MATCH_DUE', 'OWNER') }),
  step({
    ...{ action: 'ESCALATE', verb: 'match.escalated', from: moving, by: ['SYSTEM'], due: 'KEPT' },
    ...{ needs: ['BROKER'], tells: tell('MATCH_ESCALATED', 'SECOND_BROKER', 'OWNER') },
  }),
];

/** Whom a match waits for: the broker, the two sides, or nobody. */
export type MatchMover = 'BROKER' | 'SIDES' | 'NOBODY';

export const matchMovers: Readonly<Record<MatchStatus, MatchMover>> = {
  SUGGESTED: 'BROKER',
  SHORTLISTED: 'BROKER',
  APPROACHED: 'SIDES',
  BOTH_INTERESTED: 'BROKER',
  INTRODUCED: 'SIDES',
  MEETING_HELD: 'SIDES',
  SCOPING: 'SIDES',
  AGREEMENT: 'BROKER',
  PROJECT: 'NOBODY',
  DECLINED: 'NOBODY',
  CONFLICT_OF_INTEREST: 'NOBODY',
  NO_ANSWER: 'NOBODY',
  PARKED: 'NOBODY',
  WITHDRAWN: 'NOBODY',
};

/** Working days of silence after a due day, until a second broker is asked. */
export const silenceBeforeEscalation = 2;

/** What the two sides read in the story of a match that they see. */
export const verbsForSides: readonly string[] = [
  ...new Set(matchTransitions.filter(({ readBy }) => readBy === 'SIDES').map(({ verb }) => verb)),
];
