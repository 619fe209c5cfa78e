import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { PageArgs } from '../../platform/reading';

/** A page of members shows the whole cluster where it is small. */
@ArgsType()
export class MembersArgs {
  @Field(() => Int, { defaultValue: 50 }) readonly first: number = 50;
  @Field(() => String, { nullable: true }) readonly after?: string;
}

@InputType()
export class ClusterFilter {
  @Field(() => String, { nullable: true }) readonly regionCode?: string | null;
  @Field(() => String, { nullable: true, description: 'A section or division of ISIC covers its classes.' })
  readonly sectorCode?: string | null;
  @Field(() => String, { nullable: true }) readonly text?: string | null;
}

@ArgsType()
export class ClustersArgs extends PageArgs {
  @Field(() => ClusterFilter, { nullable: true }) readonly filter?: ClusterFilter;
}

@InputType()
export class ClusterInput {
  @Field() readonly nameEn!: string;
  @Field() readonly nameSw!: string;
  @Field(() => String, { nullable: true }) readonly summaryEn?: string | null;
  @Field(() => String, { nullable: true }) readonly summarySw?: string | null;
  @Field() readonly regionCode!: string;
  @Field() readonly sectorCode!: string;
  @Field(() => [String], { nullable: true }) readonly councils?: string[] | null;
  @Field(() => Int, { nullable: true }) readonly foundedYear?: number | null;
  @Field(() => String, { nullable: true }) readonly facilitatorName?: string | null;
  @Field(() => ID, { nullable: true }) readonly facilitatorId?: string | null;
}
