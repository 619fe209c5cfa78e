import { Arg, Ctx, Field, FieldResolver, ID, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { Problem } from '../../../platform/graphql';
import { Access, atBrowser, newestFirst, planned, Reads } from '../../../platform/reading';
import type { Call } from '../../../platform/use-case';
import { Viewer } from '../person.type';
import type { AccessTokenService } from './access-token.service';
import { AccessToken } from './access-token.type';

interface Context {
  readonly call: Call;
}

@ObjectType()
export class AccessTokenPayload {
  @Field(() => Viewer, { nullable: true })
  @Reads({ read: 'byKey', type: () => Viewer, property: 'viewerId' })
  readonly viewer!: Viewer | null;
  @Field(() => String, { nullable: true, description: 'Of the token that was made: shown now and never again.' })
  readonly secret!: string | null;
  @Field(() => [Problem]) readonly problems!: Problem[];
}

@Resolver(() => Viewer)
export class ViewerTokensResolver {
  @FieldResolver(() => [AccessToken])
  @Reads({
    read: 'many',
    type: () => AccessToken,
    on: (viewer, token) => `${token}.person_id = ${viewer}.id`,
    orderBy: () => newestFirst('created_at'),
    limit: 100,
  })
  accessTokens(): never {
    return planned();
  }
}

@Resolver()
export class AccessTokenResolver {
  constructor(private readonly tokens: AccessTokenService) {}

  @Mutation(() => AccessTokenPayload, {
    description: 'For a person at a browser. Asked again with the same id, it gives a new secret for an unused token.',
  })
  @Access(atBrowser)
  makeAccessToken(
    @Arg('id', () => ID) id: string,
    @Arg('name') name: string,
    @Arg('canWrite') canWrite: boolean,
    @Arg('days', () => Int, { defaultValue: 90, description: 'Until it expires; at most 365.' }) days: number,
    @Ctx() { call }: Context,
  ) {
    return this.tokens.make(call, { id, name, canWrite, days });
  }

  @Mutation(() => AccessTokenPayload, { description: 'At once; its sockets close.' })
  @Access(atBrowser)
  revokeAccessToken(@Arg('id', () => ID) id: string, @Ctx() { call }: Context) {
    return this.tokens.revoke(call, id);
  }
}
