import type { Pool } from 'pg';
import { Field, ID, Int, ObjectType, Query, Resolver } from 'type-graphql';
import { Access, staff } from '../../platform/reading';
import { openStatuses } from './match.visibility';

@ObjectType({ description: 'A broker with how much they have in hand.' })
export class MatchBroker {
  @Field(() => ID) readonly id!: string;
  @Field() readonly name!: string;
  @Field(() => Int) readonly openMatches!: number;
  @Field(() => Int, { description: 'Of those, whose day is over.' }) readonly overdueMatches!: number;
}

@Resolver()
export class MatchBrokersResolver {
  constructor(private readonly pool: Pool) {}

  @Query(() => [MatchBroker], { description: 'Whom a case can be handed to, by name.' })
  @Access(staff)
  async matchBrokers(): Promise<readonly MatchBroker[]> {
    const { rows } = await this.pool.query<MatchBroker>(
      `select p.id, p.name, count(m.id)::int as "openMatches",
         (count(m.id) filter (where m.next_step_due < (now() at time zone 'Africa/Dar_es_Salaam')::date))::int as "overdueMatches"
       from person p left join match m on m.owner_id = p.id and m.status in ${openStatuses}
       where 'BROKER' = any(p.roles) group by p.id order by p.name, p.id limit 200`,
    );
    return rows;
  }
}
