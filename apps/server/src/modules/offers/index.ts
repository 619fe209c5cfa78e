import { defineModule } from '../../platform/module';
import { filesOfPostings, setUpPostings, waitingOnPostings } from '../postings';
import { offerDefinition } from './offer.definition';
import { OfferEntity } from './offer.entity';
import { OfferResolver } from './offer.resolver';
import { OfferService } from './offer.service';
import { ClusterOffersResolver, OfferActionsResolver, OrganisationOffersResolver, PersonOffersResolver } from './offer-fields.resolver';
import { OfferFilesResolver } from './offer-files.resolver';
import { OfferStepsResolver } from './offer-steps.resolver';

export { OfferChanged, OfferExpiring, OfferPublished, OfferReturned } from './offer.events';
export { Offer } from './offer.type';
export { offerVisible } from './offer.visibility';
export { loadOfferDocuments, loadOfferDocumentsAfter } from './offer-documents.loader';
export { roomOfOffer } from './offer-room';
export { OfferService };

/** Offers: what academia and others can do. */
export const offersModule = defineModule({
  name: 'offers',
  entities: [OfferEntity],
  setUp: (platform, services) => {
    const work = setUpPostings(platform, services, offerDefinition);
    services.provide(new OfferService(work));
    platform.files.register(filesOfPostings('offer'));
    return {
      resolvers: [
        new OfferResolver(work),
        new OfferStepsResolver(work),
        new OfferFilesResolver(work),
        new OfferActionsResolver(platform.clock),
        new ClusterOffersResolver(),
        new OrganisationOffersResolver(),
        new PersonOffersResolver(),
      ],
      jobs: work.clock.jobs(),
      waiting: waitingOnPostings('offer'),
    };
  },
});
