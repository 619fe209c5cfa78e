import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import { Access, signedIn } from '../../../platform/reading';
import type { Call } from '../../../platform/use-case';
import type { NeedTriage, TriagedWayValue } from './triage.service';
import { TriagedWay } from './triage.type';

@Resolver()
export class TriageResolver {
  constructor(private readonly triage: NeedTriage) {}

  @Query(() => [TriagedWay], { description: 'How a need may be helped, the most likely way first. For its own people and for staff.' })
  @Access(signedIn)
  needTriage(@Ctx() { call }: { call: Call }, @Arg('needId', () => ID) needId: string): Promise<TriagedWayValue[]> {
    return this.triage.of(call.actor, needId);
  }
}
