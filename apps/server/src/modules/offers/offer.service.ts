import type { Tx } from '../../platform/use-case';
import type { OfferWork } from './offer.definition';
import type { OfferEntity } from './offer.entity';

/** What other modules may do with offers: the use cases of `work`, and reading inside their own transactions. */
export class OfferService {
  constructor(readonly work: OfferWork) {}

  /** The offer, locked until the transaction ends. Throws not-found for what the actor may not know of. */
  lock(tx: Tx, offerId: string): Promise<OfferEntity> {
    return this.work.rows.lock(tx, offerId);
  }
}
