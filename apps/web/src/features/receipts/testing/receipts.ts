import type { ConfidentialityFragment, ReceiptLineFragment } from '@kongano/graphql/receipts';

/** A receipt of confidence; state only what matters to the test. */
export const aReceipt = (changes: Partial<ReceiptLineFragment> = {}): ReceiptLineFragment => ({
  __typename: 'Receipt',
  id: 'r1',
  number: 4,
  kind: 'NDA',
  side: 'NEED',
  language: 'sw',
  textVersion: '2026-11-30',
  signedAt: '2026-11-30T09:00:00.123Z',
  digest: 'a'.repeat(64),
  name: 'Asha Mushi',
  organisationName: 'Kiwanda cha Chuma',
  ...changes,
});

export const aConfidence = (changes: Partial<ConfidentialityFragment> = {}): ConfidentialityFragment => ({
  __typename: 'Match',
  id: 'm1',
  number: 7,
  introducedAt: '2026-11-20T09:00:00Z',
  viewerSides: ['NEED'],
  viewerSignsFor: ['NEED'],
  receipts: [],
  ...changes,
});

/** A file whose bytes can be read; jsdom's own cannot. */
export function aFile(text: string, name = 'receipt.pdf'): File {
  const file = new File([text], name, { type: 'application/pdf' });
  return Object.assign(file, { arrayBuffer: async () => new TextEncoder().encode(text).buffer });
}
