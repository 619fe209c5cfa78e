import type { FastifyInstance } from 'fastify';
import type { JobDefinition } from '../../../platform/jobs';
import type { Platform } from '../../../platform/module';
import { AccessTokenService } from '../tokens/access-token.service';
import { TokenReader } from '../tokens/token-reader';
import { cookieOf, makeAuth, makeResetToken } from './auth';
import { addAuthRoutes, callOf } from './auth-routes';
import { readEmailJob, readIdJob, readSignUpJob } from './job-payloads';
import { RateLimits } from './rate-limits.service';
import { forgetExpired, PersonSessions } from './session.service';
import { SignUpService } from './sign-up.service';

/** Puts the parts of sign-in together. */
export function setUpSignIn({ config, pool, database, useCases, mail, live, log }: Platform) {
  const sessions = new PersonSessions(pool, cookieOf(config), config.namesStatements, new TokenReader(pool, config.namesStatements));
  const rateLimits = new RateLimits(pool);
  const signUps: SignUpService = new SignUpService({
    database,
    useCases,
    mail,
    publicUrl: config.publicUrl,
    makeResetToken: (personId) => makeResetToken(auth, personId),
  });
  const auth = makeAuth({
    config,
    pool,
    log,
    confirm: (token) => signUps.confirm(callOf('en'), token),
    onSessionEnd: async (sessionId) => {
      const send = await live.publishIn(database.source.manager, 'sessions', { sessionId });
      send?.();
    },
  });
  const { publicUrl } = config;
  const tokens = new AccessTokenService({ database, useCases, mail, publicUrl });
  const parts = { auth, tokens, signUps, rateLimits, sessions, publicUrl, ownOrigins: [new URL(publicUrl).origin] };
  const jobs: readonly JobDefinition[] = [
    { task: 'identity.signUp', run: (payload) => signUps.startSignUp(readSignUpJob(payload)) },
    { task: 'identity.resendConfirmation', run: (payload) => signUps.sendConfirmationAgain(readEmailJob(payload)) },
    { task: 'identity.sendReset', run: (payload) => signUps.sendReset(readEmailJob(payload)) },
    { task: 'identity.tellTokenMade', run: (payload) => tokens.tellMade(readIdJob(payload)) },
    { task: 'identity.forgetExpired', cron: '17 1 * * *', run: () => forgetExpired(database) },
  ];
  return { sessions, tokens, auth, signUps, rateLimits, parts, jobs, routes: (http: FastifyInstance) => addAuthRoutes(http, parts) };
}
