import type { AgendaGrouping, AgendaRank } from '@kongano/domain';
import type { FieldScope, OrderKey } from '@kongano/query-plan';
import { Args, FieldResolver, Int, Query, Resolver } from 'type-graphql';
import { Access, anyone, planned, Reads, ShillingsScalar } from '../../platform/reading';
import { Need, NeedConnection, needVisible } from '../needs';
import { knowsOwner, readsDetail } from '../postings';
import { AgendaArgs, AgendaGroupsArgs } from './agenda.args';
import { agendaConditions, agendaFigures, agendaKeys } from './agenda.sql';
import { AgendaGroup } from './agenda.type';

/** Most of what is asked for first, then the other figures; ids break ties. */
function order(at: FieldScope): readonly OrderKey[] {
  const first = (at.choice('rank') ?? 'FIRMS') as AgendaRank;
  const ranks: readonly AgendaRank[] = [first, 'FIRMS', 'COST'];
  return [
    ...[...new Set(ranks)].map((rank): OrderKey => ({ sql: (need) => agendaFigures[rank](need, at), cast: 'bigint', direction: 'desc' })),
    { sql: (need) => `${need}.id`, cast: 'uuid', direction: 'asc' },
  ];
}

const firm = (organisation: string): string => `case when is_known then ${organisation}::text else concat(id, ${organisation}) end`;

function groups(at: FieldScope): string {
  const { key, title } = agendaKeys[(at.choice('by') ?? 'CLUSTER') as AgendaGrouping];
  return `(with shared as (
      select n.id, ${knowsOwner('n', at)} as is_known, ${readsDetail('n', at)} as is_read, n.organisation_id, n.cost_per_year, ${key('n', at)} as key
      from need n where ${agendaConditions('n', at)} and ${needVisible('n', at)}
    ), said as (
      -- A firm counts once, whatever it has; of an anonymous need nobody may see that it is a firm that has another one too.
      select key, id, ${firm('organisation_id')} as firm, case when is_read then cost_per_year end as cost_per_year, 0 as jobs from shared
      union all select s.key, s.id, ${firm('c.organisation_id')}, case when s.is_read then c.cost_per_year end, case when s.is_read then c.jobs end
        from shared s join need_cosign c on c.need_id = s.id
    ), added as (
      select key, count(distinct id) as needs, count(distinct firm) as firms, coalesce(sum(cost_per_year), 0)::bigint as cost,
        coalesce(sum(jobs), 0) as jobs from said where key is not null group by key
    )
    select coalesce(json_agg(json_build_object('key', a.key, 'titleEn', ${title('a.key', 'en')}, 'titleSw', ${title('a.key', 'sw')},
      'needs', a.needs, 'firms', a.firms, 'costPerYear', a.cost, 'jobs', a.jobs) order by a.firms desc, a.cost desc, a.key), '[]') from added a)`;
}

@Resolver()
export class AgendaResolver {
  @Query(() => NeedConnection, { description: 'Open needs, ranked by what firms share.' })
  @Access(anyone)
  @Reads({ read: 'connection', type: () => Need, on: (_, need, at) => agendaConditions(need, at), orderBy: order })
  researchAgenda(@Args() _args: AgendaArgs): never {
    return planned();
  }

  @Query(() => [AgendaGroup], { description: 'Most firms first.' })
  @Access(anyone)
  @Reads({ read: 'json', type: () => AgendaGroup, many: true, sql: (_row, at) => groups(at) })
  agendaGroups(@Args() _args: AgendaGroupsArgs): never {
    return planned();
  }
}

/** The figures by which an agenda ranks a need. */
@Resolver(() => Need)
export class AgendaFiguresResolver {
  @FieldResolver(() => Int, { description: 'The firm that posted it, and those that have it too.' })
  @Reads({ read: 'sql', isNeverNull: true, sql: agendaFigures.FIRMS })
  firmsAffected(): never {
    return planned();
  }

  @FieldResolver(() => ShillingsScalar, { description: 'What it costs all of them, where they said so.' })
  @Reads({ read: 'sql', isNeverNull: true, sql: agendaFigures.COST })
  costOfAllPerYear(): never {
    return planned();
  }

  @FieldResolver(() => Int, { description: 'Jobs that it touches, where firms said so.' })
  @Reads({ read: 'sql', isNeverNull: true, sql: agendaFigures.JOBS })
  jobsAffected(): never {
    return planned();
  }
}
