import { betterAuth } from 'better-auth';
import type { Pool } from 'pg';
import { v7 as uuidv7 } from 'uuid';
import { type Config, secretFor } from '../../../platform/config';
import type { Log } from '../../../platform/log';
import { type Confirm, confirmation } from './confirmation';
import { passwordLength } from './password-rules';
import { hashPassword, verifyPassword } from './passwords';
import { newToken } from './secret-token';
import { sessionDays } from './session.service';
import type { SessionCookie } from './session-cookie';

/** Carries the address as Fastify knows it, past every header that a caller may have sent. */
export const addressHeader = 'x-kongano-address';
/** Browsers forget cookies after 400 days at the latest; when a session ends is the database's matter. */
const cookieDays = 400;
const day = 24 * 60 * 60;

export const cookieOf = (config: Config): SessionCookie => ({
  name: config.isSecure ? '__Host-kongano' : 'kongano',
  secret: secretFor(config, 'sessions'),
});

export interface AuthSetUp {
  readonly config: Config;
  readonly pool: Pool;
  readonly log: Log;
  readonly confirm: Confirm;
  /** Told after a session ended before its time. */
  readonly onSessionEnd: (sessionId: string) => Promise<void>;
}

export type Auth = ReturnType<typeof makeAuth>;

/** better-auth's core on our tables: passwords and sessions. Sign-up and letters are ours (sign-up.service.ts), so that they tell nothing. */
export function makeAuth({ config, pool, log, confirm, onSessionEnd }: AuthSetUp) {
  const cookie = cookieOf(config);
  const named = (name: string) => ({ name, attributes: { secure: config.isSecure, httpOnly: true, sameSite: 'lax' as const, path: '/' } });
  return betterAuth({
    appName: 'Kongano',
    baseURL: config.publicUrl,
    basePath: '/api/auth',
    secret: cookie.secret,
    database: pool,
    telemetry: { enabled: false },
    logger: { level: 'error', log: (_level, message, ...details) => log.error({ details }, message) },
    trustedOrigins: [new URL(config.publicUrl).origin],
    user: { modelName: 'person', fields: { emailVerified: 'email_verified', ...timestamps } },
    session: {
      modelName: 'auth_session',
      fields: { userId: 'person_id', expiresAt: 'expires_at', ipAddress: 'ip_address', userAgent: 'user_agent', ...timestamps },
      expiresIn: cookieDays * day,
      disableSessionRefresh: true,
      cookieCache: { enabled: false },
    },
    account: { modelName: 'auth_account', fields: accountFields },
    verification: { modelName: 'auth_verification', fields: { expiresAt: 'expires_at', ...timestamps }, storeIdentifier: 'hashed' },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      revokeSessionsOnPasswordReset: true,
      minPasswordLength: passwordLength.min,
      maxPasswordLength: passwordLength.max * 2, // better-auth counts UTF-16 units
      password: { hash: hashPassword, verify: ({ password, hash }) => verifyPassword(password, hash) },
    },
    databaseHooks: {
      session: {
        create: { before: async (session) => ({ data: { ...session, expiresAt: soonest(session.expiresAt) } }) },
        delete: { after: (session) => onSessionEnd(session.id) },
      },
    },
    advanced: {
      useSecureCookies: false, // its prefix would be __Secure-; ours is in the name
      disableCSRFCheck: true, // the routes refuse cross-site requests before they come here
      database: { generateId: () => uuidv7() },
      ipAddress: { ipAddressHeaders: [addressHeader] },
      cookies: {
        session_token: named(cookie.name),
        session_data: named(`${cookie.name}-data`),
        account_data: named(`${cookie.name}-account`),
        dont_remember: named(`${cookie.name}-forget`),
      },
    },
    rateLimit: { enabled: false }, // rate-limits.service.ts counts by account too
    plugins: [confirmation(confirm)],
  });
}

const timestamps = { createdAt: 'created_at', updatedAt: 'updated_at' } as const;
const accountFields = {
  userId: 'person_id',
  accountId: 'account_id',
  providerId: 'provider_id',
  accessToken: 'access_token',
  refreshToken: 'refresh_token',
  idToken: 'id_token',
  accessTokenExpiresAt: 'access_token_expires_at',
  refreshTokenExpiresAt: 'refresh_token_expires_at',
  ...timestamps,
} as const;

const soonest = (expiresAt: Date): Date => new Date(Math.min(expiresAt.getTime(), Date.now() + sessionDays * day * 1000));

const resetMinutes = 60;

/** Makes the token of a password reset as better-auth's reset endpoint wants to find it. */
export async function makeResetToken(auth: Auth, personId: string): Promise<string> {
  const token = newToken();
  const { internalAdapter } = await auth.$context;
  await internalAdapter.createVerificationValue({
    identifier: `reset-password:${token}`,
    value: personId,
    expiresAt: new Date(Date.now() + resetMinutes * 60 * 1000),
  });
  return token;
}

/** The person whom a reset token is for, while it holds. */
export async function personOfResetToken(auth: Auth, token: string): Promise<{ readonly id: string; readonly email: string } | null> {
  const { internalAdapter } = await auth.$context;
  const found = await internalAdapter.findVerificationValue(`reset-password:${token}`);
  return found && found.expiresAt > new Date() ? internalAdapter.findUserById(found.value) : null;
}
