import type { FastifyInstance } from 'fastify';
import { isCrossSite, languageOf } from '../../platform/http';
import type { SetupService } from './setup.service';
import { type AuthAnswer, accepted, refuse, refuseTooMany } from './sign-in/auth-answers';
import { readAuthBody, readSignUp } from './sign-in/auth-input';
import type { AuthParts } from './sign-in/auth-parts';
import { callOf, sendAnswer } from './sign-in/auth-routes';
import { networkOf } from './sign-in/rate-limits.service';

export interface SetupParts extends Pick<AuthParts, 'rateLimits' | 'ownOrigins'> {
  readonly setup: SetupService;
}

interface Given {
  readonly headers: Parameters<typeof languageOf>[0];
  readonly body: unknown;
  readonly ip: string;
}

/** `POST /api/setup`: the first administrator, by the token printed at the start. They sign in afterwards like everybody. */
export function addSetupRoute(http: FastifyInstance, parts: SetupParts): void {
  http.post('/api/setup', async (request, reply) => sendAnswer(reply, await makeAdministrator(parts, request)));
}

async function makeAdministrator({ setup, rateLimits, ownOrigins }: SetupParts, { headers, body: raw, ip }: Given): Promise<AuthAnswer> {
  const language = languageOf(headers);
  if (isCrossSite(headers, ownOrigins)) return refuse(language, 403, [{ code: 'NOT_ALLOWED' }]);
  const { body, refused } = readAuthBody(raw);
  const [first, ...others] = refused;
  if (first) return refuse(language, 400, [first, ...others]);
  const wait = await rateLimits.take([{ rate: 'linkAddress', who: networkOf(ip) }]);
  if (wait > 0) return refuseTooMany(language, wait);
  const form = readSignUp(body, language);
  if (!('name' in form)) return refuse(language, 422, form);
  const { nextPath: _, ...person } = form;
  const result = await setup.makeAdministrator(callOf(language), body.token, person);
  return result === 'made' ? accepted : refuse(language, result === 'EMAIL_TAKEN' ? 422 : 400, [{ code: result }]);
}
