import type { MatchBatchChange as MatchBatchChangeValue } from '@kongano/domain';
import { Arg, Args, ArgsType, Ctx, Field, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import { Access, staff } from '../../../platform/reading';
import type { Call } from '../../../platform/use-case';
import { MatchBatchChange } from '../match.enums';
import type { BatchWishes } from './batch';
import { MatchBatch, MatchBatchInput, MatchBatchPayload, MatchBatchPlan } from './batch.type';
import type { BatchView } from './batch-view.service';
import type { Batches, BatchOutcome } from './batches.service';

interface Context {
  readonly call: Call;
}

@ArgsType()
class BatchPairArgs {
  @Field(() => ID) readonly id!: string;
  @Field(() => Int, { description: 'The batch as the caller saw it.' }) readonly version!: number;
  @Field(() => ID) readonly needId!: string;
  @Field(() => ID) readonly offerId!: string;
  @Field(() => MatchBatchChange) readonly change!: MatchBatchChangeValue;
}

const wishesOf = ({ needRegion, offerRegion, mostPerOrganisation, mostPerRegion, ...input }: MatchBatchInput): BatchWishes => ({
  ...input,
  needRegion: needRegion ?? null,
  offerRegion: offerRegion ?? null,
  mostPerOrganisation: mostPerOrganisation ?? null,
  mostPerRegion: mostPerRegion ?? null,
});

@Resolver()
export class MatchBatchResolver {
  constructor(
    private readonly batches: Batches,
    private readonly view: BatchView,
  ) {}

  @Query(() => [MatchBatch], { description: 'The newest batches, the newest first.' })
  @Access(staff)
  matchBatches(): Promise<MatchBatch[]> {
    return this.view.newest();
  }

  @Query(() => MatchBatchPlan, { description: 'A batch with its pairs, beside what a quick hand would have chosen.' })
  @Access(staff)
  matchBatch(@Arg('id', () => ID) id: string): Promise<MatchBatchPlan> {
    return this.view.find(id);
  }

  @Mutation(() => MatchBatchPayload, { description: 'Lets the best plan be found for the needs and offers that are open now.' })
  @Access(staff)
  planMatchBatch(@Ctx() { call }: Context, @Arg('id', () => ID) id: string, @Arg('input') input: MatchBatchInput): Promise<BatchOutcome> {
    return this.batches.plan(call, id, wishesOf(input));
  }

  @Mutation(() => MatchBatchPayload, {
    description: 'Works the plan out again: locked pairs stay, what was taken out stays out. The regions stay those of the batch.',
  })
  @Access(staff)
  runMatchBatch(
    @Ctx() { call }: Context,
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('input', { nullable: true }) input?: MatchBatchInput,
  ): Promise<BatchOutcome> {
    return this.batches.runAgain(call, { id, version }, input ? wishesOf(input) : null);
  }

  @Mutation(() => MatchBatchPayload, { description: 'Gives up a batch that waits or is being worked out.' })
  @Access(staff)
  cancelMatchBatch(@Ctx() { call }: Context, @Arg('id', () => ID) id: string): Promise<BatchOutcome> {
    return this.batches.cancel(call, id);
  }

  @Mutation(() => MatchBatchPayload, { description: 'Puts a pair into the plan, takes it out, locks it or lets it go.' })
  @Access(staff)
  changeMatchBatchPair(@Ctx() { call }: Context, @Args() { id, version, needId, offerId, change }: BatchPairArgs): Promise<BatchOutcome> {
    return this.batches.changePair(call, { id, version }, { needId, offerId }, change);
  }
}
