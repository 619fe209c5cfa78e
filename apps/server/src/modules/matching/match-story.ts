import type { MatchChange, MatchCommand } from '@kongano/domain';
import type { MatchEntity } from './match.entity';

/** What stays of a step beside who and when: `reason` is read by whoever reads the entry, `staffReason` by staff alone. */
export function factsOf(command: MatchCommand, match: MatchEntity, change: MatchChange): Readonly<Record<string, unknown>> {
  return { from: match.status, to: change.status ?? match.status, ...wordsOf(command, match) };
}

function wordsOf(command: MatchCommand, match: MatchEntity): Readonly<Record<string, unknown>> {
  switch (command.action) {
    case 'DECLINE': {
      const note = command.note?.trim() || null;
      // Before the introduction the note is for the broker. The code stands beside the words, for whoever learns from it.
      const words = match.introducedAt ? { reason: note ?? command.reason } : { reason: command.reason, staffReason: note };
      return { ...words, code: command.reason };
    }
    case 'RECORD_INTEREST':
    case 'CONSENT':
    case 'WITHDRAW_CONSENT':
    case 'AGREE':
      return { side: command.side, staffReason: command.note?.trim() || null };
    case 'HOLD_MEETING':
      return { day: command.metOn, reason: command.note?.trim() || null };
    case 'WITHDRAW':
      return { reason: command.reason.trim() };
    case 'WAIVE_CONFLICT':
    case 'REPORT_CONFLICT':
      return { staffReason: command.reason.trim() };
    case 'PARK':
      return { day: command.until, staffReason: command.reason.trim() };
    case 'HAND_OVER':
      return { personId: command.brokerId, staffReason: command.reason.trim() };
    case 'ESCALATE':
      return { personId: command.brokerId, day: match.nextStepDue };
    case 'NOTE_OVERDUE':
      return { day: match.nextStepDue };
    case 'SET_NEXT_STEP':
      return { day: command.due, staffReason: command.nextStep.trim() };
    default:
      return {};
  }
}
