import type { FoldResult } from '@kongano/matching';
import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { Problem } from '../../../platform/graphql';
import { LearningState, TrainingOutcome } from '../match.enums';

@ObjectType({ description: 'How much a kind of evidence counts: by hand, as it was learned, and as this version ranks.' })
export class ModelWeight {
  @Field() readonly feature!: string;
  @Field(() => Float) readonly prior!: number;
  @Field(() => Float) readonly learned!: number;
  @Field(() => Float) readonly weight!: number;
}

@ObjectType({ description: 'Quality (nDCG@10) on needs that were held out, with the hand weights and with the learned ones.' })
export class ModelFold implements FoldResult {
  @Field(() => Int) readonly needs!: number;
  @Field(() => Float) readonly hand!: number;
  @Field(() => Float) readonly learned!: number;
  @Field(() => Float) readonly strength!: number;
}

@ObjectType({ description: "A version of the matcher's learned weights." })
export class MatchModel {
  @Field(() => ID) readonly id!: string;
  @Field(() => Int) readonly version!: number;
  @Field(() => Date) readonly trainedAt!: Date;
  @Field(() => TrainingOutcome) readonly outcome!: string;
  @Field({ description: 'It counts now.' }) readonly isActive!: boolean;
  @Field(() => Int) readonly judgments!: number;
  @Field(() => Int) readonly judgedNeeds!: number;
  @Field(() => Float, { nullable: true, description: 'Quality on held-out needs with the hand weights.' }) readonly hand!: number | null;
  @Field(() => Float, { nullable: true, description: 'The same with the learned ones.' }) readonly held!: number | null;
  @Field(() => Float, { nullable: true, description: 'How often chance alone would bring such a gain.' }) readonly chance!: number | null;
  @Field(() => Float, { nullable: true, description: 'How strongly it was held to the hand weights.' }) readonly strength!: number | null;
  @Field(() => [ModelWeight]) readonly weights!: ModelWeight[];
  @Field(() => [ModelFold]) readonly folds!: ModelFold[];
}

@ObjectType({ description: 'Where the job stands that learns from what people made of suggestions.' })
export class MatchLearning {
  @Field(() => LearningState) readonly state!: string;
  @Field(() => Date, { nullable: true, description: 'Since when it runs, or when it begins.' }) readonly stateAt!: Date | null;
  @Field(() => Int, { description: 'Judgments that no version has learned from.' }) readonly newJudgments!: number;
  @Field(() => Int) readonly judgedNeeds!: number;
  @Field(() => Int, { description: 'From so many judged needs on there is enough to learn from.' }) readonly neededNeeds!: number;
  @Field({ description: 'A person chose what counts, so that new versions do not.' }) readonly isByHand!: boolean;
  @Field(() => Int, { nullable: true, description: 'Null where the hand weights count.' }) readonly activeVersion!: number | null;
}

@ObjectType()
export class ModelChange {
  @Field() readonly feature!: string;
  @Field(() => Float) readonly from!: number;
  @Field(() => Float) readonly to!: number;
}

@ObjectType()
export class MatchModelPayload {
  @Field(() => [Problem]) readonly problems!: Problem[];
}
