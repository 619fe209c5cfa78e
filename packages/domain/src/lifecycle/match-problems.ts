import { cleanText, textLength } from '../text/clean-text';
import { addDays, addWorkingDays, dayOf, isDay } from '../time/days';
import { silenceBeforeEscalation } from './match-table';
import type { MatchCommand, MatchFacts, MatchRefusal, MatchState } from './match-types';
import { problemOfReason } from './transition';

/** In characters. */
export const longestNextStep = 300;
/** A waiver says more than a word: in characters. */
export const shortestWaiver = 20;
/** How far ahead a match can be parked or planned, and how long ago a meeting can have been, in days. */
export const matchReach = 365;

/** What is wrong with what the actor brought, or with the moment; null where nothing is. */
export function problemOfMatchStep(command: MatchCommand, match: MatchState, facts: MatchFacts, now: Date): MatchRefusal | null {
  return problemOfWords(command, facts) ?? problemOfDays(command, now) ?? problemOfTurn(command, match, facts, now);
}

function problemOfWords(command: MatchCommand, facts: MatchFacts): MatchRefusal | null {
  switch (command.action) {
    case 'RECORD_INTEREST':
    case 'CONSENT':
    case 'WITHDRAW_CONSENT':
    case 'AGREE':
      // A broker who answers for a side says who told them.
      return problemOfReason(command.note, !facts.sides.includes(command.side));
    case 'HOLD_MEETING':
      return problemOfReason(command.note, false);
    case 'DECLINE':
      return problemOfReason(command.note, command.reason === 'OTHER');
    case 'WAIVE_CONFLICT':
      return problemOfReason(command.reason, true) ?? (textLength(command.reason.trim()) < shortestWaiver ? 'WAIVER_TOO_SHORT' : null);
    case 'REPORT_CONFLICT':
    case 'WITHDRAW':
    case 'PARK':
    case 'HAND_OVER':
      return problemOfReason(command.reason, true);
    case 'SET_NEXT_STEP':
      return problemOfNextStep(command.nextStep);
    default:
      return null;
  }
}

function problemOfNextStep(nextStep: string): MatchRefusal | null {
  if (!cleanText(nextStep).ok) return 'BAD_TEXT';
  if (nextStep.trim() === '') return 'NEXT_STEP_REQUIRED';
  return textLength(nextStep.trim()) > longestNextStep ? 'NEXT_STEP_TOO_LONG' : null;
}

function problemOfDays(command: MatchCommand, now: Date): MatchRefusal | null {
  const today = dayOf(now);
  const last = addDays(today, matchReach);
  switch (command.action) {
    case 'HOLD_MEETING':
      if (!isDay(command.metOn) || command.metOn < addDays(today, -matchReach)) return 'MEETING_DAY_INVALID';
      return command.metOn > today ? 'MEETING_DAY_AHEAD' : null;
    case 'PARK':
      if (!isDay(command.until)) return 'PARK_UNTIL_INVALID';
      if (command.until <= today) return 'PARK_UNTIL_PAST';
      return command.until > last ? 'PARK_UNTIL_TOO_FAR' : null;
    case 'SET_NEXT_STEP':
      if (!isDay(command.due)) return 'NEXT_STEP_DUE_INVALID';
      if (command.due < today) return 'NEXT_STEP_DUE_PAST';
      return command.due > last ? 'NEXT_STEP_DUE_TOO_FAR' : null;
    default:
      return null;
  }
}

/** Whether it is time for it: a second reminder on one day, a hand-over to whom it belongs, and a job that comes too early change nothing. */
function problemOfTurn(command: MatchCommand, match: MatchState, facts: MatchFacts, now: Date): MatchRefusal | null {
  switch (command.action) {
    case 'INTRODUCE':
      return hasOpenConflict(facts) ? 'MATCH_CONFLICT' : null;
    case 'WAIVE_CONFLICT':
      return hasOpenConflict(facts) ? null : 'MATCH_NO_CONFLICT';
    case 'REMIND':
      return match.remindedOn === dayOf(now) ? 'MATCH_REMINDED_TODAY' : null;
    case 'HAND_OVER':
      return match.ownerId === command.brokerId ? 'MATCH_SAME_BROKER' : null;
    case 'UNPARK':
      return facts.isSystem && (match.parkedUntil ?? '') > dayOf(now) ? 'MATCH_NOT_DUE' : null;
    case 'NOTE_OVERDUE':
      return isOverdueUntold(match, now) ? null : 'MATCH_NOT_DUE';
    case 'ESCALATE':
      return isSilent(match, now) && command.brokerId !== match.ownerId ? null : 'MATCH_NOT_DUE';
    default:
      return null;
  }
}

/** Something ties the two sides to each other that nobody has waived. */
export const hasOpenConflict = ({ conflicts }: MatchFacts): boolean => (conflicts?.open.length ?? 0) > 0;

/** Its day has come, and its broker was not told so. */
export function isOverdueUntold(match: Pick<MatchState, 'nextStepDue' | 'overdueOn'>, now: Date): boolean {
  return match.nextStepDue !== null && match.nextStepDue <= dayOf(now) && match.overdueOn !== match.nextStepDue;
}

/** Nothing happened for two working days after its day, and nobody else was asked. */
export function isSilent(match: Pick<MatchState, 'nextStepDue' | 'secondBrokerId'>, now: Date): boolean {
  return (
    match.nextStepDue !== null && match.secondBrokerId === null && addWorkingDays(match.nextStepDue, silenceBeforeEscalation) < dayOf(now)
  );
}
