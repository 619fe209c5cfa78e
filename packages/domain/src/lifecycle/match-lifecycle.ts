import { cleanText, textLength } from '../text/clean-text';
import { addDays, addWorkingDays, type Day, dayOf, type Instant, isDay } from '../time/days';
import { type DeclineReason, type MatchAction, type MatchStatus, matchActions } from '../values/matching';
import { accept, type Decision, problemOfReason, type ReasonProblem, refuse, rowsFor, type Transition } from './transition';

/** `STAFF` is a broker or administrator; `SIDE` is an owner of the need or of the offer, once the match was shown to them. */
export type MatchRole = 'STAFF' | 'SIDE';
/** Actions with a use case today, then those of the later steps, whose place in the table is kept. */
export type MatchTransitionAction =
  | MatchAction
  | 'APPROACH'
  | 'RECORD_INTEREST'
  | 'HOLD_MEETING'
  | 'SCOPE'
  | 'AGREE'
  | 'START_PROJECT'
  | 'REPORT_CONFLICT'
  | 'RECORD_SILENCE'
  | 'UNPARK'
  | 'WITHDRAW';

const beforeIntroduction: readonly MatchStatus[] = ['SUGGESTED', 'SHORTLISTED', 'APPROACHED', 'BOTH_INTERESTED'];
const talking: readonly MatchStatus[] = ['INTRODUCED', 'MEETING_HELD', 'SCOPING'];
const unfinished: readonly MatchStatus[] = [...beforeIntroduction, ...talking, 'AGREEMENT', 'PARKED'];
const staff: readonly MatchRole[] = ['STAFF'];
const staffOrSide: readonly MatchRole[] = ['STAFF', 'SIDE'];

/** In characters. */
export const longestNextStep = 300;

/** Everything that can happen to a match. With public and members' visibility a broker may introduce at once. */
export const matchTransitions: readonly Transition<MatchTransitionAction, MatchStatus, MatchRole>[] = [
  { action: 'SHORTLIST', from: ['SUGGESTED'], to: 'SHORTLISTED', by: staff },
  { action: 'INTRODUCE', from: ['SHORTLISTED', 'APPROACHED', 'BOTH_INTERESTED'], to: 'INTRODUCED', by: staff },
  { action: 'DECLINE', from: [...beforeIntroduction, ...talking, 'PARKED'], to: 'DECLINED', by: staff, needsReason: true },
  { action: 'DECLINE', from: talking, to: 'DECLINED', by: ['SIDE'], needsReason: true },
  { action: 'SET_NEXT_STEP', from: unfinished, by: staff },
];

/** Rows of the steps that come with their own use cases: nobody is offered them yet. */
export const laterMatchTransitions: readonly Transition<MatchTransitionAction, MatchStatus, MatchRole>[] = [
  { action: 'APPROACH', from: ['SHORTLISTED'], to: 'APPROACHED', by: staff },
  { action: 'RECORD_INTEREST', from: ['APPROACHED'], to: 'BOTH_INTERESTED', by: staffOrSide },
  { action: 'HOLD_MEETING', from: ['INTRODUCED'], to: 'MEETING_HELD', by: staffOrSide },
  { action: 'SCOPE', from: ['INTRODUCED', 'MEETING_HELD'], to: 'SCOPING', by: staffOrSide },
  { action: 'AGREE', from: ['MEETING_HELD', 'SCOPING'], to: 'AGREEMENT', by: staff },
  { action: 'START_PROJECT', from: ['AGREEMENT'], to: 'PROJECT', by: staff },
  { action: 'REPORT_CONFLICT', from: [...beforeIntroduction, ...talking], to: 'CONFLICT_OF_INTEREST', by: staffOrSide, needsReason: true },
  { action: 'RECORD_SILENCE', from: ['APPROACHED', 'INTRODUCED'], to: 'NO_ANSWER', by: staff },
  { action: 'PARK', from: [...beforeIntroduction, ...talking], to: 'PARKED', by: staff, needsReason: true },
  { action: 'UNPARK', from: ['PARKED', 'NO_ANSWER'], to: 'SHORTLISTED', by: staff },
  { action: 'WITHDRAW', from: [...talking, 'AGREEMENT'], to: 'WITHDRAWN', by: staffOrSide, needsReason: true },
];

export interface MatchState {
  readonly status: MatchStatus;
  readonly introducedAt: Instant | null;
}

