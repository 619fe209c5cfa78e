import { allowedOfferActions, type OfferAction as OfferActionValue, type OfferState } from '@kongano/domain';
import { Args, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { PageArgs, planned, Reads } from '../../platform/reading';
import { Cluster } from '../clusters';
import { Organisation, Person } from '../identity';
import { byAge, knowsOwner } from '../postings';
import { actorFacts } from './offer.definition';
import { OfferAction } from './offer.enums';
import { isForCluster } from './offer.filter';
import type { Context } from './offer.resolver';
import { Offer, OfferConnection } from './offer.type';
import { offerVisible, ownOffer } from './offer.visibility';

interface ActionInputs extends OfferState {
  readonly isOwn: boolean;
}

@Resolver(() => Offer)
export class OfferActionsResolver {
  constructor(private readonly clock: () => Date) {}

  @FieldResolver(() => [OfferAction], { description: 'Which actions the viewer may take now; the client renders exactly these.' })
  @Reads({
    read: 'resolver',
    inputs: {
      status: (offer) => `${offer}.status`,
      onHoldUntil: (offer) => `${offer}.on_hold_until`,
      expiresAt: (offer) => `${offer}.expires_at`,
      renewedAt: (offer) => `${offer}.renewed_at`,
      archivedAt: (offer) => `${offer}.archived_at`,
      isOwn: ownOffer,
    },
  })
  viewerCan(@Root() { isOwn, ...offer }: ActionInputs, @Ctx() { call }: Context): OfferActionValue[] {
    return allowedOfferActions(actorFacts(call.actor, isOwn), offer, this.clock());
  }
}

@Resolver(() => Cluster)
export class ClusterOffersResolver {
  @FieldResolver(() => Int, { description: 'Those that the viewer may see.' })
  @Reads({
    read: 'sql',
    isNeverNull: true,
    sql: (cluster, at) => `select count(*) from offer o where ${isForCluster('o', `${cluster}.id`, at)} and ${offerVisible('o', at)}`,
  })
  offerCount(): never {
    return planned();
  }

  @FieldResolver(() => OfferConnection, { description: "Offers of the cluster's member organisations, and those for its sector." })
  @Reads({
    read: 'connection',
    type: () => Offer,
    on: (cluster, offer, at) => isForCluster(offer, `${cluster}.id`, at),
    orderBy: () => byAge('desc'),
  })
  offers(@Args() _page: PageArgs): never {
    return planned();
  }
}

@Resolver(() => Person)
export class PersonOffersResolver {
  @FieldResolver(() => OfferConnection, { description: 'What the person wrote, as far as the viewer may see it.' })
  @Reads({
    read: 'connection',
    type: () => Offer,
    on: (person, offer, at) => `${offer}.author_id = ${person}.id and ${knowsOwner(offer, at)}`,
    orderBy: () => byAge('desc'),
  })
  offers(@Args() _page: PageArgs): never {
    return planned();
  }
}

@Resolver(() => Organisation)
export class OrganisationOffersResolver {
  @FieldResolver(() => OfferConnection)
  @Reads({
    read: 'connection',
    type: () => Offer,
    on: (organisation, offer, at) => `${offer}.organisation_id = ${organisation}.id and ${knowsOwner(offer, at)}`,
    orderBy: () => byAge('desc'),
  })
  offers(@Args() _page: PageArgs): never {
    return planned();
  }
}
