import type { SubjectKind } from '@kongano/domain';
import type { FieldScope, PlanScope } from '@kongano/query-plan';
import { Field, ID, ObjectType } from 'type-graphql';
import { DateScalar, type Read, ReadFromQuery, Reads } from '../../platform/reading';
import { Person } from '../identity';
import { knowsOwner } from './posting.visibility';

/** Who acted, and what they wrote, tells whose a thing is: of an anonymous one only those read it who know that, and people their own doings. */
function isNamed(entry: string, at: PlanScope): string {
  if (at.scope === 'staff') return 'true';
  const withheld = (table: string, ids: string) =>
    `exists (select 1 from ${table} p where p.id in (${ids}) and not ${knowsOwner('p', at)})`;
  const ofMatch = (side: string) => `${entry}.subject_id, (select m.${side}_id from match m where m.id = ${entry}.subject_id)`;
  const isOwn = at.scope === 'anonymous' ? 'false' : `coalesce(${entry}.actor_id = ${at.viewer('personId', 'uuid')}, false)`;
  return `(${isOwn} or not (${withheld('need', ofMatch('need'))} or ${withheld('offer', ofMatch('offer'))}))`;
}

/** Reached only from the thing it tells about: {@link timelineOf} says who sees which entries. */
@ObjectType({ description: 'Something that happened to a case: who, when, and why where a reason was given.' })
@ReadFromQuery('activity', { visible: 'everyone' })
export class TimelineEntry {
  @Field(() => ID) @Reads({ read: 'sql', sql: (entry) => `${entry}.id` }) readonly id!: string;
  @Field(() => Date) @Reads({ read: 'sql', sql: (entry) => `${entry}.at` }) readonly at!: Date;
  @Field({ description: 'What happened, such as need.published.' })
  @Reads({ read: 'sql', sql: (entry) => `${entry}.verb` })
  readonly verb!: string;
  @Field(() => Person, {
    nullable: true,
    description: 'Null for what the product did itself, and where it would tell whose something anonymous is.',
  })
  @Reads({ read: 'one', type: () => Person, on: (entry, person, at) => `${person}.id = ${entry}.actor_id and ${isNamed(entry, at)}` })
  readonly actor!: Person | null;
  @Field(() => String, { nullable: true, description: 'Why. Some words are for staff alone.' })
  @Reads({
    read: 'sql',
    sql: (entry, at) =>
      at.scope === 'staff'
        ? `coalesce(${entry}.facts ->> 'staffReason', ${entry}.facts ->> 'reason')`
        : `case when ${isNamed(entry, at)} then ${entry}.facts ->> 'reason' end`,
  })
  readonly reason!: string | null;
  @Field(() => String, { nullable: true, description: 'Of a match: the side that it is said of, NEED or OFFER.' })
  @Reads({ read: 'sql', sql: (entry) => `${entry}.facts ->> 'side'` })
  readonly side!: string | null;
  @Field(() => String, { nullable: true, description: 'Of a project: the title of the milestone or document that it speaks of.' })
  @Reads({ read: 'sql', sql: (entry) => `${entry}.facts ->> 'milestone'` })
  readonly milestone!: string | null;
  @Field({ description: 'Of a match: answered from a letter, without signing in.' })
  @Reads({ read: 'sql', sql: (entry) => `coalesce((${entry}.facts ->> 'isByLink')::boolean, false)` })
  readonly isByLink!: boolean;
  @Field(() => DateScalar, { nullable: true, description: 'The day that it speaks of.' })
  @Reads({ read: 'sql', sql: (entry) => `(${entry}.facts ->> 'day')::date` })
  readonly day!: string | null;
  @Field(() => Person, { nullable: true, description: 'Whom it was given to; for staff.' })
  @Reads({
    read: 'one',
    type: () => Person,
    on: (entry, person, at) => (at.scope === 'staff' ? `${person}.id = (${entry}.facts ->> 'personId')::uuid` : 'false'),
  })
  readonly person!: Person | null;
}

export interface TimelineRule {
  readonly subject: SubjectKind;
  /** Verbs that anybody sees who sees the thing itself; the others only those inside. */
  readonly open: readonly string[];
  readonly inside: (row: string, at: PlanScope) => string;
  /** Verbs that nobody sees. */
  readonly hidden?: readonly string[];
}

const listed = (verbs: readonly string[]): string => verbs.map((verb) => `'${verb}'`).join(', ');

/** How a `timeline(first)` field is read: the newest entries, the newest first. */
export const timelineOf = ({ subject, open, inside, hidden = [] }: TimelineRule): Read => ({
  read: 'many',
  type: () => TimelineEntry,
  on: (row: string, entry: string, at: FieldScope) =>
    [
      // What another module notes on it, such as a suggestion that was set aside, is not part of its own story.
      `${entry}.subject_kind = '${subject}' and ${entry}.subject_id = ${row}.id and ${entry}.verb like '${subject.toLowerCase()}.%'`,
      `(${entry}.verb in (${listed(open)}) or ${inside(row, at)})`,
      ...(hidden.length > 0 ? [`${entry}.verb not in (${listed(hidden)})`] : []),
    ].join(' and '),
  orderBy: () => [{ sql: (entry) => `${entry}.id`, cast: 'bigint', direction: 'desc' }],
  limit: 'first',
});
