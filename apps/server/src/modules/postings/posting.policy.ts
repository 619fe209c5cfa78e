import type { NeedStatus, OfferStatus, Visibility } from '@kongano/domain';
import { type Actor, isMemberOf, isSignedIn, isStaff, isVerifiedMember } from '../../platform/session';

type Status = NeedStatus | OfferStatus;

/** What decides who may read a need or an offer. */
export interface ReadablePosting {
  readonly status: Status;
  readonly visibility: Visibility;
  readonly archivedAt: Date | null;
  readonly authorId: string;
  readonly organisationId: string | null;
}

/** Written but never sent: nobody else's business. */
export const drafting: readonly Status[] = ['DRAFT'];
/** What others may read, as far as its visibility goes. */
export const openToOthers: readonly Status[] = ['PUBLISHED', 'IN_DISCUSSION', 'AGREED', 'SOLVED'];

const readers: Readonly<Record<Visibility, (actor: Actor) => boolean>> = {
  PUBLIC: () => true,
  MEMBERS: isVerifiedMember,
};

/** Its author, and the members of its organisation. */
export const ownsPosting = (actor: Actor, posting: Pick<ReadablePosting, 'authorId' | 'organisationId'>): boolean =>
  isSignedIn(actor) && (actor.personId === posting.authorId || isMemberOf(actor, posting.organisationId));

/** Whether the actor may know of it at all; posting.visibility.ts says the same in SQL. */
export function mayReadPosting(actor: Actor, posting: ReadablePosting): boolean {
  if (ownsPosting(actor, posting)) return true;
  if (isStaff(actor)) return !drafting.includes(posting.status);
  return openToOthers.includes(posting.status) && posting.archivedAt === null && readers[posting.visibility](actor);
}
