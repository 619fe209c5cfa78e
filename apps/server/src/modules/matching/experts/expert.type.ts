import { Field, Float, ObjectType } from 'type-graphql';
import { Reads } from '../../../platform/reading';
import { Organisation, Person } from '../../identity';
import { Need } from '../../needs';
import { DismissalReason } from '../match.enums';
import { Suggestion } from '../match.type';

@ObjectType({ description: 'A person or an organisation whose offers fit a need, ranked by the best of them.' })
export class SuggestedExpert {
  readonly needId!: string;
  readonly personId!: string | null;
  readonly organisationId!: string | null;
  @Field(() => Float, { description: 'Between 0 and 1: a discounted sum over the best offers.' }) readonly score!: number;
  @Field({ description: 'One of the offers is worth a look by itself.' }) readonly isGoodMatch!: boolean;
  @Field(() => Need, { nullable: true })
  @Reads({ read: 'byKey', type: () => Need, property: 'needId' })
  readonly need!: Need | null;
  @Field(() => Person, { nullable: true, description: 'Where people are ranked.' })
  @Reads({ read: 'byKey', type: () => Person, property: 'personId' })
  readonly person!: Person | null;
  @Field(() => Organisation, { nullable: true, description: 'Where organisations are ranked.' })
  @Reads({ read: 'byKey', type: () => Organisation, property: 'organisationId' })
  readonly organisation!: Organisation | null;
  @Field(() => [Suggestion], { description: 'Up to three of the offers that it rests on, the best first.' })
  readonly offers!: Suggestion[];
}

@ObjectType({ description: 'An expert and a need that were set aside for each other, and why. They can be brought back.' })
export class DismissedExpert {
  readonly needId!: string;
  readonly personId!: string | null;
  readonly organisationId!: string | null;
  readonly dismissedById!: string;
  @Field(() => Need, { nullable: true })
  @Reads({ read: 'byKey', type: () => Need, property: 'needId' })
  readonly need!: Need | null;
  @Field(() => Person, { nullable: true })
  @Reads({ read: 'byKey', type: () => Person, property: 'personId' })
  readonly person!: Person | null;
  @Field(() => Organisation, { nullable: true })
  @Reads({ read: 'byKey', type: () => Organisation, property: 'organisationId' })
  readonly organisation!: Organisation | null;
  @Field(() => DismissalReason) readonly reason!: string;
  @Field(() => String, { nullable: true }) readonly note!: string | null;
  @Field(() => Date) readonly dismissedAt!: Date;
  @Field(() => Person, { nullable: true })
  @Reads({ read: 'byKey', type: () => Person, property: 'dismissedById' })
  readonly dismissedBy!: Person | null;
}
