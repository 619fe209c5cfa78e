import type { DismissalReason as DismissalReasonValue, PostingSide as PostingSideValue } from '@kongano/domain';
import { Arg, Args, ArgsType, Ctx, Field, ID, Mutation, Query, Resolver } from 'type-graphql';
import { Access, signedIn } from '../../platform/reading';
import type { Call, Outcome } from '../../platform/use-case';
import { DismissedSuggestion, SuggestionPayload } from './dismissal.type';
import type { Dismissals, Dismissed } from './dismissals.service';
import { DismissalReason, PostingSide } from './match.enums';

@ArgsType()
class SuggestionArgs {
  @Field(() => ID) readonly needId!: string;
  @Field(() => ID) readonly offerId!: string;
  @Field(() => PostingSide, { description: 'In whose list of suggestions it stands.' }) readonly side!: PostingSideValue;
}

@ArgsType()
class DismissArgs extends SuggestionArgs {
  @Field(() => DismissalReason) readonly reason!: DismissalReasonValue;
  @Field(() => String, { nullable: true, description: 'In own words; wanted where the reason is another one.' }) readonly note?:
    | string
    | null;
}

@Resolver()
export class DismissalResolver {
  constructor(private readonly dismissals: Dismissals) {}

  @Mutation(() => SuggestionPayload, {
    description: 'Sets a suggestion aside: it leaves the list of those who say so, and of nobody else.',
  })
  @Access(signedIn)
  dismissSuggestion(@Ctx() { call }: { call: Call }, @Args() { reason, note, ...pair }: DismissArgs): Promise<Outcome> {
    return this.dismissals.dismiss(call, pair, reason, note ?? null);
  }

  @Mutation(() => SuggestionPayload, { description: 'Brings back a suggestion that was set aside.' })
  @Access(signedIn)
  restoreSuggestion(@Ctx() { call }: { call: Call }, @Args() pair: SuggestionArgs): Promise<Outcome> {
    return this.dismissals.restore(call, pair);
  }

  @Query(() => [DismissedSuggestion], {
    description: 'What was set aside of the suggestions of a need or an offer, by those whose list it is.',
  })
  @Access(signedIn)
  dismissedSuggestions(
    @Ctx() { call }: { call: Call },
    @Arg('side', () => PostingSide) side: PostingSideValue,
    @Arg('id', () => ID) id: string,
  ): Promise<Dismissed[]> {
    return this.dismissals.list(call.actor, side, id);
  }
}
