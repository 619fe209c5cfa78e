import { Arg, Args, Ctx, Field, ID, Int, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import { Problem } from '../../platform/graphql';
import { Access, anyone, planned, Reads, signedIn } from '../../platform/reading';
import type { Call } from '../../platform/use-case';
import type { NeedWork } from './need.definition';
import { needConditions, needOrder } from './need.filter';
import { NeedInput, NeedsArgs } from './need.inputs';
import { Need, NeedConnection } from './need.type';

export interface Context {
  readonly call: Call;
}

@ObjectType()
export class NeedPayload {
  @Field(() => Need, { nullable: true })
  @Reads({ read: 'byKey', type: () => Need, property: 'id' })
  readonly need!: Need | null;
  @Field(() => [Problem]) readonly problems!: Problem[];
}

/** Reading needs, and writing them down. */
@Resolver()
export class NeedResolver {
  constructor(private readonly work: NeedWork) {}

  @Query(() => NeedConnection)
  @Access(anyone)
  @Reads({ read: 'connection', type: () => Need, on: (_, need, at) => needConditions(need, at), orderBy: needOrder })
  needs(@Args() _args: NeedsArgs): never {
    return planned();
  }

  @Query(() => Need, { nullable: true })
  @Access(anyone)
  @Reads({ read: 'one', type: () => Need, on: (_, need, at) => `${need}.id = ${at.arg('id', 'uuid')}` })
  need(@Arg('id', () => ID) _id: string): never {
    return planned();
  }

  @Mutation(() => NeedPayload, { description: 'Creates the draft. Sent again with the same id, gives the draft that is there.' })
  @Access(signedIn)
  startNeed(@Arg('id', () => ID) id: string, @Arg('input') input: NeedInput, @Ctx() { call }: Context) {
    return this.work.drafts.start(call, id, input);
  }

  @Mutation(() => NeedPayload, { description: 'With a stale version nothing is written, and `need` is the current one.' })
  @Access(signedIn)
  saveNeed(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('input') input: NeedInput,
    @Ctx() { call }: Context,
  ) {
    return this.work.drafts.save(call, { id, version, input });
  }

  @Mutation(() => NeedPayload, { description: 'Drafts only.' })
  @Access(signedIn)
  discardNeed(@Arg('id', () => ID) id: string, @Arg('version', () => Int) version: number, @Ctx() { call }: Context) {
    return this.work.drafts.discard(call, id, version);
  }

  @Mutation(() => NeedPayload, { description: 'Problems name every field that is still missing.' })
  @Access(signedIn)
  submitNeed(@Arg('id', () => ID) id: string, @Arg('version', () => Int) version: number, @Ctx() { call }: Context) {
    return this.work.steps.take(call, id, { action: 'SUBMIT' }, version);
  }
}
