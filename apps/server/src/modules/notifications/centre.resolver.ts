import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { Access, signedIn } from '../../platform/reading';
import type { Call } from '../../platform/use-case';
import type { CentreService, ToldItem } from './centre.service';
import { Notification, NotificationsPayload } from './centre.type';

@Resolver()
export class CentreResolver {
  constructor(private readonly centre: CentreService) {}

  @Query(() => [Notification], { description: 'The newest hundred, the newest first.' })
  @Access(signedIn)
  notifications(@Ctx() { call }: { call: Call }): Promise<readonly ToldItem[]> {
    return this.centre.of(call.actor, call.language);
  }

  @Mutation(() => NotificationsPayload, { description: 'Those that are named, or all.' })
  @Access(signedIn)
  async markNotificationsRead(@Ctx() { call }: { call: Call }, @Arg('ids', () => [ID], { nullable: true }) ids: string[] | null = null) {
    const { problems } = await this.centre.markRead(call, ids);
    return { problems, notifications: await this.centre.of(call.actor, call.language) };
  }
}
