import { newToken } from '../sign-in/secret-token';

const form = /^kgn_[\w-]{43}$/;

/** A secret that tells by its first letters what it is, so that scanners of published code find one that was left there: 256 random bits. */
export const newSecret = (): string => `kgn_${newToken()}`;

export const isSecret = (text: string): boolean => form.test(text);
