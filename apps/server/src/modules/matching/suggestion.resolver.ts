import type { PostingSide as PostingSideValue } from '@kongano/domain';
import { Arg, Ctx, ID, Int, Query, Resolver } from 'type-graphql';
import { Access, signedIn } from '../../platform/reading';
import type { Call } from '../../platform/use-case';
import { Suggestion } from './match.type';
import type { Suggested, Suggestions } from './suggestions.service';

const NEED: PostingSideValue = 'NEED';
const OFFER: PostingSideValue = 'OFFER';

@Resolver()
export class SuggestionResolver {
  constructor(private readonly suggestions: Suggestions) {}

  @Query(() => [Suggestion], { description: "What fits a need best. For its own people and for staff; others' eyes see nothing." })
  @Access(signedIn)
  suggestedOffers(
    @Ctx() { call }: { call: Call },
    @Arg('needId', () => ID) needId: string,
    @Arg('first', () => Int, { defaultValue: 10 }) first: number,
  ): Promise<Suggested[]> {
    return this.suggestions.of(call.actor, NEED, needId, first);
  }

  @Query(() => [Suggestion], { description: 'Which needs an offer answers best. For its own people and for staff.' })
  @Access(signedIn)
  suggestedNeeds(
    @Ctx() { call }: { call: Call },
    @Arg('offerId', () => ID) offerId: string,
    @Arg('first', () => Int, { defaultValue: 10 }) first: number,
  ): Promise<Suggested[]> {
    return this.suggestions.of(call.actor, OFFER, offerId, first);
  }
}
