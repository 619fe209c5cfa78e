import type { PostingSide } from '@kongano/domain';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, type ClassType, Ctx, FieldResolver, Info, Int, Resolver, Root } from 'type-graphql';
import { Reads } from '../../platform/reading';
import type { Call } from '../../platform/use-case';
import { Need } from '../needs';
import { Offer } from '../offers';
import type { Alike } from './alike.service';
import { SimilarNeed, SimilarOffer } from './alike.type';

const description = 'More like this: what the viewer may see of what is like it, the likest first. To be asked of one at a time.';

/** The field `similar` of one side's type: rows of `found`, which are read by the id under `key`. */
function similarOn(side: PostingSide, type: ClassType<object>, found: ClassType<object>, key: string) {
  @Resolver(() => type)
  class SimilarResolver {
    constructor(private readonly alike: Alike) {}

    @FieldResolver(() => [found], { description })
    @Reads({ read: 'resolver', inputs: { id: (row) => `${row}.id` } })
    async similar(
      @Root() { id }: { id: string },
      @Ctx() { call }: { call: Call },
      @Arg('first', () => Int, { defaultValue: 5 }) first: number,
      @Info() { path }: GraphQLResolveInfo,
    ): Promise<Record<string, string>[]> {
      return (await this.alike.to(call.actor, side, id, first, path)).map((one) => ({ [key]: one }));
    }
  }
  return SimilarResolver;
}

export const SimilarNeedsResolver = similarOn('NEED', Need, SimilarNeed, 'needId');
export const SimilarOffersResolver = similarOn('OFFER', Offer, SimilarOffer, 'offerId');
