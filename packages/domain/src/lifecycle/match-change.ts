import { addWorkingDays, dayOf } from '../time/days';
import type { MatchStatus } from '../values/matching';
import { problemOfMatchStep } from './match-problems';
import { isOpenMatch, type MatchTransition } from './match-table';
import type { MatchChange, MatchCommand, MatchFacts, MatchRefusal, MatchState } from './match-types';
import { accept, type Decision, refuse } from './transition';

/** What a step changes, or what is wrong with what the actor brought. */
export function changeOfMatch(
  command: MatchCommand,
  row: MatchTransition,
  match: MatchState,
  facts: MatchFacts,
  now: Date,
): Decision<MatchChange, MatchRefusal> {
  const fault = problemOfMatchStep(command, match, facts, now);
  if (fault) return refuse(fault);
  const status = row.back ? (match.leftFrom ?? 'SHORTLISTED') : (row.to ?? match.status);
  return accept({
    ...(status === match.status ? {} : { status, statusReason: null, nextStep: null }),
    ...dueOf(command, row, match, now),
    ...ownerOf(status, match, facts),
    ...ownChange(command, match, facts, now),
  });
}

/** An open case has a day; a new day ends what was said about the old one. */
function dueOf(command: MatchCommand, row: MatchTransition, match: MatchState, now: Date): MatchChange {
  const today = dayOf(now);
  const kept = match.nextStepDue ?? addWorkingDays(today, 2);
  const given = command.action === 'PARK' ? command.until : command.action === 'SET_NEXT_STEP' ? command.due : kept;
  if (row.due === null) return { nextStepDue: null, secondBrokerId: null, overdueOn: null };
  if (row.due === 'KEPT') return { nextStepDue: kept };
  const due = row.due === 'GIVEN' ? given : addWorkingDays(today, row.due);
  return { nextStepDue: due, secondBrokerId: null, overdueOn: null };
}

/** An open case has a broker: whoever of them acts first. */
function ownerOf(status: MatchStatus, match: MatchState, facts: MatchFacts): MatchChange {
  return isOpenMatch(status) && match.ownerId === null && facts.isStaff && facts.personId ? { ownerId: facts.personId } : {};
}

function ownChange(command: MatchCommand, match: MatchState, facts: MatchFacts, now: Date): MatchChange {
  switch (command.action) {
    case 'APPROACH':
      return { approachedAt: now };
    case 'RECORD_INTEREST': {
      const note = command.note?.trim() || null;
      return command.side === 'NEED' ? { needInterestAt: now, needInterestNote: note } : { offerInterestAt: now, offerInterestNote: note };
    }
    case 'CONSENT':
    case 'WITHDRAW_CONSENT': {
      const at = command.action === 'CONSENT' ? now : null;
      const note = command.note?.trim() || null;
      return command.side === 'NEED' ? { needConsentAt: at, needConsentNote: note } : { offerConsentAt: at, offerConsentNote: note };
    }
    case 'INTRODUCE':
      return { introducedAt: now };
    case 'WAIVE_CONFLICT':
      return {
        waivedConflicts: [...(facts.conflicts?.found ?? [])],
        conflictWaivedAt: now,
        conflictWaivedBy: facts.personId,
        conflictWaiver: command.reason.trim(),
      };
    case 'HOLD_MEETING':
      return { metOn: command.metOn };
    case 'AGREE':
      return command.side === 'NEED' ? { needAgreedAt: now } : { offerAgreedAt: now };
    case 'DECLINE':
      return { statusReason: command.reason };
    case 'RECORD_SILENCE':
      return { leftFrom: match.status };
    case 'PARK':
      return { leftFrom: match.status, parkedUntil: command.until };
    case 'UNPARK':
      return { leftFrom: null, parkedUntil: null };
    case 'REMIND':
      return { remindedOn: dayOf(now) };
    case 'HAND_OVER':
      return { ownerId: command.brokerId, secondBrokerId: null };
    case 'NOTE_OVERDUE':
      return { overdueOn: match.nextStepDue };
    case 'ESCALATE':
      return { secondBrokerId: command.brokerId };
    case 'SET_NEXT_STEP':
      return { nextStep: command.nextStep.trim() };
    default:
      return {};
  }
}
