import { isMatchSeenBySides, type MatchFacts } from '@kongano/domain';
import { type Actor, isMemberOf, isSignedIn, isStaff } from '../../platform/session';

/** Who stands on the two sides of a match. */
export interface MatchSides {
  readonly needOrganisationId: string | null;
  readonly needAuthorId: string;
  readonly offerOrganisationId: string | null;
  readonly offerAuthorId: string;
}

export const ownsSide = (actor: Actor, sides: MatchSides): boolean =>
  isSignedIn(actor) &&
  (actor.personId === sides.needAuthorId ||
    actor.personId === sides.offerAuthorId ||
    isMemberOf(actor, sides.needOrganisationId) ||
    isMemberOf(actor, sides.offerOrganisationId));

export const matchFacts = (actor: Actor, sides: MatchSides): MatchFacts => ({
  isAnonymous: !isSignedIn(actor),
  isStaff: isStaff(actor),
  ownsSide: ownsSide(actor, sides),
});

export const mayReadMatch = (actor: Actor, match: { readonly introducedAt: Date | null }, sides: MatchSides): boolean =>
  isStaff(actor) || (isMatchSeenBySides(match) && ownsSide(actor, sides));
