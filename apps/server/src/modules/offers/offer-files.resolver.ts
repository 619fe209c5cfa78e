import type { AttachmentKind as AttachmentKindValue } from '@kongano/domain';
import { Arg, Args, ArgsType, Ctx, Field, ID, Mutation, Resolver } from 'type-graphql';
import { Access, signedIn } from '../../platform/reading';
import { AttachmentKind } from '../postings';
import type { OfferWork } from './offer.definition';
import { type Context, OfferPayload } from './offer.resolver';

@ArgsType()
class AttachArgs {
  @Field(() => ID) readonly id!: string;
  @Field(() => ID) readonly fileId!: string;
  @Field(() => AttachmentKind) readonly kind!: AttachmentKindValue;
}

/** Files of an offer. */
@Resolver()
export class OfferFilesResolver {
  constructor(private readonly work: OfferWork) {}

  @Mutation(() => OfferPayload)
  @Access(signedIn)
  attachToOffer(@Args() attaching: AttachArgs, @Ctx() { call }: Context) {
    return this.work.attachments.attach(call, attaching);
  }

  @Mutation(() => OfferPayload)
  @Access(signedIn)
  detachFromOffer(@Arg('id', () => ID) id: string, @Arg('attachmentId', () => ID) attachmentId: string, @Ctx() { call }: Context) {
    return this.work.attachments.detach(call, id, attachmentId);
  }
}
