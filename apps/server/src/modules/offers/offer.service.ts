import type { OfferCommand, OfferFacts } from '@kongano/domain';
import type { Tx } from '../../platform/use-case';
import type { PostingLoader } from '../postings';
import type { OfferEntity } from './offer.entity';

/** What other modules may ask of offers, inside their own transactions. */
export class OfferService {
  constructor(private readonly rows: PostingLoader<OfferEntity, OfferCommand, OfferFacts>) {}

  /** The offer, locked until the transaction ends. Throws not-found for what the actor may not know of. */
  lock(tx: Tx, offerId: string): Promise<OfferEntity> {
    return this.rows.lock(tx, offerId);
  }
}
