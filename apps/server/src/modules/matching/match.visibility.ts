import { isOpenMatch, matchStatuses, type PostingSide } from '@kongano/domain';
import type { PlanScope } from '@kongano/query-plan';

const list = (statuses: readonly string[]): string => `(${statuses.map((status) => `'${status}'`).join(', ')})`;
/** SQL lists of the states of cases, and of those among them that a broker or the sides are to move. */
export const openStatuses = list(matchStatuses.filter(isOpenMatch));
export const movingStatuses = list(matchStatuses.filter((status) => isOpenMatch(status) && status !== 'PARKED'));

/** SQL that is true of a need that somebody is on: a broker has a pair of it in hand, or it became a project. */
export const isInHand = (needId: string): string =>
  `exists (select 1 from match m where m.need_id = ${needId} and (m.status in ${openStatuses} or m.status = 'PROJECT'))`;

/** SQL that is true when the viewer owns that side of the match. */
export const ownsSideOf = (match: string, side: PostingSide, at: PlanScope): string => {
  const table = side === 'NEED' ? 'need' : 'offer';
  return `exists (select 1 from ${table} side where side.id = ${match}.${table}_id and (side.author_id = ${at.viewer('personId', 'uuid')}
    or side.organisation_id = any(${at.viewer('organisationIds', 'uuid[]')})))`;
};

/** Staff see every match; the two sides see it once they were asked or introduced. {@link mayReadMatch} is the same rule as a function. */
export function matchVisible(match: string, at: PlanScope): string {
  if (at.scope === 'anonymous') return 'false';
  if (at.scope === 'staff') return 'true';
  return `((${match}.introduced_at is not null or ${match}.approached_at is not null)
    and (${ownsSideOf(match, 'NEED', at)} or ${ownsSideOf(match, 'OFFER', at)}))`;
}

/** SQL of what a side answered and when: its own people and staff read it, the other side once both have said yes. */
export function answerRead(side: PostingSide, answer: 'interest' | 'consent') {
  const [need, offer] = [`need_${answer}_at`, `offer_${answer}_at`];
  const column = side === 'NEED' ? need : offer;
  return (match: string, at: PlanScope): string =>
    at.scope === 'staff'
      ? `${match}.${column}`
      : `case when ${ownsSideOf(match, side, at)} or (${match}.${need} is not null and ${match}.${offer} is not null)
          then ${match}.${column} end`;
}

/** SQL of what is the broker's own: null for the two sides. */
export const staffOnly =
  (column: string, type = 'text') =>
  (match: string, at: PlanScope): string =>
    at.scope === 'staff' ? `${match}.${column}` : `null::${type}`;
