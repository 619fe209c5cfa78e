import { type OfferAction, type OfferStatus, offerActions } from '../values/postings';
import { type PostingChange, type PostingRole, type PostingState, postingTransitions } from './posting';
import { changeOf, type PlainRefusal, type PostingCommand, type PostingRefusal, rowToUse } from './posting-decision';
import { accept, type Decision, refuse, rowsFor, type Transition } from './transition';

export type OfferTransitionAction = OfferAction | 'EXPIRE';

/** Everything that can happen to an offer: a need's way without discussion and agreement, since one offer serves many needs. */
export const offerTransitions: readonly Transition<OfferTransitionAction, OfferStatus, PostingRole>[] = [
  ...postingTransitions,
  { action: 'WITHDRAW', from: ['SUBMITTED', 'QUALIFYING', 'RETURNED', 'PUBLISHED'], to: 'WITHDRAWN', by: ['OWNER'] },
  { action: 'ARCHIVE', from: ['EXPIRED', 'WITHDRAWN'], by: ['OWNER', 'STAFF'] },
  { action: 'MATCH', from: ['PUBLISHED'], by: ['STAFF'] },
];

export interface OfferState extends PostingState {
  readonly status: OfferStatus;
}

/** What is known of the actor beside this offer. */
export interface OfferFacts {
  readonly isAnonymous: boolean;
  /** Broker or administrator. */
  readonly isStaff: boolean;
  /** Its author, or a member of its organisation. */
  readonly ownsOffer: boolean;
  /** A job; never a person. */
  readonly isSystem?: boolean;
}

/** The facts of the product itself. */
export const systemOfferFacts: OfferFacts = { isAnonymous: false, isStaff: false, ownsOffer: false, isSystem: true };

export type OfferCommand = PostingCommand<Exclude<OfferTransitionAction, 'RETURN' | 'HOLD' | 'WITHDRAW'>>;
export type OfferRefusal = PlainRefusal | `OFFER_${PostingRefusal}`;
export type OfferChange = PostingChange<OfferStatus>;

function rolesOf(facts: OfferFacts): PostingRole[] {
  if (facts.isSystem) return ['SYSTEM'];
  if (facts.isAnonymous) return [];
  const roles: PostingRole[] = [];
  if (facts.ownsOffer) roles.push('OWNER');
  if (facts.isStaff) roles.push('STAFF');
  return roles;
}

/** The actions that the actor may take on the offer now, in the order of `offerActions`. */
export function allowedOfferActions(facts: OfferFacts, offer: OfferState, now: Date): OfferAction[] {
  const roles = rolesOf(facts);
  return offerActions.filter((action) => rowToUse({ action, rows: rowsFor(offerTransitions, action, roles), posting: offer, now }).ok);
}

/** Whether the actor may do this to the offer now and what then changes. `DISCARD` changes nothing: the caller deletes the row. */
export function decideOffer(command: OfferCommand, offer: OfferState, facts: OfferFacts, now: Date): Decision<OfferChange, OfferRefusal> {
  const { action } = command;
  const found = rowToUse({ action, rows: rowsFor(offerTransitions, action, rolesOf(facts)), posting: offer, now });
  if (!found.ok) return refuse(found.code === 'NOT_ALLOWED' ? found.code : `OFFER_${found.code}`);
  const change = changeOf({ command, row: found.row, posting: offer, now });
  return change.ok ? accept(change.next) : change;
}
