import { Arg, Ctx, ID, Mutation, Resolver } from 'type-graphql';
import { Access, DateScalar, signedIn, staff } from '../../platform/reading';
import type { NeedWork } from './need.definition';
import { type Context, NeedPayload } from './need.resolver';

/** The way of a need after its submission. */
@Resolver()
export class NeedStepsResolver {
  constructor(private readonly work: NeedWork) {}

  @Mutation(() => NeedPayload)
  @Access(staff)
  qualifyNeed(@Arg('id', () => ID) id: string, @Ctx() { call }: Context) {
    return this.work.steps.take(call, id, { action: 'QUALIFY' });
  }

  @Mutation(() => NeedPayload)
  @Access(staff)
  returnNeed(@Arg('id', () => ID) id: string, @Arg('reason') reason: string, @Ctx() { call }: Context) {
    return this.work.steps.take(call, id, { action: 'RETURN', reason });
  }

  @Mutation(() => NeedPayload)
  @Access(staff)
  publishNeed(
    @Arg('id', () => ID) id: string,
    @Ctx() { call }: Context,
    @Arg('knowingly', () => Boolean, {
      nullable: true,
      description: 'Though its texts tell who is behind it, which is otherwise refused where that is to stay unknown.',
    })
    knowingly?: boolean | null,
  ) {
    return this.work.steps.publish(call, id, { knowingly: knowingly === true });
  }

  @Mutation(() => NeedPayload)
  @Access(signedIn)
  holdNeed(
    @Arg('id', () => ID) id: string,
    @Arg('until', () => DateScalar) until: string,
    @Arg('reason') reason: string,
    @Ctx() { call }: Context,
  ) {
    return this.work.steps.take(call, id, { action: 'HOLD', until, reason });
  }

  @Mutation(() => NeedPayload)
  @Access(signedIn)
  resumeNeed(@Arg('id', () => ID) id: string, @Ctx() { call }: Context) {
    return this.work.steps.take(call, id, { action: 'RESUME' });
  }

  @Mutation(() => NeedPayload)
  @Access(signedIn)
  renewNeed(@Arg('id', () => ID) id: string, @Ctx() { call }: Context) {
    return this.work.steps.take(call, id, { action: 'RENEW' });
  }

  @Mutation(() => NeedPayload)
  @Access(signedIn)
  withdrawNeed(
    @Arg('id', () => ID) id: string,
    @Arg('reason', () => String, { nullable: true }) reason: string | undefined,
    @Ctx() { call }: Context,
  ) {
    return this.work.steps.take(call, id, { action: 'WITHDRAW', reason });
  }

  @Mutation(() => NeedPayload)
  @Access(signedIn)
  closeNeed(
    @Arg('id', () => ID) id: string,
    @Arg('solved') solved: boolean,
    @Arg('reason', () => String, { nullable: true }) reason: string | undefined,
    @Ctx() { call }: Context,
  ) {
    return this.work.steps.take(call, id, { action: 'CLOSE', solved, reason });
  }

  @Mutation(() => NeedPayload)
  @Access(signedIn)
  archiveNeed(@Arg('id', () => ID) id: string, @Ctx() { call }: Context) {
    return this.work.steps.take(call, id, { action: 'ARCHIVE' });
  }
}
