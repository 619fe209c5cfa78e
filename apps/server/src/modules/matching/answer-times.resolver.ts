import type { Pool } from 'pg';
import { Field, Float, Int, ObjectType, Query, Resolver } from 'type-graphql';
import { Access, Reads, staff } from '../../platform/reading';
import { Organisation } from '../identity';

@ObjectType({ description: 'How fast an organisation answers when a broker asks it about a match: yes or no, the last 365 days.' })
export class AnswerTime {
  readonly organisationId!: string;
  @Field(() => Organisation, { nullable: true })
  @Reads({ read: 'byKey', type: () => Organisation, property: 'organisationId' })
  readonly organisation!: Organisation | null;
  @Field(() => Int, { description: 'Of how many answers.' }) readonly answered!: number;
  @Field(() => Float, { nullable: true, description: 'Days from the question to the answer; half of them took no longer.' })
  readonly medianDays!: number | null;
  @Field(() => Int, { description: 'Questions that wait for an answer now.' }) readonly waiting!: number;
  @Field(() => Float, { nullable: true, description: 'Days that the oldest of them has waited.' })
  readonly longestWaitDays!: number | null;
}

/** A side of each match that was asked, with its answer: the interest that was recorded, or a no from one of its own people. */
const askedSide = (side: 'need' | 'offer'): string => `
  select p.organisation_id, m.approached_at as asked_at, m.status,
    coalesce(m.${side}_interest_at, (select min(a.at) from activity a
      where a.subject_kind = 'MATCH' and a.subject_id = m.id and a.verb = 'match.declined' and a.at >= m.approached_at
        and (a.actor_id = p.author_id or exists (select 1 from membership s where s.person_id = a.actor_id and s.organisation_id = p.organisation_id))
    )) as answered_at
  from match m join ${side} p on p.id = m.${side}_id
  where m.approached_at > now() - interval '365 days' and p.organisation_id is not null`;

const days = (from: string, to: string): string => `extract(epoch from ${to} - ${from}) / 86400`;

@Resolver()
export class AnswerTimesResolver {
  constructor(private readonly pool: Pool) {}

  @Query(() => [AnswerTime], { description: 'Whoever keeps others waiting longest comes first; at most 200.' })
  @Access(staff)
  async answerTimes(): Promise<readonly AnswerTime[]> {
    const { rows } = await this.pool.query<AnswerTime>(
      `with asked as (${askedSide('need')} union all ${askedSide('offer')})
       select organisation_id as "organisationId", count(answered_at)::int as answered,
         percentile_cont(0.5) within group (order by ${days('asked_at', 'answered_at')}) filter (where answered_at is not null) as "medianDays",
         (count(*) filter (where ${waits}))::int as waiting,
         (max(${days('asked_at', 'now()')}) filter (where ${waits}))::float8 as "longestWaitDays"
       from asked group by organisation_id
       order by "longestWaitDays" desc nulls last, "medianDays" desc nulls last, organisation_id limit 200`,
    );
    return rows;
  }
}

const waits = `answered_at is null and status = 'APPROACHED'`;
