import { Arg, Ctx, ID, Mutation, Resolver } from 'type-graphql';
import { Access, DateScalar, signedIn, staff } from '../../platform/reading';
import type { OfferWork } from './offer.definition';
import { type Context, OfferPayload } from './offer.resolver';

/** The way of an offer after its submission. */
@Resolver()
export class OfferStepsResolver {
  constructor(private readonly work: OfferWork) {}

  @Mutation(() => OfferPayload)
  @Access(staff)
  qualifyOffer(@Arg('id', () => ID) id: string, @Ctx() { call }: Context) {
    return this.work.steps.take(call, id, { action: 'QUALIFY' });
  }

  @Mutation(() => OfferPayload)
  @Access(staff)
  returnOffer(@Arg('id', () => ID) id: string, @Arg('reason') reason: string, @Ctx() { call }: Context) {
    return this.work.steps.take(call, id, { action: 'RETURN', reason });
  }

  @Mutation(() => OfferPayload)
  @Access(staff)
  publishOffer(
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

  @Mutation(() => OfferPayload)
  @Access(signedIn)
  holdOffer(
    @Arg('id', () => ID) id: string,
    @Arg('until', () => DateScalar) until: string,
    @Arg('reason') reason: string,
    @Ctx() { call }: Context,
  ) {
    return this.work.steps.take(call, id, { action: 'HOLD', until, reason });
  }

  @Mutation(() => OfferPayload)
  @Access(signedIn)
  resumeOffer(@Arg('id', () => ID) id: string, @Ctx() { call }: Context) {
    return this.work.steps.take(call, id, { action: 'RESUME' });
  }

  @Mutation(() => OfferPayload)
  @Access(signedIn)
  renewOffer(@Arg('id', () => ID) id: string, @Ctx() { call }: Context) {
    return this.work.steps.take(call, id, { action: 'RENEW' });
  }

  @Mutation(() => OfferPayload)
  @Access(signedIn)
  withdrawOffer(
    @Arg('id', () => ID) id: string,
    @Arg('reason', () => String, { nullable: true }) reason: string | undefined,
    @Ctx() { call }: Context,
  ) {
    return this.work.steps.take(call, id, { action: 'WITHDRAW', reason });
  }

  @Mutation(() => OfferPayload)
  @Access(signedIn)
  archiveOffer(@Arg('id', () => ID) id: string, @Ctx() { call }: Context) {
    return this.work.steps.take(call, id, { action: 'ARCHIVE' });
  }
}