/** What is known of the actor beside this match. */
export interface MatchFacts {
  readonly isAnonymous: boolean;
  readonly isStaff: boolean;
  /** Owner of its need or of its offer. */
  readonly ownsSide: boolean;
}

export type MatchCommand =
  | { readonly action: 'SHORTLIST' | 'INTRODUCE' }
  | { readonly action: 'DECLINE'; readonly reason: DeclineReason; readonly note?: string | null }
  | { readonly action: 'SET_NEXT_STEP'; readonly nextStep: string; readonly due: Day };

export interface MatchChange {
  status?: MatchStatus;
  statusReason?: DeclineReason;
  introducedAt?: Date;
  nextStep?: string | null;
  nextStepDue?: Day | null;
}

export type MatchRefusal =
  | 'NOT_ALLOWED'
  | ReasonProblem
  | 'MATCH_WRONG_STATUS'
  | 'NEXT_STEP_REQUIRED'
  | 'NEXT_STEP_TOO_LONG'
  | 'NEXT_STEP_DUE_INVALID'
  | 'NEXT_STEP_DUE_PAST'
  | 'NEXT_STEP_DUE_TOO_FAR';

/** The two sides learn of a match when they are introduced; before that it is the broker's work only. */
export function isMatchSeenBySides(match: Pick<MatchState, 'introducedAt'>): boolean {
  return match.introducedAt !== null;
}

function rolesOn(match: MatchState, facts: MatchFacts): MatchRole[] {
  if (facts.isAnonymous) return [];
  const roles: MatchRole[] = [];
  if (facts.isStaff) roles.push('STAFF');
  if (facts.ownsSide && isMatchSeenBySides(match)) roles.push('SIDE');
  return roles;
}

/** The actions that the actor may take on the match now, in the order of `matchActions`. */
export function allowedMatchActions(facts: MatchFacts, match: MatchState): MatchAction[] {
  const roles = rolesOn(match, facts);
  return matchActions.filter((action) => rowsFor(matchTransitions, action, roles).some((row) => row.from.includes(match.status)));
}

/**
 * Whether the actor may do this to the match now and what then changes. A pair without a match is decided as if it were `SUGGESTED`.
 * The note of a decline goes to the record of what happened; `statusReason` keeps the code alone, so that it can be counted.
 */
export function decideMatch(command: MatchCommand, match: MatchState, facts: MatchFacts, now: Date): Decision<MatchChange, MatchRefusal> {
  const rows = rowsFor(matchTransitions, command.action, rolesOn(match, facts));
  if (rows.length === 0) return refuse('NOT_ALLOWED');
  if (!rows.some((row) => row.from.includes(match.status))) return refuse('MATCH_WRONG_STATUS');
  switch (command.action) {
    case 'SHORTLIST':
      return accept({ status: 'SHORTLISTED', nextStepDue: addWorkingDays(dayOf(now), 2) });
    case 'INTRODUCE':
      return accept({ status: 'INTRODUCED', introducedAt: now, nextStep: null, nextStepDue: addWorkingDays(dayOf(now), 5) });
    case 'DECLINE': {
      const wrongNote = problemOfReason(command.note, command.reason === 'OTHER');
      return wrongNote
        ? refuse(wrongNote)
        : accept({ status: 'DECLINED', statusReason: command.reason, nextStep: null, nextStepDue: null });
    }
    case 'SET_NEXT_STEP': {
      const wrongStep = problemOfNextStep(command.nextStep, command.due, now);
      return wrongStep ? refuse(wrongStep) : accept({ nextStep: command.nextStep.trim(), nextStepDue: command.due });
    }
  }
}

function problemOfNextStep(nextStep: string, due: Day, now: Date): MatchRefusal | null {
  if (!cleanText(nextStep).ok) return 'BAD_TEXT';
  if (nextStep.trim() === '') return 'NEXT_STEP_REQUIRED';
  if (textLength(nextStep.trim()) > longestNextStep) return 'NEXT_STEP_TOO_LONG';
  if (!isDay(due)) return 'NEXT_STEP_DUE_INVALID';
  if (due < dayOf(now)) return 'NEXT_STEP_DUE_PAST';
  return due > addDays(dayOf(now), 365) ? 'NEXT_STEP_DUE_TOO_FAR' : null;
}
