import type { MatchCommand, ProblemCode } from '@kongano/domain';

/** Where the words of an action stand among its arguments. */
const wordsOf: Partial<Record<MatchCommand['action'], string>> = {
  SET_NEXT_STEP: 'nextStep',
  WITHDRAW: 'reason',
  REPORT_CONFLICT: 'reason',
  WAIVE_CONFLICT: 'reason',
  PARK: 'reason',
  HAND_OVER: 'reason',
};

/** The argument that a problem is about; null where it is about the match as it stands. */
export function fieldOf(code: ProblemCode, action?: MatchCommand['action']): string | null {
  if (code.startsWith('NEXT_STEP_DUE_')) return 'due';
  if (code.startsWith('NEXT_STEP_')) return 'nextStep';
  if (code.startsWith('MEETING_DAY_')) return 'metOn';
  if (code.startsWith('PARK_UNTIL_')) return 'until';
  if (code.startsWith('REASON_') || code === 'BAD_TEXT') return (action && wordsOf[action]) ?? 'note';
  if (code === 'WAIVER_TOO_SHORT') return 'reason';
  if (code === 'MATCH_SAME_BROKER' || code === 'MATCH_NOT_A_BROKER') return 'brokerId';
  if (code === 'MATCH_SIDE_ANSWERED' || code === 'MATCH_CONSENT_NOT_GIVEN') return 'side';
  if (code === 'OFFER_NOT_OPEN' || code === 'MATCH_SAME_ORGANISATION') return 'offerId';
  return code === 'NEED_NOT_OPEN' ? 'needId' : null;
}
