import { agendaGroupings, agendaRanks, type AgendaGrouping as Grouping, type AgendaRank as Rank } from '@kongano/domain';
import { ArgsType, Field, ID, InputType } from 'type-graphql';
import { enumOf } from '../../platform/graphql';
import { PageArgs } from '../../platform/reading';

export const AgendaRank = enumOf<Rank>(
  'AgendaRank',
  agendaRanks,
  'What comes first: what most firms have, what costs most, what touches most jobs.',
);
export const AgendaGrouping = enumOf<Grouping>('AgendaGrouping', agendaGroupings, 'What needs are added up by.');

const optional = { nullable: true } as const;

@InputType({ description: 'All optional. Only open needs are on an agenda.' })
export class AgendaFilter {
  @Field(() => ID, optional) readonly clusterId?: string | null;
  @Field(() => String, optional) readonly regionCode?: string | null;
  @Field(() => String, { nullable: true, description: 'A section or division of ISIC covers its classes.' }) readonly sectorCode?:
    | string
    | null;
  @Field(() => String, { nullable: true, description: 'As the need names it; small and capital letters alike.' }) readonly valueChainStep?:
    | string
    | null;
}

@ArgsType()
export class AgendaArgs extends PageArgs {
  @Field(() => AgendaFilter, optional) readonly filter?: AgendaFilter;
  @Field(() => AgendaRank, { nullable: true, defaultValue: 'FIRMS' }) readonly rank?: string;
}

@ArgsType()
export class AgendaGroupsArgs {
  @Field(() => AgendaGrouping) readonly by!: string;
  @Field(() => AgendaFilter, optional) readonly filter?: AgendaFilter;
}
