import type { FieldScope, OrderKey } from '@kongano/query-plan';
import { Arg, Args, ArgsType, Ctx, Field, ID, Query, Resolver } from 'type-graphql';
import { Access, PageArgs, planned, Reads, staff } from '../../../platform/reading';
import type { Call } from '../../../platform/use-case';
import { isInHand } from '../match.visibility';
import type { NeedHelps, NeedHelpValue } from './need-help.service';
import { openNeed } from './stale-needs';
import { NeedHelp, UnansweredNeed, UnansweredNeedConnection } from './unanswered.type';

@ArgsType()
class UnansweredArgs extends PageArgs {
  @Field(() => String, { nullable: true, description: 'Of the need.' }) readonly regionCode?: string;
}

const conditions = (prospect: string, at: FieldScope): string =>
  `not ${prospect}.is_answered and not ${isInHand(`${prospect}.id`)} and exists (select 1 from need n where n.id = ${prospect}.id and ${openNeed('n')}${
    at.has('regionCode') ? ` and n.region_code = ${at.arg('regionCode', 'text')}` : ''
  })`;

/** What has waited longest comes first. */
const oldestFirst = (): readonly OrderKey[] => [
  {
    sql: (prospect) => `(select coalesce(n.published_at, n.created_at) from need n where n.id = ${prospect}.id)`,
    cast: 'timestamptz',
    direction: 'asc',
  },
  { sql: (prospect) => `${prospect}.id`, cast: 'uuid', direction: 'asc' },
];

@Resolver()
export class UnansweredResolver {
  constructor(private readonly helps: NeedHelps) {}

  @Query(() => UnansweredNeedConnection, {
    description: 'Open needs that nothing published answers well and that no broker has in hand; those that wait longest first.',
  })
  @Access(staff)
  @Reads({ read: 'connection', type: () => UnansweredNeed, on: (_, prospect, at) => conditions(prospect, at), orderBy: oldestFirst })
  unansweredNeeds(@Args() _args: UnansweredArgs): never {
    return planned();
  }

  @Query(() => NeedHelp, { description: 'What would help a need that nothing answers. To be asked of one at a time.' })
  @Access(staff)
  needHelp(@Ctx() { call }: { call: Call }, @Arg('needId', () => ID) needId: string): Promise<NeedHelpValue> {
    return this.helps.of(call.actor, needId);
  }
}
