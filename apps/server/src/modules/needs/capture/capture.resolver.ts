import { Arg, Ctx, ID, Mutation, Resolver } from 'type-graphql';
import { Access, signedIn } from '../../../platform/reading';
import { type Context, NeedPayload } from '../need.resolver';
import type { Claims } from './claims.service';
import type { Confirmations } from './confirmations.service';

/** What is done about a need that was written down for a firm; the firm itself answers by its link (confirm.routes.ts). */
@Resolver()
export class CaptureResolver {
  constructor(
    private readonly confirmations: Confirmations,
    private readonly claims: Claims,
  ) {}

  @Mutation(() => NeedPayload, { description: 'The firm has read its code to whoever wrote the need down. Five tries.' })
  @Access(signedIn)
  confirmCapturedNeed(@Arg('id', () => ID) id: string, @Arg('code') code: string, @Ctx() { call }: Context) {
    return this.confirmations.byCode(call, id, code);
  }

  @Mutation(() => NeedPayload, { description: 'Sends the firm another code and link, five times a day at most.' })
  @Access(signedIn)
  askFirmAgain(@Arg('id', () => ID) id: string, @Ctx() { call }: Context) {
    return this.confirmations.sendAgain(call, id);
  }

  @Mutation(() => NeedPayload, { description: 'The firm looks after the need alone from now on.' })
  @Access(signedIn)
  keepCapturedNeed(@Arg('id', () => ID) id: string, @Ctx() { call }: Context) {
    return this.claims.keep(call, id);
  }
}
