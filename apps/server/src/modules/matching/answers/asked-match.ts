import { type MatchState, type PostingSide } from '@kongano/domain';
import type { Actor } from '../../../platform/session';
import { type MatchSides, ownSides } from '../match.policy';
import type { AskedStatus } from './answer-tokens';

type Asked = Pick<MatchState, 'status' | 'approachedAt' | 'introducedAt' | 'needInterestAt' | 'offerInterestAt'>;

/** When the sides were asked what they are asked now; null where a letter cannot answer. */
export function askedAt(match: Asked): Date | null {
  const at = match.status === 'APPROACHED' ? match.approachedAt : match.status === 'INTRODUCED' ? match.introducedAt : null;
  return at === null ? null : new Date(at);
}

export const interestOf = (match: Asked, side: PostingSide): Date | null => {
  const at = side === 'NEED' ? match.needInterestAt : match.offerInterestAt;
  return at === null ? null : new Date(at);
};

/** Whether a side can still give this answer to the question that the link is about. A no to an introduction can follow an earlier yes. */
export function isOpenTo(
  match: Asked,
  { status, askedAt: since, isYes }: { status: AskedStatus; askedAt: Date; isYes: boolean },
  side: PostingSide,
): boolean {
  if (match.status !== status || askedAt(match)?.getTime() !== since.getTime()) return false;
  return interestOf(match, side) === null || (status === 'INTRODUCED' && !isYes);
}

/** The side that the person answers for; none once they belong to it no more. */
export const sideOf = (actor: Actor, sides: MatchSides): PostingSide | undefined => ownSides(actor, sides)[0];
