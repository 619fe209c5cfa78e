import { fewestNeeds } from '@kongano/matching';
import { Arg, Ctx, Int, Mutation, Query, Resolver } from 'type-graphql';
import { Access, administrators, staff } from '../../../platform/reading';
import type { Call, Outcome } from '../../../platform/use-case';
import type { LearningProgress } from './learning-progress.service';
import { MatchLearning, MatchModel, MatchModelPayload, ModelChange } from './match-model.type';
import type { MatchModels } from './match-models.service';
import type { StoredModel } from './match-models.store';

/** A stored version as the API shows it. */
const shown = ({ model, ...stored }: StoredModel): MatchModel => ({
  ...stored,
  judgedNeeds: model.judgedNeeds,
  hand: model.hand,
  held: model.held,
  chance: model.chance,
  strength: model.strength,
  folds: model.folds,
  weights: model.features.map((feature, at) => ({
    feature,
    prior: model.prior[at] ?? 0,
    learned: model.learned[at] ?? 0,
    weight: model.weights[at] ?? 0,
  })),
});

@Resolver()
export class MatchModelResolver {
  constructor(
    private readonly models: MatchModels,
    private readonly progress: LearningProgress,
  ) {}

  @Query(() => [MatchModel], { description: "The newest versions of the matcher's weights, the newest first." })
  @Access(staff)
  async matchModels(): Promise<MatchModel[]> {
    return (await this.models.list()).map(shown);
  }

  @Query(() => MatchLearning, { description: 'Where the learning stands.' })
  @Access(staff)
  async matchLearning(): Promise<MatchLearning> {
    return { ...(await this.progress.read()), neededNeeds: fewestNeeds };
  }

  @Query(() => [ModelChange], { description: 'How the weights changed from one version to another, the greatest change first.' })
  @Access(staff)
  async matchModelChanges(@Arg('from', () => Int) from: number, @Arg('to', () => Int) to: number): Promise<ModelChange[]> {
    return (await this.models.compare(from, to)).weights;
  }

  @Mutation(() => MatchModelPayload, {
    description: 'Makes a version count, or without one the hand weights, until somebody chooses otherwise.',
  })
  @Access(administrators)
  chooseMatchModel(
    @Ctx() { call }: { call: Call },
    @Arg('version', () => Int, { nullable: true }) version?: number | null,
  ): Promise<Outcome> {
    return this.models.choose(call, version ?? null);
  }

  @Mutation(() => MatchModelPayload, { description: 'Puts the learning into the queue, if there is anything new to learn from.' })
  @Access(administrators)
  learnMatchModel(@Ctx() { call }: { call: Call }): Promise<Outcome> {
    return this.models.learn(call);
  }

  @Mutation(() => MatchModelPayload, { description: 'Lets the newest version that won count, and each that wins from now on.' })
  @Access(administrators)
  followMatchModels(@Ctx() { call }: { call: Call }): Promise<Outcome> {
    return this.models.follow(call);
  }
}
