import { Ctx, Query, Resolver } from 'type-graphql';
import { Access, signedIn } from '../../platform/reading';
import type { Call } from '../../platform/use-case';
import { type Waiting, WaitingService } from './waiting.service';
import { WaitingItem } from './waiting.type';

@Resolver()
export class WaitingResolver {
  constructor(private readonly waitingItems: WaitingService) {}

  @Query(() => [WaitingItem])
  @Access(signedIn)
  waiting(@Ctx() { call }: { call: Call }): Promise<readonly Waiting[]> {
    return this.waitingItems.waitingFor(call.actor);
  }
}
