import { personOfResetToken } from './auth';
import type { Refused } from './auth-answers';
import type { AuthParts, AuthRequest } from './auth-parts';
import { checkPassword } from './password-rules';
import { isToken } from './secret-token';

export interface PasswordOwner {
  /** Null for who is not signed in, which better-auth refuses. */
  readonly id: string | null;
  readonly email: string | null;
}

/** Whose password a reset or a change is about; null for an outworn link. */
export async function personOfPassword(parts: AuthParts, { path, body, raw, language }: AuthRequest): Promise<PasswordOwner | null> {
  if (path === '/reset-password') return isToken(body.token) ? personOfResetToken(parts.auth, body.token) : null;
  const { personId, email } = await parts.sessions.actorOf(raw.headers, language);
  return { id: personId, email };
}

/** What speaks against the new password of a reset or a change. An outworn link is told first: no other password would mend it. */
export function checkNewPassword(person: PasswordOwner | null, { body }: AuthRequest): Refused | null {
  if (person === null) return { code: 'LINK_OVER' };
  const wrong = checkPassword(typeof body.newPassword === 'string' ? body.newPassword : '', person.email);
  return wrong && { ...wrong, field: 'newPassword' };
}
