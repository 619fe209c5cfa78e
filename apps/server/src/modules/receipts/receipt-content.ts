import { createHash } from 'node:crypto';
import { canonicalJson, type Language, type PostingSide, type ReceiptKind } from '@kongano/domain';

/** The text that was signed, word for word. */
export interface Agreement {
  readonly language: Language;
  readonly version: string;
  readonly text: string;
}

/** All that is hashed. What this holds, and under which names, is documented in ADR 21; a change of it is a new `format`. */
export type ReceiptContent = {
  readonly format: 'kongano-receipt-1';
  readonly kind: ReceiptKind;
  readonly agreement: { readonly language: string; readonly version: string; readonly text: string };
  readonly subject: { readonly kind: string; readonly number: number };
  readonly side: PostingSide | null;
  /** As the person typed it. */
  readonly name: string;
  readonly organisation: string | null;
  /** ISO 8601 in UTC, to the millisecond. */
  readonly signedAt: string;
  /** Digest of the receipt before this one on the same subject: none can be left out or put in between later. */
  readonly previous: string | null;
  /** 128 random bits, so that nobody finds out by trial who stands behind a digest. */
  readonly nonce: string;
};

/** The bytes that are hashed, as text: RFC 8785. */
export const canonicalContent = (content: ReceiptContent): string => canonicalJson(content);

/** SHA-256 of the text in UTF-8, 64 hexadecimal digits. */
export const digestOf = (canonical: string): string => createHash('sha256').update(canonical, 'utf8').digest('hex');
