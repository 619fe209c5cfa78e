import { dayOf } from '@kongano/domain';
import type { NotificationsWaitingQuery } from '@kongano/graphql/notifications';
import type { WaitingKind } from '@kongano/graphql/schema-types';
import { urls } from '../../lib/urls';

export type WaitingItem = NotificationsWaitingQuery['waiting'][number];

export const urgencies = ['overdue', 'today', 'week', 'later'] as const;
export type Urgency = (typeof urgencies)[number];

export interface WaitingGroup {
  readonly urgency: Urgency;
  readonly items: readonly WaitingItem[];
}

const week = 7 * 24 * 60 * 60 * 1000;

/** Kinds where somebody else waits for an answer although no day was set; one's own drafts can wait. */
const soon: ReadonlySet<WaitingKind> = new Set<WaitingKind>([
  'VERIFY_EMAIL',
  'JOIN_ORGANISATION',
  'INVITATION',
  'NEED_RETURNED',
  'OFFER_RETURNED',
  'CONFIRM_NEED',
  'ASK_FIRM',
  'UNREAD_MESSAGES',
  'REPORTED_MESSAGE',
  'QUALIFY_NEED',
  'QUALIFY_OFFER',
  'VERIFY_ORGANISATION',
  'MATCH_ANSWER',
  'MATCH_NEXT_STEP',
  'PROJECT_CONFIRM',
  'PROJECT_COMPLETE',
]);

export function urgencyOf({ kind, dueAt }: WaitingItem, now: Date): Urgency {
  // Its day is the one on which it ends; whoever invited waits now.
  if (!dueAt || kind === 'INVITATION') return soon.has(kind) ? 'week' : 'later';
  const left = new Date(dueAt).getTime() - now.getTime();
  if (left < 0) return 'overdue';
  if (dayOf(dueAt) === dayOf(now)) return 'today';
  return left <= week ? 'week' : 'later';
}

/** What waits, by urgency: in each group what is due comes first, then what has waited longest. Groups without items are left out. */
export function groupByUrgency(items: readonly WaitingItem[], now: Date): WaitingGroup[] {
  const order = (item: WaitingItem): string =>
    `${item.dueAt ? `0${new Date(item.dueAt).toISOString()}` : '1'} ${new Date(item.since).toISOString()}`;
  const sorted = [...items].sort((one, other) => order(one).localeCompare(order(other)));
  return urgencies
    .map((urgency) => ({ urgency, items: sorted.filter((item) => urgencyOf(item, now) === urgency) }))
    .filter((group) => group.items.length > 0);
}

/** The place where it is done. */
export function placeOf({ kind, subjectKind, subjectId }: WaitingItem): string {
  if (kind === 'NEED_DRAFT' || kind === 'NEED_RETURNED') return urls.needEdit(subjectId);
  if (kind === 'OFFER_DRAFT' || kind === 'OFFER_RETURNED') return urls.offerEdit(subjectId);
  if (kind === 'JOIN_ORGANISATION') return urls.welcome();
  if (kind === 'VERIFY_EMAIL') return urls.verifyEmail();
  return subjectPlace({ subjectKind, subjectId });
}

/** The page of a thing. */
export function subjectPlace({ subjectKind, subjectId }: Pick<WaitingItem, 'subjectKind' | 'subjectId'>): string {
  switch (subjectKind) {
    case 'NEED':
      return urls.need(subjectId);
    case 'OFFER':
      return urls.offer(subjectId);
    case 'MATCH':
      return urls.match(subjectId);
    case 'PROJECT':
      return urls.project(subjectId);
    case 'ORGANISATION':
      return urls.organisation(subjectId);
    case 'INVITATION':
      return urls.invitation(subjectId);
    // A cluster's page goes by its name in the address, which is not told here; the list is one step away from it.
    case 'CLUSTER':
      return urls.clusters();
    default:
      return urls.settings();
  }
}
