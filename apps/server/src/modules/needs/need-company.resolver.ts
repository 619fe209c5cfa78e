import type { AttachmentKind as AttachmentKindValue } from '@kongano/domain';
import { Arg, Args, ArgsType, Ctx, Field, ID, Int, Mutation, Resolver } from 'type-graphql';
import { Access, ShillingsScalar, signedIn } from '../../platform/reading';
import { AttachmentKind } from '../postings';
import type { NeedWork } from './need.definition';
import { type Context, NeedPayload } from './need.resolver';
import type { NeedCosigns } from './need-cosigns.service';

@ArgsType()
class CosignArgs {
  @Field(() => ID) readonly id!: string;
  @Field(() => ID) readonly organisationId!: string;
  @Field(() => ShillingsScalar, { nullable: true }) readonly costPerYear?: number;
  @Field(() => Int, { nullable: true }) readonly jobs?: number;
  @Field(() => String, { nullable: true }) readonly note?: string;
}

@ArgsType()
class AttachArgs {
  @Field(() => ID) readonly id!: string;
  @Field(() => ID) readonly fileId!: string;
  @Field(() => AttachmentKind) readonly kind!: AttachmentKindValue;
}

/** What comes to a need: firms that have it too, and files. */
@Resolver()
export class NeedCompanyResolver {
  constructor(
    private readonly work: NeedWork,
    private readonly cosigns: NeedCosigns,
  ) {}

  @Mutation(() => NeedPayload, { description: '"We have it too."' })
  @Access(signedIn)
  cosignNeed(@Args() cosign: CosignArgs, @Ctx() { call }: Context) {
    return this.cosigns.cosign(call, cosign);
  }

  @Mutation(() => NeedPayload)
  @Access(signedIn)
  withdrawCosign(@Arg('id', () => ID) id: string, @Arg('organisationId', () => ID) organisationId: string, @Ctx() { call }: Context) {
    return this.cosigns.withdraw(call, id, organisationId);
  }

  @Mutation(() => NeedPayload)
  @Access(signedIn)
  attachToNeed(@Args() attaching: AttachArgs, @Ctx() { call }: Context) {
    return this.work.attachments.attach(call, attaching);
  }

  @Mutation(() => NeedPayload)
  @Access(signedIn)
  detachFromNeed(@Arg('id', () => ID) id: string, @Arg('attachmentId', () => ID) attachmentId: string, @Ctx() { call }: Context) {
    return this.work.attachments.detach(call, id, attachmentId);
  }
}
