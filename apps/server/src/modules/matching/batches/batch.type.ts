import { Field, Float, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Problem } from '../../../platform/graphql';
import { MatchBatchPhase, MatchBatchState, MatchStatus } from '../match.enums';

@ObjectType({ description: 'A need or an offer of a batch.' })
export class MatchBatchPosting {
  @Field(() => ID) readonly id!: string;
  @Field() readonly title!: string;
  @Field(() => String, { nullable: true, description: 'The organisation behind it, or the person.' }) readonly ownerName!: string | null;
}

@ObjectType({ description: 'A pair of the plan, of the greedy plan, or of both.' })
export class MatchBatchPair {
  @Field(() => MatchBatchPosting) readonly need!: MatchBatchPosting;
  @Field(() => MatchBatchPosting) readonly offer!: MatchBatchPosting;
  @Field(() => Float) readonly score!: number;
  @Field() readonly isPlanned!: boolean;
  @Field({ description: 'A quick hand that always takes the best pair left would have chosen it.' }) readonly isGreedy!: boolean;
  @Field({ description: 'It stays when the plan is worked out again.' }) readonly isLocked!: boolean;
  @Field(() => ID, { nullable: true, description: 'The match that was made of it.' }) readonly matchId!: string | null;
  @Field(() => MatchStatus, { nullable: true }) readonly matchStatus!: string | null;
}

@ObjectType({ description: 'A least number that cannot be kept.' })
export class MatchBatchShortfall {
  @Field(() => MatchBatchPosting, { nullable: true }) readonly need!: MatchBatchPosting | null;
  @Field(() => Int) readonly wanted!: number;
  @Field(() => Int) readonly possible!: number;
}

@ObjectType({ description: 'What a plan is worth.' })
export class MatchBatchWorth {
  @Field(() => Float, { description: 'The sum of the fit of its pairs.' }) readonly total!: number;
  @Field(() => Float, { description: 'What the need that is worst off gets.' }) readonly worst!: number;
  @Field(() => Int) readonly pairs!: number;
}

@ObjectType({ description: 'Needs and offers that are assigned to each other in one go.' })
export class MatchBatch {
  @Field(() => ID) readonly id!: string;
  @Field(() => MatchBatchState) readonly state!: string;
  @Field(() => MatchBatchPhase, { nullable: true, description: 'What it is busy with.' }) readonly phase!: string | null;
  @Field(() => Int, { description: 'So much of `total` is done.' }) readonly done!: number;
  @Field(() => Int, { description: '0 where nobody can tell.' }) readonly total!: number;
  @Field(() => Int) readonly version!: number;
  @Field(() => Date) readonly createdAt!: Date;
  @Field(() => String, { nullable: true }) readonly needRegion!: string | null;
  @Field(() => String, { nullable: true }) readonly offerRegion!: string | null;
  @Field(() => Int) readonly fewestPerNeed!: number;
  @Field(() => Int) readonly mostPerNeed!: number;
  @Field(() => Int) readonly mostPerPerson!: number;
  @Field(() => Int, { nullable: true }) readonly mostPerOrganisation!: number | null;
  @Field(() => Int, { nullable: true }) readonly mostPerRegion!: number | null;
  @Field() readonly isFair!: boolean;
  @Field() readonly onlyGood!: boolean;
  @Field(() => Int) readonly needCount!: number;
  @Field(() => Int) readonly offerCount!: number;
}

@ObjectType({ description: 'A batch with what came of it.' })
export class MatchBatchPlan {
  @Field(() => MatchBatch) readonly batch!: MatchBatch;
  @Field(() => [MatchBatchPosting], { description: 'By title.' }) readonly needs!: MatchBatchPosting[];
  @Field(() => [MatchBatchPosting], { description: 'By title.' }) readonly offers!: MatchBatchPosting[];
  @Field(() => [MatchBatchPair], { description: 'By need, best first.' }) readonly pairs!: MatchBatchPair[];
  @Field(() => [MatchBatchShortfall]) readonly shortfalls!: MatchBatchShortfall[];
  @Field(() => MatchBatchWorth) readonly worth!: MatchBatchWorth;
  @Field(() => MatchBatchWorth, { description: 'What always taking the best pair left is worth.' }) readonly greedyWorth!: MatchBatchWorth;
  @Field(() => Int, { description: 'Least numbers that the greedy plan misses.' }) readonly greedyMissed!: number;
  @Field({ description: 'No plan can be better.' }) readonly isProven!: boolean;
}

@InputType({ description: 'What a plan has to keep.' })
export class MatchBatchInput {
  @Field(() => String, { nullable: true, description: 'Open needs of this region; of all without it.' }) readonly needRegion?:
    | string
    | null;
  @Field(() => String, { nullable: true, description: 'Open offers of this region; of all without it.' }) readonly offerRegion?:
    | string
    | null;
  @Field(() => Int) readonly fewestPerNeed!: number;
  @Field(() => Int) readonly mostPerNeed!: number;
  @Field(() => Int, { description: 'So many needs one person can take, with all their offers.' }) readonly mostPerPerson!: number;
  @Field(() => Int, { nullable: true }) readonly mostPerOrganisation?: number | null;
  @Field(() => Int, { nullable: true, description: 'So many pairs with offers of one region.' }) readonly mostPerRegion?: number | null;
  @Field({ description: 'First the need that is worst off, then the total.' }) readonly isFair!: boolean;
  @Field({ description: 'Leaves out pairs that do not look good enough.' }) readonly onlyGood!: boolean;
}

@ObjectType()
export class MatchBatchPayload {
  @Field(() => ID, { nullable: true }) readonly batchId!: string | null;
  @Field(() => [Problem]) readonly problems!: Problem[];
}
