import type { OrderKey } from '@kongano/query-plan';
import { Args, Query, Resolver } from 'type-graphql';
import { Access, PageArgs, planned, Reads, staff } from '../../platform/reading';
import { Need, NeedConnection } from '../needs';
import { openStatuses } from './match.visibility';

const oldestFirst = (): readonly OrderKey[] => [
  { sql: (need) => `coalesce(${need}.published_at, ${need}.created_at)`, cast: 'timestamptz', direction: 'asc' },
  { sql: (need) => `${need}.id`, cast: 'uuid', direction: 'asc' },
];

const unmatched = (need: string): string =>
  `${need}.status = 'PUBLISHED' and not exists (select 1 from match m where m.need_id = ${need}.id and (m.status in ${openStatuses} or m.status = 'PROJECT'))`;

@Resolver()
export class UnmatchedNeedsResolver {
  @Query(() => NeedConnection, { description: 'Published needs of which no broker has a pair in hand; those that wait longest first.' })
  @Access(staff)
  @Reads({ read: 'connection', type: () => Need, on: (_, need) => unmatched(need), orderBy: oldestFirst })
  unmatchedNeeds(@Args() _args: PageArgs): never {
    return planned();
  }
}
