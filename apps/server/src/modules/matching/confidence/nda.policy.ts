import { isOpenMatch, type MatchStatus, type PostingSide, postingSides } from '@kongano/domain';
import { type Actor, isMemberOf, isOwnerOf, isSignedIn } from '../../../platform/session';
import type { MatchSides } from '../match.policy';

/** What decides whether confidence can be promised: the two know of each other, and the match goes on. */
export interface NdaMatch {
  readonly status: MatchStatus;
  readonly introducedAt: unknown;
}

export const isNdaOpen = ({ status, introducedAt }: NdaMatch): boolean =>
  introducedAt !== null && (isOpenMatch(status) || status === 'PROJECT');

/** The sides that the actor may bind: an organisation its owner, or the author who is still its member; a person alone themselves. */
export function signingSides(actor: Actor, sides: MatchSides): PostingSide[] {
  const binds = (authorId: string, organisationId: string | null): boolean => {
    if (!isSignedIn(actor)) return false;
    if (organisationId === null) return actor.personId === authorId;
    return isOwnerOf(actor, organisationId) || (actor.personId === authorId && isMemberOf(actor, organisationId));
  };
  const bySide = {
    NEED: binds(sides.needAuthorId, sides.needOrganisationId),
    OFFER: binds(sides.offerAuthorId, sides.offerOrganisationId),
  };
  return postingSides.filter((side) => bySide[side]);
}
