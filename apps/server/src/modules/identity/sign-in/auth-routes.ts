import type { Language } from '@kongano/domain';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { isCrossSite, languageOf } from '../../../platform/http';
import { anonymousActor, bearerOf } from '../../../platform/session';
import type { Call } from '../../../platform/use-case';
import { type AuthAnswer, accepted, refuse, refuseLike, refuseTooMany } from './auth-answers';
import { readAuthBody, readEmail, readSignUp } from './auth-input';
import type { AuthParts, AuthRequest } from './auth-parts';
import { forwardToAuth } from './forward';
import { checkNewPassword, personOfPassword } from './new-password';
import { accountKey, networkOf, type Try } from './rate-limits.service';

interface Route {
  readonly method: 'GET' | 'POST';
  readonly tries?: (who: { readonly network: string; readonly account: string; readonly session: string }) => readonly Try[];
  /** Tries that turned out to be right are given back. */
  readonly countsFailuresOnly?: boolean;
  readonly answer: (parts: AuthParts, request: AuthRequest) => Promise<AuthAnswer>;
}

const letterTries: Route['tries'] = ({ network, account }) => [
  { rate: 'letterAccount', who: account },
  { rate: 'letterAddress', who: network },
];
const linkTries: Route['tries'] = ({ network }) => [{ rate: 'linkAddress', who: network }];

/** Everything under /api/auth; what is not here is not there. */
const routes: Readonly<Record<string, Route>> = {
  '/sign-up/email': { method: 'POST', tries: letterTries, answer: signUp },
  '/send-verification-email': {
    method: 'POST',
    tries: letterTries,
    answer: sendLetter((parts) => parts.signUps.resendConfirmation.bind(parts.signUps)),
  },
  '/request-password-reset': {
    method: 'POST',
    tries: letterTries,
    answer: sendLetter((parts) => parts.signUps.requestReset.bind(parts.signUps)),
  },
  '/sign-in/email': {
    method: 'POST',
    tries: ({ network, account }) => [
      { rate: 'signInAccount', who: account },
      { rate: 'signInAddress', who: network },
    ],
    countsFailuresOnly: true,
    answer: forward,
  },
  '/verify-email': { method: 'GET', tries: linkTries, answer: forward },
  '/reset-password': { method: 'POST', tries: linkTries, answer: afterPasswordCheck },
  '/change-password': {
    method: 'POST',
    tries: ({ session }) => [{ rate: 'passwordAccount', who: session }],
    countsFailuresOnly: true,
    answer: afterPasswordCheck,
  },
  '/sign-out': { method: 'POST', answer: forward },
  '/list-sessions': { method: 'GET', answer: forward },
  '/revoke-session': { method: 'POST', answer: forward },
  '/revoke-sessions': { method: 'POST', answer: forward },
  '/revoke-other-sessions': { method: 'POST', answer: forward },
};

export function addAuthRoutes(http: FastifyInstance, parts: AuthParts): void {
  http.route({
    method: ['GET', 'POST'],
    url: '/api/auth/*',
    handler: async (request, reply) => sendAnswer(reply, await answer(parts, request)),
  });
}

async function answer(parts: AuthParts, raw: FastifyRequest): Promise<AuthAnswer> {
  const language = languageOf(raw.headers);
  const path = new URL(raw.url, 'http://kongano').pathname.slice('/api/auth'.length);
  const route = Object.hasOwn(routes, path) ? routes[path] : undefined;
  if (route?.method !== raw.method) return { status: 404, body: { code: 'NOT_FOUND', message: 'There is nothing at this address.' } };
  // Signing in, sessions and passwords are a person's own matter: no program comes here with a token.
  const isRefused = bearerOf(raw.headers) !== null || (raw.method === 'POST' && isCrossSite(raw.headers, parts.ownOrigins));
  if (isRefused) return refuse(language, 403, [{ code: 'NOT_ALLOWED' }]);
  const { body, refused } = readAuthBody(raw.body);
  const [first, ...others] = refused;
  if (first) return refuse(language, 400, [first, ...others]);
  return counted(parts, route, { path, body, language, call: callOf(language), raw });
}

async function counted(parts: AuthParts, route: Route, request: AuthRequest): Promise<AuthAnswer> {
  const who = {
    network: networkOf(request.raw.ip),
    account: accountKey(String(request.body.email ?? '')),
    session: accountKey(request.raw.headers.cookie ?? ''),
  };
  const tries = route.tries?.(who) ?? [];
  const wait = await parts.rateLimits.take(tries);
  if (wait > 0) return refuseTooMany(request.language, wait);
  const answered = await route.answer(parts, request);
  if (route.countsFailuresOnly && answered.status < 400) await parts.rateLimits.giveBack(tries);
  return answered;
}

async function signUp({ signUps }: AuthParts, { body, language, call }: AuthRequest): Promise<AuthAnswer> {
  const form = readSignUp(body, language);
  if ('name' in form) {
    await signUps.signUp(call, form);
    return accepted;
  }
  return refuse(language, 422, form);
}

function sendLetter(chosen: (parts: AuthParts) => (call: Call, email: string) => Promise<void>): Route['answer'] {
  return async (parts, { body, language, call }) => {
    const email = readEmail(body.email);
    if (email === null) return refuse(language, 422, [{ code: 'EMAIL_INVALID', field: 'email' }]);
    await chosen(parts)(call, email);
    return accepted;
  };
}

async function afterPasswordCheck(parts: AuthParts, request: AuthRequest): Promise<AuthAnswer> {
  const person = await personOfPassword(parts, request);
  const refused = checkNewPassword(person, request);
  if (refused) return refuse(request.language, refused.code === 'LINK_OVER' ? 400 : 422, [refused]);
  const answered = await forward(parts, request);
  if (answered.status < 400 && person?.id) await parts.tokens.endAll(request.call, person.id);
  return answered;
}

async function forward(parts: AuthParts, request: AuthRequest): Promise<AuthAnswer> {
  const answered = await forwardToAuth(parts, request);
  return answered.status < 400 ? answered : refuseLike(request.language, answered.status, codeIn(answered.body));
}

const codeIn = (body: unknown): unknown => (typeof body === 'object' && body !== null ? Reflect.get(body, 'code') : undefined);

// Nobody is signed in as far as these use cases go: a letter is asked for by whoever knows the address.
export const callOf = (language: Language): Call => ({ actor: anonymousActor(language), language, idempotencyKey: null, requestHash: '' });

export function sendAnswer(reply: FastifyReply, { status, body, headers }: AuthAnswer): FastifyReply {
  for (const [name, value] of Object.entries(headers ?? {})) void reply.header(name, typeof value === 'string' ? value : [...value]);
  return reply.code(status).header('cache-control', 'no-store').send(body);
}
