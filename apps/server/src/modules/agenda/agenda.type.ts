import { Field, Int, ObjectType } from 'type-graphql';
import { ShillingsScalar } from '../../platform/reading';

@ObjectType({ description: 'Needs of one cluster, region or step of the value chain, added up among what the viewer may see.' })
export class AgendaGroup {
  @Field({ description: 'For the filter: an id, a code, or the step.' }) readonly key!: string;
  @Field() readonly titleEn!: string;
  @Field(() => String, { nullable: true }) readonly titleSw!: string | null;
  @Field(() => Int) readonly needs!: number;
  @Field(() => Int, { description: 'Each firm once, whatever it has.' }) readonly firms!: number;
  @Field(() => ShillingsScalar) readonly costPerYear!: number;
  @Field(() => Int) readonly jobs!: number;
}
