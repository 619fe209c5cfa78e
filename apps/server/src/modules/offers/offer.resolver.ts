import { Arg, Args, Ctx, Field, ID, Int, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import { Problem } from '../../platform/graphql';
import { Access, anyone, planned, Reads, signedIn } from '../../platform/reading';
import type { Call } from '../../platform/use-case';
import type { OfferWork } from './offer.definition';
import { offerConditions, offerOrder } from './offer.filter';
import { OfferInput, OffersArgs } from './offer.inputs';
import { Offer, OfferConnection } from './offer.type';

export interface Context {
  readonly call: Call;
}

@ObjectType()
export class OfferPayload {
  @Field(() => Offer, { nullable: true })
  @Reads({ read: 'byKey', type: () => Offer, property: 'id' })
  readonly offer!: Offer | null;
  @Field(() => [Problem]) readonly problems!: Problem[];
}

/** Reading offers, and writing them down. */
@Resolver()
export class OfferResolver {
  constructor(private readonly work: OfferWork) {}

  @Query(() => OfferConnection)
  @Access(anyone)
  @Reads({ read: 'connection', type: () => Offer, on: (_, offer, at) => offerConditions(offer, at), orderBy: offerOrder })
  offers(@Args() _args: OffersArgs): never {
    return planned();
  }

  @Query(() => Offer, { nullable: true })
  @Access(anyone)
  @Reads({ read: 'one', type: () => Offer, on: (_, offer, at) => `${offer}.id = ${at.arg('id', 'uuid')}` })
  offer(@Arg('id', () => ID) _id: string): never {
    return planned();
  }

  @Mutation(() => OfferPayload, { description: 'Creates the draft. Sent again with the same id, gives the draft that is there.' })
  @Access(signedIn)
  startOffer(@Arg('id', () => ID) id: string, @Arg('input') input: OfferInput, @Ctx() { call }: Context) {
    return this.work.drafts.start(call, id, input);
  }

  @Mutation(() => OfferPayload, { description: 'With a stale version nothing is written, and `offer` is the current one.' })
  @Access(signedIn)
  saveOffer(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('input') input: OfferInput,
    @Ctx() { call }: Context,
  ) {
    return this.work.drafts.save(call, { id, version, input });
  }

  @Mutation(() => OfferPayload, { description: 'Drafts only.' })
  @Access(signedIn)
  discardOffer(@Arg('id', () => ID) id: string, @Arg('version', () => Int) version: number, @Ctx() { call }: Context) {
    return this.work.drafts.discard(call, id, version);
  }

  @Mutation(() => OfferPayload, { description: 'Problems name every field that is still missing.' })
  @Access(signedIn)
  submitOffer(@Arg('id', () => ID) id: string, @Arg('version', () => Int) version: number, @Ctx() { call }: Context) {
    return this.work.steps.take(call, id, { action: 'SUBMIT' }, version);
  }
}
