import { addDays, addDaysTo, type Day, dayOf, type Instant, isDay, millisecondsOf } from '../time/days';
import type { Transition } from './transition';

/** Numbers of the lifecycle that needs and offers have alike, in days. */
export const postingDays = { open: 365, expiryNotice: 14, renewBefore: 30, renewAfter: 30, longestHold: 180 } as const;

/** Those who act on a posting: its author or a member of its organisation, a broker or administrator, or the product itself. */
export type PostingRole = 'OWNER' | 'STAFF' | 'SYSTEM';

/** What a lifecycle asks of a need or an offer beside its status. */
export interface PostingState {
  readonly onHoldUntil: Day | null;
  readonly expiresAt: Instant | null;
  readonly renewedAt: Instant | null;
  readonly archivedAt: Instant | null;
}

/** Columns that a decision changes; what is absent stays as it is. */
export interface PostingChange<Status extends string> {
  status?: Status;
  statusReason?: string | null;
  onHoldUntil?: Day | null;
  onHoldReason?: string | null;
  submittedAt?: Date;
  publishedAt?: Date;
  expiresAt?: Date;
  renewedAt?: Date;
  archivedAt?: Date;
  /** Of needs: the firm said that it is right. */
  confirmedAt?: Date;
}

type PostingStatus = 'DRAFT' | 'SUBMITTED' | 'QUALIFYING' | 'RETURNED' | 'PUBLISHED' | 'EXPIRED';
type PostingAction = 'EDIT' | 'DISCARD' | 'SUBMIT' | 'QUALIFY' | 'RETURN' | 'PUBLISH' | 'HOLD' | 'RESUME' | 'RENEW' | 'EXPIRE';

/** The rows that needs and offers share. Only staff publish. */
export const postingTransitions: readonly Transition<PostingAction, PostingStatus, PostingRole>[] = [
  { action: 'EDIT', from: ['DRAFT', 'RETURNED'], by: ['OWNER'] },
  { action: 'EDIT', from: ['SUBMITTED', 'QUALIFYING'], by: ['STAFF'] },
  { action: 'DISCARD', from: ['DRAFT'], by: ['OWNER'] },
  { action: 'SUBMIT', from: ['DRAFT', 'RETURNED'], to: 'SUBMITTED', by: ['OWNER'] },
  { action: 'QUALIFY', from: ['SUBMITTED'], to: 'QUALIFYING', by: ['STAFF'] },
  { action: 'RETURN', from: ['SUBMITTED', 'QUALIFYING'], to: 'RETURNED', by: ['STAFF'], needsReason: true },
  { action: 'PUBLISH', from: ['SUBMITTED', 'QUALIFYING'], to: 'PUBLISHED', by: ['STAFF'] },
  { action: 'HOLD', from: ['PUBLISHED'], by: ['OWNER', 'STAFF'], needsReason: true },
  { action: 'RESUME', from: ['PUBLISHED'], by: ['OWNER', 'STAFF'] },
  { action: 'RENEW', from: ['PUBLISHED', 'EXPIRED'], to: 'PUBLISHED', by: ['OWNER'] },
  { action: 'EXPIRE', from: ['PUBLISHED'], to: 'EXPIRED', by: ['SYSTEM'] },
];

/** On hold up to and including its last day; a hold whose day has passed ends by itself. */
export function isOnHold(posting: Pick<PostingState, 'onHoldUntil'>, now: Date): boolean {
  return posting.onHoldUntil !== null && posting.onHoldUntil >= dayOf(now);
}

/** Whether the owner is to be told now that the posting will expire. Sent once: the caller remembers it in `expiryNoticeAt`. */
export function isExpiryNoticeDue(
  posting: Pick<PostingState, 'expiresAt'> & { readonly status: string; readonly expiryNoticeAt: Instant | null },
  now: Date,
): boolean {
  if (posting.status !== 'PUBLISHED' || posting.expiresAt === null || posting.expiryNoticeAt !== null) return false;
  const noticeFrom = addDaysTo(posting.expiresAt, -postingDays.expiryNotice);
  return noticeFrom <= now && millisecondsOf(posting.expiresAt) > now.getTime();
}

export type HoldProblem = 'HOLD_UNTIL_INVALID' | 'HOLD_UNTIL_PAST' | 'HOLD_UNTIL_TOO_FAR';

/** What is wrong with the last day of a hold, or null: it is from today to 180 days ahead. */
export function problemOfHold(until: Day, now: Date): HoldProblem | null {
  if (!isDay(until)) return 'HOLD_UNTIL_INVALID';
  const today = dayOf(now);
  if (until < today) return 'HOLD_UNTIL_PAST';
  return until > addDays(today, postingDays.longestHold) ? 'HOLD_UNTIL_TOO_FAR' : null;
}

export type PostingObstacle = 'ON_HOLD' | 'NOT_ON_HOLD' | 'ALREADY_RENEWED' | 'RENEW_TOO_EARLY' | 'RENEW_TOO_LATE' | 'NOT_EXPIRED_YET';

/** Why time or a hold stands against an action that role and status allow, or null. */
export function obstacleOf(action: string, posting: PostingState, now: Date): PostingObstacle | null {
  switch (action) {
    case 'HOLD':
    case 'MATCH':
    case 'COSIGN':
      return isOnHold(posting, now) ? 'ON_HOLD' : null;
    case 'RESUME':
      return isOnHold(posting, now) ? null : 'NOT_ON_HOLD';
    case 'RENEW':
      return obstacleToRenewal(posting, now);
    case 'EXPIRE':
      return posting.expiresAt !== null && millisecondsOf(posting.expiresAt) <= now.getTime() ? null : 'NOT_EXPIRED_YET';
    default:
      return null;
  }
}

function obstacleToRenewal(posting: PostingState, now: Date): PostingObstacle | null {
  if (posting.renewedAt !== null) return 'ALREADY_RENEWED';
  if (posting.expiresAt === null || now < addDaysTo(posting.expiresAt, -postingDays.renewBefore)) return 'RENEW_TOO_EARLY';
  return now > addDaysTo(posting.expiresAt, postingDays.renewAfter) ? 'RENEW_TOO_LATE' : null;
}

/** A renewed posting is open for another year from its old end, or from now where that has passed. */
export function renewedExpiry(expiresAt: Instant | null, now: Date): Date {
  const from = expiresAt === null ? now.getTime() : Math.max(millisecondsOf(expiresAt), now.getTime());
  return addDaysTo(new Date(from), postingDays.open);
}
