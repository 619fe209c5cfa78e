import { personOfResetToken } from './auth';
import type { Refused } from './auth-answers';
import type { AuthParts, AuthRequest } from './auth-parts';
import { checkPassword } from './password-rules';
import { isToken } from './secret-token';

/** What speaks against the new password of a reset or a change. An outworn link is told first: no other password would mend it. */
export async function checkNewPassword(parts: AuthParts, { path, body, raw, language }: AuthRequest): Promise<Refused | null> {
  const password = typeof body.newPassword === 'string' ? body.newPassword : '';
  const person = path === '/reset-password' ? await personOfReset(parts, body.token) : await parts.sessions.actorOf(raw.headers, language);
  if (person === null) return { code: 'LINK_OVER' };
  const wrong = checkPassword(password, person.email);
  return wrong && { ...wrong, field: 'newPassword' };
}

const personOfReset = async ({ auth }: AuthParts, token: unknown): Promise<{ readonly email: string } | null> =>
  isToken(token) ? personOfResetToken(auth, token) : null;
