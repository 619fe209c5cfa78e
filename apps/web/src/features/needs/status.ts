import { addWorkingDays, dayOf, isOnHold, type NeedStatus } from '@kongano/domain';
import type { MessageId } from '../../lib/i18n';
import type { Tone } from '../../ui';

/** How each state feels. */
const tones: Record<NeedStatus, Tone> = {
  DRAFT: 'neutral',
  SUBMITTED: 'attention',
  QUALIFYING: 'attention',
  RETURNED: 'danger',
  PUBLISHED: 'accent',
  IN_DISCUSSION: 'accent',
  AGREED: 'success',
  SOLVED: 'success',
  CLOSED_UNSOLVED: 'neutral',
  EXPIRED: 'neutral',
  WITHDRAWN: 'neutral',
};

export interface NeedState {
  status: NeedStatus;
  onHoldUntil?: string | null;
  archivedAt?: string | null;
}

export interface StatusWord {
  text: MessageId;
  tone: Tone;
}

/** The word for where a need is, in the agreement that Swahili asks for (hitaji li-). */
export function statusWordOf({ status, onHoldUntil = null, archivedAt }: NeedState, now: Date = new Date()): StatusWord {
  if (archivedAt) return { text: 'needs.status.archived', tone: 'neutral' };
  const isHeld = status === 'PUBLISHED' && isOnHold({ onHoldUntil }, now);
  return isHeld ? { text: 'needs.status.held', tone: 'attention' } : { text: `needs.status.${status}`, tone: tones[status] };
}

/** Working days within which a broker calls. */
export const callWithin = 5;

/** The day by which a broker calls about what was sent at this moment. */
export function callDay(submittedAt: string | Date): string {
  return addWorkingDays(dayOf(submittedAt), callWithin);
}
