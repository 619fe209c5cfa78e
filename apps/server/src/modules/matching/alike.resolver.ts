import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Int, Resolver, Root } from 'type-graphql';
import { Reads } from '../../platform/reading';
import type { Call } from '../../platform/use-case';
import { Need } from '../needs';
import { Offer } from '../offers';
import type { Alike } from './alike.service';
import { SimilarNeed, SimilarOffer } from './alike.type';

const description = 'More like this: what the viewer may see of what is like it, the likest first. To be asked of one at a time.';
const reads = { read: 'resolver', inputs: { id: (row: string) => `${row}.id` } } as const;

interface Asked {
  readonly id: string;
}

@Resolver(() => Need)
export class SimilarNeedsResolver {
  constructor(private readonly alike: Alike) {}

  @FieldResolver(() => [SimilarNeed], { description })
  @Reads(reads)
  async similar(
    @Root() { id }: Asked,
    @Ctx() { call }: { call: Call },
    @Arg('first', () => Int, { defaultValue: 5 }) first: number,
    @Info() { path }: GraphQLResolveInfo,
  ): Promise<{ needId: string }[]> {
    return (await this.alike.to(call.actor, 'NEED', id, first, path)).map((needId) => ({ needId }));
  }
}

@Resolver(() => Offer)
export class SimilarOffersResolver {
  constructor(private readonly alike: Alike) {}

  @FieldResolver(() => [SimilarOffer], { description })
  @Reads(reads)
  async similar(
    @Root() { id }: Asked,
    @Ctx() { call }: { call: Call },
    @Arg('first', () => Int, { defaultValue: 5 }) first: number,
    @Info() { path }: GraphQLResolveInfo,
  ): Promise<{ offerId: string }[]> {
    return (await this.alike.to(call.actor, 'OFFER', id, first, path)).map((offerId) => ({ offerId }));
  }
}
