import {
  allowedMatchActions,
  type ConflictFacts,
  type ConflictKind as ConflictKindValue,
  type DeclineReason as DeclineReasonValue,
  findConflicts,
  type MatchAction as MatchActionValue,
  type MatchState,
  type PostingSide as PostingSideValue,
} from '@kongano/domain';
import type { PlanScope } from '@kongano/query-plan';
import { Arg, Args, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Access, DateScalar, planned, Reads, signedIn, staff } from '../../platform/reading';
import type { Call } from '../../platform/use-case';
import { ConflictKind, DeclineReason, MatchAction, PostingSide } from './match.enums';
import { MatchesArgs, matchConditions, matchOrder } from './match.filter';
import { type MatchSides, matchFacts, ownSides } from './match.policy';
import { MatchService } from './match.service';
import { sideInputs } from './match.sides';
import { Match, MatchConnection, MatchPayload } from './match.type';
import { conflictFactsOf, openConflicts } from './match-conflicts';
import type { MatchOutcome } from './match-steps.service';

interface ConflictInputs {
  readonly conflictFacts: ConflictFacts | null;
  readonly waivedConflicts: readonly ConflictKindValue[];
}
type ActionInputs = MatchSides & MatchState & ConflictInputs;

/** For staff alone: what ties the two sides says who they are. */
const conflictInputs = {
  conflictFacts: (match: string, at: PlanScope): string => (at.scope === 'staff' ? conflictFactsOf(match) : 'null::json'),
  waivedConflicts: (match: string): string => `${match}.waived_conflicts`,
};
const conflictsIn = ({ conflictFacts, waivedConflicts }: ConflictInputs) =>
  openConflicts(conflictFacts ? findConflicts(conflictFacts) : [], waivedConflicts);

@Resolver(() => Match)
export class MatchResolver {
  constructor(private readonly service: MatchService) {}

  @Query(() => MatchConnection)
  @Access(signedIn)
  @Reads({ read: 'connection', type: () => Match, on: (_, match, at) => matchConditions(match, at), orderBy: matchOrder })
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
      ownerId: (match) => `${match}.owner_id`,
      nextStepDue: (match) => `${match}.next_step_due`,
      approachedAt: (match) => `${match}.approached_at`,
      introducedAt: (match) => `${match}.introduced_at`,
      needInterestAt: (match) => `${match}.need_interest_at`,
      offerInterestAt: (match) => `${match}.offer_interest_at`,
      needConsentAt: (match) => `${match}.need_consent_at`,
      offerConsentAt: (match) => `${match}.offer_consent_at`,
      needAgreedAt: (match) => `${match}.need_agreed_at`,
      offerAgreedAt: (match) => `${match}.offer_agreed_at`,
      leftFrom: (match) => `${match}.left_from`,
      parkedUntil: (match) => `${match}.parked_until`,
      remindedOn: (match) => `${match}.reminded_on`,
      overdueOn: (match) => `${match}.overdue_on`,
      secondBrokerId: (match) => `${match}.second_broker_id`,
      ...sideInputs,
      ...conflictInputs,
    },
  })
  viewerCan(@Root() match: ActionInputs, @Ctx() { call }: { call: Call }): MatchActionValue[] {
    return allowedMatchActions(matchFacts(call.actor, match, conflictsIn(match)), match);
  }

  @FieldResolver(() => [ConflictKind], {
    description: 'What ties the two sides to each other and no waiver covers, until they are introduced; for staff.',
  })
  @Reads({ read: 'resolver', inputs: conflictInputs })
  openConflicts(@Root() inputs: ConflictInputs): readonly ConflictKindValue[] {
    return conflictsIn(inputs).open;
  }

  @FieldResolver(() => [PostingSide], { description: 'The sides that are the viewer’s own.' })
  @Reads({ read: 'resolver', inputs: sideInputs })
  viewerSides(@Root() sides: MatchSides, @Ctx() { call }: { call: Call }): PostingSideValue[] {
    return ownSides(call.actor, sides);
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
    @Arg('message', () => String, { nullable: true }) message: string | null,
    @Arg('version', () => Int, { nullable: true }) version?: number | null,
  ): Promise<MatchOutcome> {
    return this.service.introduce(call, id, message, version);
  }

  @Mutation(() => MatchPayload)
  @Access(signedIn)
  declineMatch(
    @Ctx() { call }: { call: Call },
    @Arg('id', () => ID) id: string,
    @Arg('reason', () => DeclineReason) reason: DeclineReasonValue,
    @Arg('note', () => String, { nullable: true }) note: string | null,
    @Arg('version', () => Int, { nullable: true }) version?: number | null,
  ): Promise<MatchOutcome> {
    return this.service.decline(call, id, reason, note, version);
  }

  @Mutation(() => MatchPayload)
  @Access(staff)
  setMatchNextStep(
    @Ctx() { call }: { call: Call },
    @Arg('id', () => ID) id: string,
    @Arg('nextStep') nextStep: string,
    @Arg('due', () => DateScalar) due: string,
    @Arg('version', () => Int, { nullable: true }) version?: number | null,
  ): Promise<MatchOutcome> {
    return this.service.setNextStep(call, id, nextStep, due, version);
  }
}
