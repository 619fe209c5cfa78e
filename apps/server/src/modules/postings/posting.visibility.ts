import type { PlanScope } from '@kongano/query-plan';
import type { FileUse } from '../../platform/files';
import { drafting, openToOthers } from './posting.policy';

type Rule = (row: string, at: PlanScope) => string;

const among = (statuses: readonly string[]): string => `(${statuses.map((status) => `'${status}'`).join(', ')})`;

/**
 * True for those whom a broker named: by an invitation, or as the other side of a match that was asked; `knowing` leaves those who know whose it is.
 * Never null. A function, because a statement has it once per guarded column: each subquery would be set up for every answer, asked or not.
 */
const named = (row: string, at: PlanScope, knowing = false): string =>
  at.scope === 'anonymous'
    ? 'false'
    : `is_posting_reader(${row}.id, ${at.viewer('personId', 'uuid')}, ${at.viewer('organisationIds', 'uuid[]')}, ${knowing})`;

const members: Rule = (_row, at) => (at.scope === 'anonymous' ? 'false' : at.viewer('isVerifiedMember', 'bool'));

/**
 * The visibility ladder, one step per line: who, beside its own people and staff, may know of what is published with this visibility. Of what is
 * anonymous everybody reads the teaser; {@link readsDetail} and {@link knowsOwner} withhold the rest, column by column.
 */
const ladder: readonly { readonly visibility: string; readonly mayRead: Rule }[] = [
  { visibility: 'PUBLIC', mayRead: () => 'true' },
  { visibility: 'MEMBERS', mayRead: members },
  { visibility: 'ANONYMOUS', mayRead: () => 'true' },
  { visibility: 'INVITED', mayRead: (row, at) => named(row, at) },
];

/** True for what the viewer wrote and what belongs to one of their organisations. Never null. */
export const ownPosting: Rule = (row, at) =>
  at.scope === 'anonymous'
    ? 'false'
    : `(${row}.author_id = ${at.viewer('personId', 'uuid')} or (${row}.organisation_id is not null and ${row}.organisation_id = any(${at.viewer('organisationIds', 'uuid[]')})))`;

/** True for those who follow a posting's whole way: its own people, and staff from its submission on. */
export const insidePosting: Rule = (row, at) =>
  at.scope === 'staff' ? `(${row}.status not in ${among(drafting)} or ${ownPosting(row, at)})` : ownPosting(row, at);

/** The row rule of needs and offers; {@link mayReadPosting} is the same rule as a function. */
export const postingVisible: Rule = (row, at) => {
  if (at.scope === 'staff') return insidePosting(row, at);
  const steps = ladder.map(({ visibility, mayRead }) => `(${row}.visibility = '${visibility}' and ${mayRead(row, at)})`);
  const open = `(${row}.status in ${among(openToOthers)} and ${row}.archived_at is null and (${steps.join(' or ')}))`;
  // What is open to all comes first: for most rows nothing else need be asked.
  return at.scope === 'anonymous' ? open : `(${open} or ${ownPosting(row, at)})`;
};

const unlessAnonymous = (row: string, at: PlanScope, others: readonly Rule[]): string =>
  at.scope === 'staff' ? 'true' : `(${[`${row}.visibility <> 'ANONYMOUS'`, ...others.map((rule) => rule(row, at))].join(' or ')})`;

/** Of a row that the viewer may know of: whether they read more than its teaser. {@link mayReadDetail} is the same rule as a function. Never null. */
export const readsDetail: Rule = (row, at) => unlessAnonymous(row, at, at.scope === 'anonymous' ? [] : [members, ownPosting, named]);

/** Of a row that the viewer may know of: whether they learn whose it is. {@link mayKnowOwner} is the same rule as a function. Never null. */
export const knowsOwner: Rule = (row, at) =>
  unlessAnonymous(row, at, at.scope === 'anonymous' ? [] : [ownPosting, (one, scope) => named(one, scope, true)]);

/** An expression where a rule holds, and `otherwise` elsewhere. */
export const where =
  (rule: Rule, sql: (row: string) => string, otherwise = 'null'): Rule =>
  (row, at) =>
    `case when ${rule(row, at)} then ${sql(row)} else ${otherwise} end`;

/** What a file of an anonymous posting is called for those who do not know whose it is: names of files tell of people and firms. */
export const neutralName = (id: string, contentType: string): string =>
  `('file-' || right(${id}::text, 4) || '.' || substring(split_part(${contentType}, '/', 2) from '^[a-z0-9]+'))`;

/** Files of a need or an offer are for those who read its detail. */
export const filesOfPostings = (table: 'need' | 'offer'): FileUse => {
  const isOf = (file: string, rule: string) =>
    `exists (select 1 from ${table}_attachment a join ${table} p on p.id = a.${table}_id where a.file_id = ${file}.id and ${rule})`;
  return {
    isAttached: (file) => `exists (select 1 from ${table}_attachment a where a.file_id = ${file}.id)`,
    mayRead: (file, at) => isOf(file, `${postingVisible('p', at)} and ${readsDetail('p', at)}`),
    mayNotName: (file, at) => isOf(file, `not ${knowsOwner('p', at)}`),
  };
};
