import type { Language } from '@kongano/domain';
import type { FastifyRequest } from 'fastify';
import type { SessionReader } from '../../../platform/session';
import type { Call } from '../../../platform/use-case';
import type { AccessTokenService } from '../tokens/access-token.service';
import type { Auth } from './auth';
import type { AuthBody } from './auth-input';
import type { RateLimits } from './rate-limits.service';
import type { SignUpService } from './sign-up.service';

/** What the routes under /api/auth work with. */
export interface AuthParts {
  readonly auth: Auth;
  readonly signUps: SignUpService;
  readonly rateLimits: RateLimits;
  readonly tokens: AccessTokenService;
  readonly sessions: SessionReader;
  readonly publicUrl: string;
  readonly ownOrigins: readonly string[];
}

/** A request whose origin and texts were checked. */
export interface AuthRequest {
  /** Below /api/auth. */
  readonly path: string;
  readonly body: AuthBody;
  readonly language: Language;
  readonly call: Call;
  readonly raw: FastifyRequest;
}
