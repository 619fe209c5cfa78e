import { Arg, FieldResolver, Int, Resolver } from 'type-graphql';
import { newestFirst, planned, Reads } from '../../platform/reading';
import { Need } from '../needs';
import { Offer } from '../offers';
import { Match } from './match.type';

/** Matches beside the need and the offer they are made of: as far as the viewer may see them. */
@Resolver(() => Need)
export class NeedMatchesResolver {
  @FieldResolver(() => [Match])
  @Reads({
    read: 'many',
    type: () => Match,
    on: (need, match) => `${match}.need_id = ${need}.id`,
    orderBy: () => newestFirst('created_at'),
    limit: 'first',
  })
  matches(@Arg('first', () => Int, { defaultValue: 20 }) _first: number): never {
    return planned();
  }
}

@Resolver(() => Offer)
export class OfferMatchesResolver {
  @FieldResolver(() => [Match])
  @Reads({
    read: 'many',
    type: () => Match,
    on: (offer, match) => `${match}.offer_id = ${offer}.id`,
    orderBy: () => newestFirst('created_at'),
    limit: 'first',
  })
  matches(@Arg('first', () => Int, { defaultValue: 20 }) _first: number): never {
    return planned();
  }
}
