import type { FieldScope, OrderKey, PlanScope } from '@kongano/query-plan';
import { codesUnder } from '../vocabulary';
import { knowsOwner, ownPosting } from './posting.visibility';

/** Read once for the statement, not once for each row. */
const query = (text: string): string => `(select search_query(${text}))`;

/** True of every row: no text has a word with a space in it. */
const everything = `'!''NO WORD'''::tsquery`;

/** What a viewer's words are looked for in. */
const searched = (row: string, at: PlanScope): string =>
  at.scope === 'staff' ? `coalesce(${row}.whole_search, ${row}.search)` : `${row}.search`;

/**
 * By all words of the text, in either language and misspelt a little; `search_query` says how. Blank text finds everything, by a query of its own
 * rather than an alternative beside it: then the index serves whatever the text is. What is anonymous is found by the words of its teaser alone; by
 * staff, who read all of it, by all its words.
 */
export function foundByText(row: string, text: string, at: PlanScope): string {
  const wanted = `(select case when btrim(${text}) = '' then ${everything} else search_query(${text}) end)`;
  return `${searched(row, at)} @@ ${wanted}`;
}

const relevance = (row: string, text: string, at: PlanScope): string => `ts_rank(${searched(row, at)}, ${query(text)})`;

/** Conditions of the filter fields that needs and offers share, those that are given. */
export function postingConditions(row: string, at: FieldScope): string[] {
  const equal = (path: string, column: string, cast: string) =>
    at.has(`filter.${path}`) ? [`${row}.${column} = ${at.arg(`filter.${path}`, cast)}`] : [];
  return [
    ...(at.has('filter.status') ? [`${row}.status = any(${at.arg('filter.status', 'text[]')})`] : []),
    ...equal('regionCode', 'region_code', 'text'),
    ...(at.has('filter.organisationId')
      ? [`${row}.organisation_id = ${at.arg('filter.organisationId', 'uuid')} and ${knowsOwner(row, at)}`]
      : []),
    ...equal('language', 'language', 'text'),
    ...(at.has('filter.partnershipType') ? [`${at.arg('filter.partnershipType', 'text')} = any(${row}.partnership_types)`] : []),
    ...(at.has('filter.fieldCode')
      ? [`${row}.field_codes && (select array_agg(f.code) from ${codesUnder('FIELD', at.arg('filter.fieldCode', 'text'))} f)`]
      : []),
    ...(at.has('filter.text') ? [foundByText(row, at.arg('filter.text', 'text'), at)] : []),
    ...(at.has('filter.publishedAfter') ? [`${row}.published_at > ${at.arg('filter.publishedAfter', 'timestamptz')}`] : []),
    ...(at.choice('filter.mine') === true ? [ownPosting(row, at)] : []),
  ];
}

const byId = (direction: 'asc' | 'desc'): OrderKey => ({ sql: (row) => `${row}.id`, cast: 'uuid', direction });
const published = (row: string): string => `coalesce(${row}.published_at, ${row}.created_at)`;

/** By the day of publication, or of writing for what is not published. */
export const byAge = (direction: 'asc' | 'desc'): readonly OrderKey[] => [
  { sql: published, cast: 'timestamptz', direction },
  byId(direction),
];

/** By a key of its own, ids breaking ties; what has none comes last. */
export const byKey = (sql: (row: string) => string, cast: string, direction: 'asc' | 'desc'): readonly OrderKey[] => [
  { sql, cast, direction, nulls: 'last' },
  byId(direction),
];

/** Best found first; newest first where nothing is looked for. */
export const byRelevance = (at: FieldScope): readonly OrderKey[] =>
  at.has('filter.text')
    ? [{ sql: (row) => relevance(row, at.arg('filter.text', 'text'), at), cast: 'real', direction: 'desc' }, byId('desc')]
    : byAge('desc');
