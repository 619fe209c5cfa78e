import type { Language as LanguageValue, MatchStatus, PostingSide as PostingSideValue } from '@kongano/domain';
import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Access, planned, Reads, signedIn } from '../../../platform/reading';
import type { Call } from '../../../platform/use-case';
import { Language } from '../../identity';
import { currentNda } from '../../receipts';
import { PostingSide } from '../match.enums';
import type { MatchSides } from '../match.policy';
import { sideInputs } from '../match.sides';
import { Match } from '../match.type';
import { isNdaOpen, signingSides } from './nda.policy';
import type { NdaOutcome, NdaService } from './nda.service';
import { NdaPayload, NdaText, Receipt } from './receipt.type';

@Resolver(() => Match)
export class NdaResolver {
  constructor(private readonly service: NdaService) {}

  @Query(() => NdaText, { description: 'The confidentiality agreement that is signed today.' })
  @Access(signedIn)
  ndaText(@Arg('language', () => Language) language: LanguageValue): NdaText {
    return currentNda(language);
  }

  @FieldResolver(() => [Receipt], { description: 'What its sides signed, in the order in which they did.' })
  @Reads({
    read: 'many',
    type: () => Receipt,
    on: (match, receipt) => `${receipt}.subject = 'MATCH' and ${receipt}.subject_id = ${match}.id`,
    orderBy: () => [
      { sql: (receipt) => `${receipt}.number`, cast: 'int', direction: 'asc' },
      { sql: (receipt) => `${receipt}.id`, cast: 'uuid', direction: 'asc' },
    ],
    limit: 20,
  })
  receipts(): never {
    return planned();
  }

  @FieldResolver(() => [PostingSide], { description: 'The sides for which the viewer may sign the confidentiality agreement now.' })
  @Reads({
    read: 'resolver',
    inputs: { status: (match) => `${match}.status`, introducedAt: (match) => `${match}.introduced_at`, ...sideInputs },
  })
  viewerSignsFor(
    @Root() match: MatchSides & { status: MatchStatus; introducedAt: string | null },
    @Ctx() { call }: { call: Call },
  ): PostingSideValue[] {
    return isNdaOpen(match) ? signingSides(call.actor, match) : [];
  }

  @Mutation(() => NdaPayload, { description: 'Signs the confidentiality agreement for a side of the match, once for each side.' })
  @Access(signedIn)
  signNda(
    @Ctx() { call }: { call: Call },
    @Arg('matchId', () => ID) matchId: string,
    @Arg('side', () => PostingSide) side: PostingSideValue,
    @Arg('language', () => Language) language: LanguageValue,
    @Arg('textVersion') textVersion: string,
    @Arg('name') name: string,
  ): Promise<NdaOutcome> {
    return this.service.sign(call, { matchId, side, language, textVersion, name });
  }
}
