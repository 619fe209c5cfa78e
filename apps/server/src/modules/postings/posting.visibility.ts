import type { PlanScope } from '@kongano/query-plan';
import type { FileUse } from '../../platform/files';
import { drafting, openToOthers } from './posting.policy';

const among = (statuses: readonly string[]): string => `(${statuses.map((status) => `'${status}'`).join(', ')})`;

/**
 * The visibility ladder, one step per line: who, beside its own people and staff, may read what is published with this visibility.
 * A further step (anonymous, invited) is one more line here, one in `readers` of posting.policy.ts, and guards on the columns it withholds.
 */
const ladder: readonly { readonly visibility: string; readonly mayRead: (at: PlanScope) => string }[] = [
  { visibility: 'PUBLIC', mayRead: () => 'true' },
  { visibility: 'MEMBERS', mayRead: (at) => (at.scope === 'anonymous' ? 'false' : at.viewer('isVerifiedMember', 'bool')) },
];

/** True for what the viewer wrote and what belongs to one of their organisations. Never null. */
export const ownPosting = (row: string, at: PlanScope): string =>
  at.scope === 'anonymous'
    ? 'false'
    : `(${row}.author_id = ${at.viewer('personId', 'uuid')} or (${row}.organisation_id is not null and ${row}.organisation_id = any(${at.viewer('organisationIds', 'uuid[]')})))`;

/** True for those who follow a posting's whole way: its own people, and staff from its submission on. */
export const insidePosting = (row: string, at: PlanScope): string =>
  at.scope === 'staff' ? `(${row}.status not in ${among(drafting)} or ${ownPosting(row, at)})` : ownPosting(row, at);

/** The row rule of needs and offers; {@link mayReadPosting} is the same rule as a function. */
export function postingVisible(row: string, at: PlanScope): string {
  const steps = ladder.map(({ visibility, mayRead }) => `(${row}.visibility = '${visibility}' and ${mayRead(at)})`);
  const open = `(${row}.status in ${among(openToOthers)} and ${row}.archived_at is null and (${steps.join(' or ')}))`;
  return at.scope === 'anonymous' ? open : `(${insidePosting(row, at)} or ${open})`;
}

/** Files of a need or an offer are for those who may read it. */
export const filesOfPostings = (table: 'need' | 'offer'): FileUse => ({
  isAttached: (file) => `exists (select 1 from ${table}_attachment a where a.file_id = ${file}.id)`,
  mayRead: (file, at) =>
    `exists (select 1 from ${table}_attachment a join ${table} p on p.id = a.${table}_id where a.file_id = ${file}.id and ${postingVisible('p', at)})`,
});
