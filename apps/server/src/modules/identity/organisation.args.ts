import { ArgsType, Field, InputType } from 'type-graphql';
import { PageArgs } from '../../platform/reading';
import { OrganisationKind, OrganisationSize } from './identity.enums';

@InputType()
export class OrganisationFilter {
  @Field(() => OrganisationKind, { nullable: true }) readonly kind?: string | null;
  @Field(() => String, { nullable: true }) readonly regionCode?: string | null;
  @Field(() => Boolean, { nullable: true }) readonly isVerified?: boolean | null;
  @Field(() => String, { nullable: true, description: 'Any part of the name, or nearly so.' }) readonly text?: string | null;
}

@ArgsType()
export class OrganisationsArgs extends PageArgs {
  @Field(() => OrganisationFilter, { nullable: true }) readonly filter?: OrganisationFilter | null;
}

@InputType()
export class OrganisationInput {
  @Field(() => OrganisationKind) readonly kind!: string;
  @Field() readonly name!: string;
  @Field(() => String, { nullable: true }) readonly summaryEn?: string | null;
  @Field(() => String, { nullable: true }) readonly summarySw?: string | null;
  @Field(() => OrganisationSize, { nullable: true }) readonly size?: string | null;
  @Field(() => String, { nullable: true }) readonly regionCode?: string | null;
  @Field(() => String, { nullable: true }) readonly council?: string | null;
  @Field(() => String, { nullable: true }) readonly website?: string | null;
  @Field(() => String, { nullable: true }) readonly rorId?: string | null;
  @Field(() => Boolean, { nullable: true }) readonly womenOwned?: boolean | null;
  @Field(() => Boolean, { nullable: true }) readonly youthOwned?: boolean | null;
}
