import type { PlanScope } from '@kongano/query-plan';
import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { connectionOf, ReadFrom, Reads } from '../../../platform/reading';
import { Need } from '../../needs';
import { Offer } from '../../offers';
import { SuggestedExpert } from '../experts';
import { NeedProspectEntity } from './need-prospect.entity';

/** Where the answers are missing is the brokers' own work list. */
const prospectVisible = (_row: string, at: PlanScope): string => (at.scope === 'staff' ? 'true' : 'false');

@ObjectType({ description: 'An open need that nothing published answers well.' })
@ReadFrom(() => NeedProspectEntity, { visible: prospectVisible })
export class UnansweredNeed {
  @Field(() => ID) readonly id!: string;
  @Field(() => Need, { nullable: true })
  @Reads({ read: 'one', type: () => Need, on: (prospect, need) => `${need}.id = ${prospect}.id` })
  readonly need!: Need | null;
  @Field(() => Float, { description: 'How likely the best offer is one that a person would propose, 0 to 1.' })
  readonly probability!: number;
  @Field(() => Offer, { nullable: true, description: 'What comes nearest.' })
  @Reads({ read: 'one', type: () => Offer, on: (prospect, offer) => `${offer}.id = ${prospect}.offer_id` })
  readonly nearest!: Offer | null;
  @Field(() => Date) readonly lookedAt!: Date;
}

export const UnansweredNeedConnection = connectionOf(UnansweredNeed, 'UnansweredNeed');

@ObjectType({ description: 'A region where something is offered in the sector of the need.' })
export class RegionToAsk {
  @Field() readonly regionCode!: string;
  @Field() readonly titleEn!: string;
  @Field(() => String, { nullable: true }) readonly titleSw!: string | null;
  @Field(() => Int, { description: 'Published offers there, as the list of offers counts them.' }) readonly offers!: number;
}

@ObjectType({ description: 'What would help a need that nothing answers.' })
export class NeedHelp {
  @Field(() => [SuggestedExpert], { description: 'Who comes nearest: to be asked or invited.' }) readonly experts!: SuggestedExpert[];
  @Field(() => String, {
    nullable: true,
    description: 'The division of the sector that regions are looked for by; null where the need names none.',
  })
  readonly sectorCode!: string | null;
  @Field(() => [RegionToAsk]) readonly regions!: RegionToAsk[];
  @Field(() => [String], { description: 'Fields of the need that are empty and would help to find an answer.' })
  readonly missing!: string[];
}
