import type {
  DismissalReason as DismissalReasonValue,
  ExpertKind as ExpertKindValue,
  PostingSide as PostingSideValue,
} from '@kongano/domain';
import { Arg, Args, ArgsType, Ctx, Field, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import { Access, signedIn } from '../../../platform/reading';
import type { Call, Outcome } from '../../../platform/use-case';
import { SuggestionPayload } from '../dismissal.type';
import { DismissalReason, ExpertKind, PostingSide } from '../match.enums';
import { DismissedExpert, SuggestedExpert } from './expert.type';
import type { DismissedExpert as Dismissed, ExpertDismissals } from './expert-dismissals.service';
import type { Experts, SuggestedExpert as Suggested } from './experts.service';

interface Context {
  readonly call: Call;
}

@ArgsType()
class ExpertPairArgs {
  @Field(() => ID) readonly needId!: string;
  @Field(() => ExpertKind) readonly kind!: ExpertKindValue;
  @Field(() => ID) readonly expertId!: string;
  @Field(() => PostingSide, { description: "In whose list it stands: the need's people's, or (OFFER) the expert's." })
  readonly side!: PostingSideValue;
}

@ArgsType()
class DismissExpertArgs extends ExpertPairArgs {
  @Field(() => DismissalReason) readonly reason!: DismissalReasonValue;
  @Field(() => String, { nullable: true, description: 'In own words; wanted where the reason is another one.' }) readonly note?:
    | string
    | null;
}

@Resolver()
export class ExpertResolver {
  constructor(
    private readonly experts: Experts,
    private readonly dismissals: ExpertDismissals,
  ) {}

  @Query(() => [SuggestedExpert], { description: 'Who could answer a need, best first. For its own people and for staff.' })
  @Access(signedIn)
  suggestedExperts(
    @Ctx() { call }: Context,
    @Arg('needId', () => ID) needId: string,
    @Arg('kind', () => ExpertKind) kind: ExpertKindValue,
    @Arg('first', () => Int, { defaultValue: 10 }) first: number,
  ): Promise<Suggested[]> {
    return this.experts.forNeed(call.actor, needId, kind, first);
  }

  @Query(() => [SuggestedExpert], { description: 'Which needs an expert could answer, best first. For themselves and for staff.' })
  @Access(signedIn)
  suggestedNeedsOfExpert(
    @Ctx() { call }: Context,
    @Arg('kind', () => ExpertKind) kind: ExpertKindValue,
    @Arg('expertId', () => ID) expertId: string,
    @Arg('first', () => Int, { defaultValue: 10 }) first: number,
  ): Promise<Suggested[]> {
    return this.experts.needsOf(call.actor, { kind, id: expertId }, first);
  }

  @Query(() => [DismissedExpert], { description: 'Whom those who ask have set aside for a need.' })
  @Access(signedIn)
  dismissedExperts(@Ctx() { call }: Context, @Arg('needId', () => ID) needId: string): Promise<Dismissed[]> {
    return this.dismissals.ofNeed(call.actor, needId);
  }

  @Query(() => [DismissedExpert], { description: 'Which needs those who ask have set aside for an expert.' })
  @Access(signedIn)
  dismissedNeedsOfExpert(
    @Ctx() { call }: Context,
    @Arg('kind', () => ExpertKind) kind: ExpertKindValue,
    @Arg('expertId', () => ID) expertId: string,
  ): Promise<Dismissed[]> {
    return this.dismissals.ofExpert(call.actor, { kind, id: expertId });
  }

  @Mutation(() => SuggestionPayload, {
    description: 'Sets an expert aside for a need: they leave the list of those who say so, and of nobody else.',
  })
  @Access(signedIn)
  dismissExpert(@Ctx() { call }: Context, @Args() { reason, note, ...pair }: DismissExpertArgs): Promise<Outcome> {
    return this.dismissals.dismiss(call, pair, reason, note ?? null);
  }

  @Mutation(() => SuggestionPayload, { description: 'Brings back an expert that was set aside for a need.' })
  @Access(signedIn)
  restoreExpert(@Ctx() { call }: Context, @Args() pair: ExpertPairArgs): Promise<Outcome> {
    return this.dismissals.restore(call, pair);
  }
}
