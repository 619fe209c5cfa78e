import { addWorkingDays, dayOf, isOnHold, type OfferStatus } from '@kongano/domain';
import type { MessageId } from '../../lib/i18n';
import type { Tone } from '../../ui';

/** How each state feels. */
const tones: Record<OfferStatus, Tone> = {
  DRAFT: 'neutral',
  SUBMITTED: 'attention',
  QUALIFYING: 'attention',
  RETURNED: 'danger',
  PUBLISHED: 'accent',
  EXPIRED: 'neutral',
  WITHDRAWN: 'neutral',
};

export interface OfferState {
  status: OfferStatus;
  onHoldUntil?: string | null;
  archivedAt?: string | null;
}

export interface StatusWord {
  text: MessageId;
  tone: Tone;
}

/** The word for where an offer is, in the agreement that Swahili asks for (ofa i-). */
export function statusWordOf({ status, onHoldUntil = null, archivedAt }: OfferState, now: Date = new Date()): StatusWord {
  if (archivedAt) return { text: 'offers.status.archived', tone: 'neutral' };
  const isHeld = status === 'PUBLISHED' && isOnHold({ onHoldUntil }, now);
  return isHeld ? { text: 'offers.status.held', tone: 'attention' } : { text: `offers.status.${status}`, tone: tones[status] };
}

/** Working days within which a broker answers. */
const answerWithin = 5;

/** The day by which a broker answers what was sent at this moment. */
export function answerDay(submittedAt: string | Date): string {
  return addWorkingDays(dayOf(submittedAt), answerWithin);
}
