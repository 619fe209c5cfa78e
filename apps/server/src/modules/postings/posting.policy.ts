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
  /** Ids of the persons and organisations that a broker named: by an invitation, or as the other side of a match that was asked. */
  readonly named?: readonly string[];
  /** Those among them who know whose it is. */
  readonly confidants?: readonly string[];
}

/** Written but never sent: nobody else's business. */
export const drafting: readonly Status[] = ['DRAFT'];
/** What others may read, as far as its visibility goes. */
export const openToOthers: readonly Status[] = ['PUBLISHED', 'IN_DISCUSSION', 'AGREED', 'SOLVED'];

const isAmong = (actor: Actor, ids: readonly string[] = []): boolean =>
  isSignedIn(actor) && ids.some((id) => id === actor.personId || isMemberOf(actor, id));

const readers: Readonly<Record<Visibility, (actor: Actor, posting: ReadablePosting) => boolean>> = {
  PUBLIC: () => true,
  MEMBERS: isVerifiedMember,
  ANONYMOUS: () => true,
  INVITED: (actor, { named }) => isAmong(actor, named),
};

/** Its author, and the members of its organisation. */
export const ownsPosting = (actor: Actor, posting: Pick<ReadablePosting, 'authorId' | 'organisationId'>): boolean =>
  isSignedIn(actor) && (actor.personId === posting.authorId || isMemberOf(actor, posting.organisationId));

/** Whether the actor may know of it at all; posting.visibility.ts says the same in SQL. */
export function mayReadPosting(actor: Actor, posting: ReadablePosting): boolean {
  if (ownsPosting(actor, posting)) return true;
  if (isStaff(actor)) return !drafting.includes(posting.status);
  return openToOthers.includes(posting.status) && posting.archivedAt === null && readers[posting.visibility](actor, posting);
}

const unlessAnonymous = (actor: Actor, posting: ReadablePosting): boolean =>
  posting.visibility !== 'ANONYMOUS' || isStaff(actor) || ownsPosting(actor, posting);

/** Of what the actor may know of: whether they read more than its teaser. */
export const mayReadDetail = (actor: Actor, posting: ReadablePosting): boolean =>
  unlessAnonymous(actor, posting) || isVerifiedMember(actor) || isAmong(actor, posting.named);

/** Of what the actor may know of: whether they learn whose it is. */
export const mayKnowOwner = (actor: Actor, posting: ReadablePosting): boolean =>
  unlessAnonymous(actor, posting) || isAmong(actor, posting.confidants);
