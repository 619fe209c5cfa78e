import { createHmac, timingSafeEqual } from 'node:crypto';

const sealBytes = 16;
const form = /^[\w-]{20,200}$/;

/**
 * Tokens for links that say what they are for by themselves: some bytes and 128 bits of HMAC-SHA256 over them, in base64url. Nothing is stored, so
 * nothing can be stolen from the database; whether one still holds is for its reader to decide.
 */
export class SealedTokens {
  constructor(private readonly secret: string) {}

  seal(bytes: Buffer): string {
    return Buffer.concat([bytes, this.#sealOf(bytes)]).toString('base64url');
  }

  /** The bytes, or null for what was not sealed here. */
  open(token: unknown): Buffer | null {
    if (typeof token !== 'string' || !form.test(token)) return null;
    const all = Buffer.from(token, 'base64url');
    // The same bytes have one spelling only.
    if (all.length <= sealBytes || all.toString('base64url') !== token) return null;
    const bytes = all.subarray(0, -sealBytes);
    return timingSafeEqual(all.subarray(-sealBytes), this.#sealOf(bytes)) ? bytes : null;
  }

  /** A number of so many digits for these bytes, to be read out on a telephone. */
  digits(bytes: Buffer, count: number): string {
    const number = createHmac('sha256', this.secret).update('digits').update(bytes).digest().readUIntBE(0, 6);
    return String(number % 10 ** count).padStart(count, '0');
  }

  #sealOf(bytes: Buffer): Buffer {
    return createHmac('sha256', this.secret).update('seal').update(bytes).digest().subarray(0, sealBytes);
  }
}

export const bytesOfId = (id: string): Buffer => Buffer.from(id.replaceAll('-', ''), 'hex');

export const idOfBytes = (bytes: Buffer): string => bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
