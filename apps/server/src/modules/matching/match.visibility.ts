import type { PlanScope } from '@kongano/query-plan';

const ownSide = (table: 'need' | 'offer', id: string, at: PlanScope): string =>
  `exists (select 1 from ${table} side where side.id = ${id} and (side.author_id = ${at.viewer('personId', 'uuid')}
    or side.organisation_id = any(${at.viewer('organisationIds', 'uuid[]')})))`;

/** Staff see every match; the two sides see it once they were introduced. {@link mayReadMatch} is the same rule as a function. */
export function matchVisible(match: string, at: PlanScope): string {
  if (at.scope === 'anonymous') return 'false';
  if (at.scope === 'staff') return 'true';
  return `(${match}.introduced_at is not null and (${ownSide('need', `${match}.need_id`, at)} or ${ownSide('offer', `${match}.offer_id`, at)}))`;
}
