import type { Language, PostingSide, ReceiptKind } from '@kongano/domain';

interface ReceiptWords {
  readonly title: Readonly<Record<ReceiptKind, string>>;
  readonly number: string;
  readonly subject: (kind: string, number: number) => string;
  readonly sides: Readonly<Record<PostingSide, string>>;
  readonly rows: Readonly<
    Record<'about' | 'side' | 'name' | 'organisation' | 'signedAt' | 'version' | 'digest' | 'previous' | 'verify', string>
  >;
  readonly signed: string;
  readonly verify: string;
}

const english: ReceiptWords = {
  title: { NDA: 'Receipt: confidentiality agreement', CONSENT: 'Receipt: consent' },
  number: 'Receipt no.',
  subject: (kind, number) => (kind === 'MATCH' ? `Match ${number} on Kongano` : `${kind} ${number}`),
  sides: { NEED: 'The side of the need', OFFER: 'The side of the offer' },
  rows: {
    about: 'About',
    side: 'Signed for',
    name: 'Signed by',
    organisation: 'Organisation',
    signedAt: 'Time',
    version: 'Version of the text',
    digest: 'Digest (SHA-256)',
    previous: 'Digest of the receipt before',
    verify: 'Check it at',
  },
  signed: 'The text that was signed',
  verify:
    'The digest is the SHA-256 of the JSON file that is attached to this paper. Anybody can check at the address above that it was signed and when; names are shown to the two sides and the brokers alone.',
};

const swahili: ReceiptWords = {
  title: { NDA: 'Stakabadhi: makubaliano ya usiri', CONSENT: 'Stakabadhi: ridhaa' },
  number: 'Stakabadhi na.',
  subject: (kind, number) => (kind === 'MATCH' ? `Ulinganisho ${number} kwenye Kongano` : `${kind} ${number}`),
  sides: { NEED: 'Upande wa hitaji', OFFER: 'Upande wa ofa' },
  rows: {
    about: 'Kuhusu',
    side: 'Kwa niaba ya',
    name: 'Aliyetia saini',
    organisation: 'Taasisi',
    signedAt: 'Wakati',
    version: 'Toleo la maandishi',
    digest: 'Alama ya uthibitisho (SHA-256)',
    previous: 'Alama ya stakabadhi iliyotangulia',
    verify: 'Thibitisha hapa',
  },
  signed: 'Maandishi yaliyotiwa saini',
  verify:
    'Alama ya uthibitisho ni SHA-256 ya faili la JSON lililoambatishwa kwenye hati hii. Mtu yeyote anaweza kuthibitisha kwenye anwani iliyo juu kwamba ilitiwa saini na lini; majina yanaonyeshwa kwa pande mbili na waunganishi tu.',
};

export const receiptWords: Readonly<Record<Language, ReceiptWords>> = { en: english, sw: swahili };
