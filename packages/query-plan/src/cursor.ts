import type { Parameters } from './parameters';
import { PlanRefusal } from './refusal';
import { quoteText } from './sql-text';

/** SHA-256 works on blocks of 64 bytes; HMAC pads its key to one block (RFC 2104). */
const BLOCK = 64;
/** 128 bits of the tag, in hexadecimal digits. */
const TAG_LENGTH = 32;

export type Sha256 = (data: Uint8Array) => Uint8Array;

/** Makes cursors in SQL and opens them in JavaScript. A cursor is base64 of tag and payload; the payload is a JSON array of the order's keys as text. */
export interface CursorSeal {
  /** SQL of the cursor for a payload in SQL; null for null. A cursor opens only in the `context` it was made for. */
  seal(context: string, payload: string, parameters: Parameters): string;
  /** The keys in a cursor. Throws {@link PlanRefusal} BAD_CURSOR unless it was sealed with this secret in this context. */
  open(context: string, cursor: string): readonly (string | null)[];
}

/** Authenticates cursors by HMAC-SHA-256: PostgreSQL has only the hash, so both sides get the padded keys. */
export function createCursorSeal(secret: string, sha256: Sha256): CursorSeal {
  const inner = paddedKey(secret, sha256, 0x36);
  const outer = paddedKey(secret, sha256, 0x5c);
  const tagOf = (message: string) => hex(sha256(joined(outer, sha256(joined(inner, utf8(message)))))).slice(0, TAG_LENGTH);
  const innerText = `\\x${hex(inner)}`;
  const outerText = `\\x${hex(outer)}`;
  return {
    seal(context, payload, parameters) {
      const innerKey = parameters.place('cursor inner', 'bytea', () => innerText);
      const outerKey = parameters.place('cursor outer', 'bytea', () => outerText);
      const message = `convert_to(${quoteText(context)} || ${payload}, 'UTF8')`;
      const tag = `left(encode(sha256(${outerKey} || sha256(${innerKey} || ${message})), 'hex'), ${TAG_LENGTH})`;
      return `translate(encode(convert_to(${tag} || ${payload}, 'UTF8'), 'base64'), E'\\n', '')`;
    },
    open(context, cursor) {
      const text = decoded(cursor);
      const payload = text.slice(TAG_LENGTH);
      if (!areEqual(text.slice(0, TAG_LENGTH), tagOf(context + payload))) throw badCursor();
      return JSON.parse(payload);
    },
  };
}

const badCursor = () => new PlanRefusal('BAD_CURSOR', 'This cursor is not one that this list gave. Start from the first page again.');

function decoded(cursor: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(atob(cursor), (char) => char.charCodeAt(0)));
  } catch {
    throw badCursor();
  }
}

function paddedKey(secret: string, sha256: Sha256, pad: number): Uint8Array {
  const bytes = utf8(secret);
  const key = bytes.length > BLOCK ? sha256(bytes) : bytes;
  return Uint8Array.from({ length: BLOCK }, (_, index) => (key[index] ?? 0) ^ pad);
}

/** Takes the same time wherever the difference lies. */
function areEqual(given: string, expected: string): boolean {
  if (given.length !== expected.length) return false;
  let difference = 0;
  for (let index = 0; index < given.length; index++) difference |= given.charCodeAt(index) ^ expected.charCodeAt(index);
  return difference === 0;
}

export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
export const hex = (bytes: Uint8Array): string => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

function joined(left: Uint8Array, right: Uint8Array): Uint8Array {
  const whole = new Uint8Array(left.length + right.length);
  whole.set(left);
  whole.set(right, left.length);
  return whole;
}
