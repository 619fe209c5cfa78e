import { isOnHold, type OfferStatus } from '@kongano/domain';
import { formatDate } from '../../lib/formats';
import type { Language, MessageId, Text } from '../../lib/i18n';
import type { Mover, Relation } from '../postings';
import { answerDay } from './status';

export interface OfferToMove {
  status: OfferStatus;
  submittedAt: string | null;
  expiresAt: string | null;
  onHoldUntil: string | null;
  archivedAt: string | null;
}

interface Next {
  mover: Mover;
  text: MessageId;
}

const withdrawn: Next = { mover: 'nobody', text: 'offers.next.WITHDRAWN' };
const expired: Next = { mover: 'nobody', text: 'offers.next.EXPIRED' };

const moves: Record<Relation, Partial<Record<OfferStatus, Next>>> = {
  owner: {
    DRAFT: { mover: 'you', text: 'offers.next.DRAFT.owner' },
    SUBMITTED: { mover: 'broker', text: 'offers.next.SUBMITTED.owner' },
    QUALIFYING: { mover: 'broker', text: 'offers.next.QUALIFYING.owner' },
    RETURNED: { mover: 'you', text: 'offers.next.RETURNED.owner' },
    PUBLISHED: { mover: 'broker', text: 'offers.next.PUBLISHED.owner' },
    EXPIRED: { mover: 'you', text: 'offers.next.EXPIRED.owner' },
    WITHDRAWN: withdrawn,
  },
  staff: {
    SUBMITTED: { mover: 'you', text: 'offers.next.SUBMITTED.staff' },
    QUALIFYING: { mover: 'you', text: 'offers.next.QUALIFYING.staff' },
    RETURNED: { mover: 'others', text: 'offers.next.RETURNED.staff' },
    PUBLISHED: { mover: 'you', text: 'offers.next.PUBLISHED.staff' },
    EXPIRED: expired,
    WITHDRAWN: withdrawn,
  },
  other: { PUBLISHED: { mover: 'others', text: 'offers.next.PUBLISHED.other' }, EXPIRED: expired, WITHDRAWN: withdrawn },
};

function nextOf(offer: OfferToMove, viewer: Relation, isHeld: boolean): Next | undefined {
  if (offer.archivedAt) return { mover: 'nobody', text: 'offers.next.archived' };
  return isHeld ? { mover: viewer === 'other' ? 'others' : 'you', text: 'offers.next.held' } : moves[viewer][offer.status];
}

/** Whose move it is, and by when, in words. Undefined where there is nothing to say. */
export function nextStepOf(
  offer: OfferToMove,
  viewer: Relation,
  { t, language, now = new Date() }: { t: Text; language: Language; now?: Date },
): { mover: Mover; sentence: string } | undefined {
  const isHeld = offer.status === 'PUBLISHED' && isOnHold(offer, now);
  const next = nextOf(offer, viewer, isHeld);
  if (!next) return undefined;
  const answer = offer.submittedAt && answerDay(offer.submittedAt);
  const day = isHeld ? offer.onHoldUntil : offer.status === 'PUBLISHED' ? offer.expiresAt : answer;
  return { mover: next.mover, sentence: t(next.text, { date: day ? formatDate(day, language) : '' }) };
}
