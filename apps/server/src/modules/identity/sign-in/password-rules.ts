import { type ProblemCode, textLength } from '@kongano/domain';
import { commonPasswords } from './common-passwords';

export const passwordLength = { min: 10, max: 200 } as const;

export interface PasswordProblem {
  readonly code: ProblemCode;
  readonly limit?: number;
}

const fewestCharacters = 4;

/** What speaks against a new password, or null. `email` is the person's address, if it is known. */
export function checkPassword(password: string, email: string | null): PasswordProblem | null {
  const length = textLength(password);
  if (length < passwordLength.min) return { code: 'PASSWORD_TOO_SHORT', limit: passwordLength.min };
  if (length > passwordLength.max) return { code: 'PASSWORD_TOO_LONG', limit: passwordLength.max };
  const plain = password.trim().toLowerCase();
  if (email !== null && plain === email.toLowerCase()) return { code: 'PASSWORD_IS_EMAIL' };
  return isCommon(plain) ? { code: 'PASSWORD_TOO_COMMON' } : null;
}

// "Tanzania2026!" is "tanzania" to whoever guesses; a number of this length is a phone number, a date or 1234567890.
function isCommon(plain: string): boolean {
  const withoutEnd = plain.replace(/[^\p{L}]{1,6}$/u, '');
  return /^\d{1,12}$/.test(plain) || commonPasswords.has(withoutEnd) || new Set(plain).size < fewestCharacters;
}
