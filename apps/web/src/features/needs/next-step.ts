import { isOnHold, type NeedStatus } from '@kongano/domain';
import { formatDate } from '../../lib/formats';
import type { Language, MessageId, Text } from '../../lib/i18n';
import type { Mover, Relation } from '../postings';
import { callDay } from './status';

export interface NeedToMove {
  status: NeedStatus;
  submittedAt: string | null;
  expiresAt: string | null;
  onHoldUntil: string | null;
  archivedAt: string | null;
  /** A firm without an account is asked whether it is right. */
  confirmation?: { answeredAt: string | null } | null;
}

interface Next {
  mover: Mover;
  text: MessageId;
}

const settled: Partial<Record<NeedStatus, Next>> = {
  IN_DISCUSSION: { mover: 'others', text: 'needs.next.IN_DISCUSSION' },
  AGREED: { mover: 'others', text: 'needs.next.AGREED' },
  SOLVED: { mover: 'nobody', text: 'needs.next.SOLVED' },
  CLOSED_UNSOLVED: { mover: 'nobody', text: 'needs.next.CLOSED_UNSOLVED' },
  WITHDRAWN: { mover: 'nobody', text: 'needs.next.WITHDRAWN' },
};

const moves: Record<Relation, Partial<Record<NeedStatus, Next>>> = {
  owner: {
    DRAFT: { mover: 'you', text: 'needs.next.DRAFT.owner' },
    SUBMITTED: { mover: 'broker', text: 'needs.next.SUBMITTED.owner' },
    QUALIFYING: { mover: 'broker', text: 'needs.next.QUALIFYING.owner' },
    RETURNED: { mover: 'you', text: 'needs.next.RETURNED.owner' },
    PUBLISHED: { mover: 'broker', text: 'needs.next.PUBLISHED.owner' },
    EXPIRED: { mover: 'you', text: 'needs.next.EXPIRED.owner' },
    IN_DISCUSSION: { mover: 'others', text: 'needs.next.IN_DISCUSSION.owner' },
  },
  staff: {
    SUBMITTED: { mover: 'you', text: 'needs.next.SUBMITTED.staff' },
    QUALIFYING: { mover: 'you', text: 'needs.next.QUALIFYING.staff' },
    RETURNED: { mover: 'others', text: 'needs.next.RETURNED.staff' },
    PUBLISHED: { mover: 'you', text: 'needs.next.PUBLISHED.staff' },
    EXPIRED: { mover: 'others', text: 'needs.next.EXPIRED' },
  },
  other: {
    PUBLISHED: { mover: 'others', text: 'needs.next.PUBLISHED.other' },
    EXPIRED: { mover: 'nobody', text: 'needs.next.EXPIRED' },
  },
};

function nextOf(need: NeedToMove, viewer: Relation, now: Date): Next | undefined {
  if (need.archivedAt) return { mover: 'nobody', text: 'needs.next.archived' };
  if (need.status === 'PUBLISHED' && isOnHold(need, now)) return { mover: viewer === 'other' ? 'others' : 'you', text: 'needs.next.held' };
  const awaitsFirm = need.confirmation?.answeredAt === null && (need.status === 'SUBMITTED' || need.status === 'QUALIFYING');
  if (awaitsFirm && viewer !== 'other') return { mover: 'others', text: 'captures.next' };
  return moves[viewer][need.status] ?? settled[need.status];
}

/** The day that the sentence names: the end of a hold, the broker's call, or the end of the need's time. */
function dayOfNext(need: NeedToMove, now: Date): string | null {
  if (need.onHoldUntil && isOnHold(need, now)) return need.onHoldUntil;
  if (need.status === 'PUBLISHED') return need.expiresAt;
  return need.submittedAt && callDay(need.submittedAt);
}

/** Whose move it is, and by when, in words. Undefined where there is nothing to say. */
export function nextStepOf(
  need: NeedToMove,
  viewer: Relation,
  { t, language, now = new Date() }: { t: Text; language: Language; now?: Date },
): { mover: Mover; sentence: string } | undefined {
  const next = nextOf(need, viewer, now);
  if (!next) return undefined;
  const day = dayOfNext(need, now);
  return { mover: next.mover, sentence: t(next.text, { date: day ? formatDate(day, language) : '' }) };
}
