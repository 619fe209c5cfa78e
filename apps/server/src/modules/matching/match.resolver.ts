import {
  allowedMatchActions,
  type DeclineReason as DeclineReasonValue,
  type MatchAction as MatchActionValue,
  type MatchStatus as MatchStatusValue,
} from '@kongano/domain';
import type { FieldScope } from '@kongano/query-plan';
import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, ID, InputType, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Access, DateScalar, newestFirst, PageArgs, planned, Reads, signedIn, staff } from '../../platform/reading';
import type { Call } from '../../platform/use-case';
import { DeclineReason, MatchAction, MatchStatus } from './match.enums';
import { type MatchSides, matchFacts } from './match.policy';
import { type MatchOutcome, MatchService } from './match.service';
import { Match, MatchConnection, MatchPayload } from './match.type';

@InputType()
class MatchFilter {
  @Field(() => [MatchStatus], { nullable: true }) readonly status?: string[];
  @Field(() => ID, { nullable: true }) readonly needId?: string;
  @Field(() => ID, { nullable: true }) readonly offerId?: string;
  @Field(() => Boolean, { nullable: true, description: 'Cases of the viewer as a broker.' }) readonly mine?: boolean;
}

@ArgsType()
class MatchesArgs extends PageArgs {
  @Field(() => MatchFilter, { nullable: true }) readonly filter?: MatchFilter;
}

const filtered = (match: string, at: FieldScope): string =>
  [
    'true',
    ...(at.has('filter.status') ? [`${match}.status = any(${at.arg('filter.status', 'text[]')})`] : []),
    ...(at.has('filter.needId') ? [`${match}.need_id = ${at.arg('filter.needId', 'uuid')}`] : []),
    ...(at.has('filter.offerId') ? [`${match}.offer_id = ${at.arg('filter.offerId', 'uuid')}`] : []),
    ...(at.has('filter.mine') && at.choice('filter.mine') === true ? [`${match}.owner_id = ${at.viewer('personId', 'uuid')}`] : []),
  ].join(' and ');

const side = (table: 'need' | 'offer', column: string) => (match: string) =>
  `(select s.${column} from ${table} s where s.id = ${match}.${table}_id)`;

interface ActionInputs extends MatchSides {
  readonly status: MatchStatusValue;
  readonly introducedAt: string | null;
}

@Resolver(() => Match)
export class MatchResolver {
  constructor(private readonly service: MatchService) {}

  @Query(() => MatchConnection)
  @Access(signedIn)
  @Reads({ read: 'connection', type: () => Match, on: (_, match, at) => filtered(match, at), orderBy: () => newestFirst('created_at') })
  matches(@Args() _args: MatchesArgs): never {
    return planned();
  }

  @Query(() => Match, { nullable: true })
  @Access(signedIn)
  @Reads({ read: 'one', type: () => Match, on: (_, match, at) => `${match}.id = ${at.arg('id', 'uuid')}` })
  match(@Arg('id', () => ID) _id: string): never {
    return planned();
  }

  @FieldResolver(() => [MatchAction], { description: 'What the viewer may do with it now.' })
  @Reads({
    read: 'resolver',
    inputs: {
      status: (match) => `${match}.status`,
      introducedAt: (match) => `${match}.introduced_at`,
      needOrganisationId: side('need', 'organisation_id'),
      needAuthorId: side('need', 'author_id'),
      offerOrganisationId: side('offer', 'organisation_id'),
      offerAuthorId: side('offer', 'author_id'),
    },
  })
  viewerCan(@Root() { status, introducedAt, ...sides }: ActionInputs, @Ctx() { call }: { call: Call }): MatchActionValue[] {
    return allowedMatchActions(matchFacts(call.actor, sides), { status, introducedAt: introducedAt ? new Date(introducedAt) : null });
  }

  @Mutation(() => MatchPayload, { description: 'Makes a pair the case of the broker who calls.' })
  @Access(staff)
  shortlistMatch(
    @Ctx() { call }: { call: Call },
    @Arg('id', () => ID) id: string,
    @Arg('needId', () => ID) needId: string,
    @Arg('offerId', () => ID) offerId: string,
  ): Promise<MatchOutcome> {
    return this.service.shortlist(call, { id, needId, offerId });
  }

  @Mutation(() => MatchPayload, { description: 'Tells both sides of each other and opens their conversation.' })
  @Access(staff)
  introduceMatch(
    @Ctx() { call }: { call: Call },
    @Arg('id', () => ID) id: string,
    @Arg('message', () => String, { nullable: true }) message?: string | null,
  ): Promise<MatchOutcome> {
    return this.service.introduce(call, id, message ?? null);
  }

  @Mutation(() => MatchPayload)
  @Access(signedIn)
  declineMatch(
    @Ctx() { call }: { call: Call },
    @Arg('id', () => ID) id: string,
    @Arg('reason', () => DeclineReason) reason: DeclineReasonValue,
    @Arg('note', () => String, { nullable: true }) note?: string | null,
  ): Promise<MatchOutcome> {
    return this.service.decline(call, id, reason, note ?? null);
  }

  @Mutation(() => MatchPayload)
  @Access(staff)
  setMatchNextStep(
    @Ctx() { call }: { call: Call },
    @Arg('id', () => ID) id: string,
    @Arg('nextStep') nextStep: string,
    @Arg('due', () => DateScalar) due: string,
  ): Promise<MatchOutcome> {
    return this.service.setNextStep(call, id, nextStep, due);
  }
}
