import { Ctx, Field, Mutation, ObjectType, Resolver } from 'type-graphql';
import { Problem } from '../../../platform/graphql';
import { Access, administrators } from '../../../platform/reading';
import type { Call, Outcome } from '../../../platform/use-case';
import type { MatchIndexRebuilds } from './rebuilds.service';

@ObjectType()
export class MatchIndexPayload {
  @Field(() => [Problem]) readonly problems!: Problem[];
}

@Resolver()
export class MatchIndexResolver {
  constructor(private readonly rebuilds: MatchIndexRebuilds) {}

  @Mutation(() => MatchIndexPayload, {
    description: "Lets every server build the matcher's index anew from the database; the one that there is answers until then.",
  })
  @Access(administrators)
  rebuildMatchIndex(@Ctx() { call }: { call: Call }): Promise<Outcome> {
    return this.rebuilds.ask(call);
  }
}
