import { defineModule } from '../../platform/module';
import { SessionReader } from '../../platform/session';
import { RateLimits } from '../identity';
import { ReceiptEntity } from './receipt.entity';
import { addReceiptRoutes } from './receipts.routes';
import { Receipts } from './receipts.service';

export { currentNda } from './nda/nda';
export { ReceiptEntity } from './receipt.entity';
export { Receipts } from './receipts.service';
export { type Signing, writeReceipt } from './write-receipt';

/** What people signed: kept as it was signed, hashed, and each linked to the one before it. */
export const receiptsModule = defineModule({
  name: 'receipts',
  entities: [ReceiptEntity],
  setUp: ({ pool, config }, services) => {
    const receipts = services.provide(new Receipts(pool));
    return {
      routes: (http) =>
        addReceiptRoutes(http, {
          receipts,
          sessions: services.get(SessionReader),
          rateLimits: services.get(RateLimits),
          publicUrl: config.publicUrl,
        }),
    };
  },
});
