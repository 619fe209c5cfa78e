export const receiptKinds = ['NDA', 'CONSENT'] as const;
export type ReceiptKind = (typeof receiptKinds)[number];
