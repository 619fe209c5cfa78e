import { type PostingSide as PostingSideValue } from '@kongano/domain';
import { Arg, Ctx, ID, Int, Mutation, Resolver } from 'type-graphql';
import { Access, DateScalar, signedIn, staff } from '../../platform/reading';
import type { Call } from '../../platform/use-case';
import { PostingSide } from './match.enums';
import type { MatchService } from './match.service';
import { MatchPayload } from './match.type';
import type { MatchOutcome } from './match-steps.service';

type Version = number | null | undefined;

const Id = (): ParameterDecorator => Arg('id', () => ID) as ParameterDecorator;
/** The match as the caller saw it: with an older one the answer is the problem STALE_VERSION. */
const Seen = (): ParameterDecorator => Arg('version', () => Int, { nullable: true }) as ParameterDecorator;
const Note = (): ParameterDecorator => Arg('note', () => String, { nullable: true }) as ParameterDecorator;

/** The steps of a match after the shortlist, as the table of its lifecycle names them. */
@Resolver()
export class MatchStepsResolver {
  constructor(private readonly service: MatchService) {}

  @Mutation(() => MatchPayload, { description: 'Asks both sides whether they are interested; they see the match from then on.' })
  @Access(staff)
  approachMatch(@Ctx() { call }: { call: Call }, @Id() id: string, @Seen() version: Version): Promise<MatchOutcome> {
    return this.service.approach(call, id, version);
  }

  @Mutation(() => MatchPayload, { description: 'A side is interested. A broker who records it says in the note who told them.' })
  @Access(signedIn)
  recordMatchInterest(
    @Ctx() { call }: { call: Call },
    @Id() id: string,
    @Arg('side', () => PostingSide) side: PostingSideValue,
    @Note() note: string | null,
    @Seen() version: Version,
  ): Promise<MatchOutcome> {
    return this.service.step(call, id, { action: 'RECORD_INTEREST', side, note }, version);
  }

  @Mutation(() => MatchPayload, {
    description: 'A side agrees that the other one learns who it is. A broker who records it says in the note who told them.',
  })
  @Access(signedIn)
  consentToMatch(
    @Ctx() { call }: { call: Call },
    @Id() id: string,
    @Arg('side', () => PostingSide) side: PostingSideValue,
    @Note() note: string | null,
    @Seen() version: Version,
  ): Promise<MatchOutcome> {
    return this.service.step(call, id, { action: 'CONSENT', side, note }, version);
  }

  @Mutation(() => MatchPayload, { description: 'Takes that back, as long as the other side has not agreed too.' })
  @Access(signedIn)
  withdrawMatchConsent(
    @Ctx() { call }: { call: Call },
    @Id() id: string,
    @Arg('side', () => PostingSide) side: PostingSideValue,
    @Note() note: string | null,
    @Seen() version: Version,
  ): Promise<MatchOutcome> {
    return this.service.step(call, id, { action: 'WITHDRAW_CONSENT', side, note }, version);
  }

  @Mutation(() => MatchPayload, { description: 'The two sides have met.' })
  @Access(signedIn)
  holdMatchMeeting(
    @Ctx() { call }: { call: Call },
    @Id() id: string,
    @Arg('metOn', () => DateScalar) metOn: string,
    @Note() note: string | null,
    @Seen() version: Version,
  ): Promise<MatchOutcome> {
    return this.service.step(call, id, { action: 'HOLD_MEETING', metOn, note }, version);
  }

  @Mutation(() => MatchPayload, { description: 'The two sides plan the work.' })
  @Access(signedIn)
  scopeMatch(@Ctx() { call }: { call: Call }, @Id() id: string, @Seen() version: Version): Promise<MatchOutcome> {
    return this.service.step(call, id, { action: 'SCOPE' }, version);
  }

  @Mutation(() => MatchPayload, { description: 'A side confirms the agreement; with the second one it is made.' })
  @Access(signedIn)
  agreeMatch(
    @Ctx() { call }: { call: Call },
    @Id() id: string,
    @Arg('side', () => PostingSide) side: PostingSideValue,
    @Note() note: string | null,
    @Seen() version: Version,
  ): Promise<MatchOutcome> {
    return this.service.step(call, id, { action: 'AGREE', side, note }, version);
  }

  @Mutation(() => MatchPayload, { description: 'Ends talks that were begun, with a reason that both sides read.' })
  @Access(signedIn)
  withdrawMatch(
    @Ctx() { call }: { call: Call },
    @Id() id: string,
    @Arg('reason') reason: string,
    @Seen() version: Version,
  ): Promise<MatchOutcome> {
    return this.service.step(call, id, { action: 'WITHDRAW', reason }, version);
  }

  @Mutation(() => MatchPayload, { description: 'Ends a match over a conflict of interest; only staff read the reason.' })
  @Access(signedIn)
  reportMatchConflict(
    @Ctx() { call }: { call: Call },
    @Id() id: string,
    @Arg('reason') reason: string,
    @Seen() version: Version,
  ): Promise<MatchOutcome> {
    return this.service.step(call, id, { action: 'REPORT_CONFLICT', reason }, version);
  }

  @Mutation(() => MatchPayload, {
    description: 'The two may be introduced although something ties them to each other; only staff read why.',
  })
  @Access(staff)
  waiveMatchConflict(
    @Ctx() { call }: { call: Call },
    @Id() id: string,
    @Arg('reason') reason: string,
    @Seen() version: Version,
  ): Promise<MatchOutcome> {
    return this.service.step(call, id, { action: 'WAIVE_CONFLICT', reason }, version);
  }

  @Mutation(() => MatchPayload, { description: 'Nobody answered.' })
  @Access(staff)
  recordMatchSilence(@Ctx() { call }: { call: Call }, @Id() id: string, @Seen() version: Version): Promise<MatchOutcome> {
    return this.service.step(call, id, { action: 'RECORD_SILENCE' }, version);
  }

  @Mutation(() => MatchPayload, { description: 'Lets a match rest until a day, on which it wakes by itself.' })
  @Access(staff)
  parkMatch(
    @Ctx() { call }: { call: Call },
    @Id() id: string,
    @Arg('until', () => DateScalar) until: string,
    @Arg('reason') reason: string,
    @Seen() version: Version,
  ): Promise<MatchOutcome> {
    return this.service.step(call, id, { action: 'PARK', until, reason }, version);
  }

  @Mutation(() => MatchPayload, { description: 'Goes on where it was parked or fell silent.' })
  @Access(staff)
  unparkMatch(@Ctx() { call }: { call: Call }, @Id() id: string, @Seen() version: Version): Promise<MatchOutcome> {
    return this.service.step(call, id, { action: 'UNPARK' }, version);
  }

  @Mutation(() => MatchPayload, { description: 'Reminds the sides that owe an answer, once a day at most.' })
  @Access(staff)
  remindMatch(@Ctx() { call }: { call: Call }, @Id() id: string, @Seen() version: Version): Promise<MatchOutcome> {
    return this.service.step(call, id, { action: 'REMIND' }, version);
  }

  @Mutation(() => MatchPayload, { description: "Makes it another broker's case." })
  @Access(staff)
  handOverMatch(
    @Ctx() { call }: { call: Call },
    @Id() id: string,
    @Arg('brokerId', () => ID) brokerId: string,
    @Arg('reason') reason: string,
    @Seen() version: Version,
  ): Promise<MatchOutcome> {
    return this.service.handOver(call, id, { brokerId, reason }, version);
  }
}
