import { defineModule } from '../../platform/module';
import { ReceiptEntity } from './receipt.entity';

export { ReceiptEntity } from './receipt.entity';
export type { Agreement } from './receipt-content';
export { type Signing, writeReceipt } from './write-receipt';

/** What people signed: kept as it was signed, hashed, and each linked to the one before it. */
export const receiptsModule = defineModule({ name: 'receipts', entities: [ReceiptEntity], setUp: () => ({}) });
