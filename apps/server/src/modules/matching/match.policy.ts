import { isMatchSeenBySides, type MatchFacts, type MatchState, type PostingSide } from '@kongano/domain';
import { type Actor, isMemberOf, isSignedIn, isStaff } from '../../platform/session';

/** Who stands on the two sides of a match. */
export interface MatchSides {
  readonly needOrganisationId: string | null;
  readonly needAuthorId: string;
  readonly offerOrganisationId: string | null;
  readonly offerAuthorId: string;
  /** The need or the offer does not say whose it is. */
  readonly isAnonymous?: boolean;
}

/** The sides that the actor owns. */
export function ownSides(actor: Actor, sides: MatchSides): PostingSide[] {
  const owns = (authorId: string, organisationId: string | null): boolean =>
    isSignedIn(actor) && (actor.personId === authorId || isMemberOf(actor, organisationId));
  return [
    ...(owns(sides.needAuthorId, sides.needOrganisationId) ? (['NEED'] as const) : []),
    ...(owns(sides.offerAuthorId, sides.offerOrganisationId) ? (['OFFER'] as const) : []),
  ];
}

export const matchFacts = (actor: Actor, sides: MatchSides, conflicts?: MatchFacts['conflicts']): MatchFacts => ({
  ...(conflicts && { conflicts }),
  isAnonymous: !isSignedIn(actor),
  isStaff: isStaff(actor),
  personId: actor.personId,
  sides: ownSides(actor, sides),
  isAnonymousPair: sides.isAnonymous === true,
});

export const mayReadMatch = (actor: Actor, match: Pick<MatchState, 'introducedAt' | 'approachedAt'>, sides: MatchSides): boolean =>
  isStaff(actor) || (isMatchSeenBySides(match) && ownSides(actor, sides).length > 0);
