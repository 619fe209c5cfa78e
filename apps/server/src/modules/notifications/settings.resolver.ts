import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { Access, signedIn } from '../../platform/reading';
import type { Call } from '../../platform/use-case';
import type { Settings, SettingsService } from './settings.service';
import { NotificationSettings, NotificationSettingsInput, NotificationSettingsPayload } from './settings.type';

@Resolver()
export class SettingsResolver {
  constructor(private readonly settings: SettingsService) {}

  @Query(() => NotificationSettings)
  @Access(signedIn)
  notificationSettings(@Ctx() { call }: { call: Call }): Promise<Settings> {
    return this.settings.of(call.actor.personId ?? '');
  }

  @Mutation(() => NotificationSettingsPayload, { description: 'Topics that are left out stay as they are.' })
  @Access(signedIn)
  saveNotificationSettings(@Ctx() { call }: { call: Call }, @Arg('input') input: NotificationSettingsInput) {
    const { quietFrom = null, quietTo = null } = input;
    // GraphQL has let only the values of these enums through.
    return this.settings.save(call, { ...input, letters: input.letters as Settings['letters'][number][], quietFrom, quietTo });
  }
}
