import { createHash, randomBytes } from 'node:crypto';

const form = /^[\w-]{20,100}$/;

/** A secret for a link: 256 random bits. */
export const newToken = (): string => randomBytes(32).toString('base64url');

/** What is stored of a token, so that the database alone opens nothing. */
export const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex');

/** Whether a text from outside can be a token at all. */
export const isToken = (text: unknown): text is string => typeof text === 'string' && form.test(text);
