import { problemText } from '@kongano/domain';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { notAllowed, Refusal } from '../../platform/errors';
import { isCrossSite, languageOf } from '../../platform/http';
import type { SessionReader } from '../../platform/session';
import type { Call, Outcome } from '../../platform/use-case';
import { networkOf, type RateLimits } from './sign-in/rate-limits.service';

/** What every route of a one-time link asks first: not too often from one network, and no change for another site's page. */
export class LinkGuard {
  readonly #ownOrigins: readonly string[];

  constructor(
    private readonly rateLimits: RateLimits,
    private readonly sessions: SessionReader,
    publicUrl: string,
  ) {
    this.#ownOrigins = [new URL(publicUrl).origin];
  }

  /** The call of whoever opened the link, who may be signed in. Throws a refusal. */
  async callOf({ headers, ip, method }: FastifyRequest): Promise<Call> {
    const language = languageOf(headers);
    if (method !== 'GET' && isCrossSite(headers, this.#ownOrigins)) throw notAllowed();
    const seconds = await this.rateLimits.take([{ rate: 'linkAddress', who: networkOf(ip) }]);
    if (seconds > 0) throw tooManyTries(seconds);
    return { actor: await this.sessions.actorOf(headers, language), language, idempotencyKey: null, requestHash: '' };
  }
}

function tooManyTries(seconds: number): Refusal {
  const text = (language: 'en' | 'sw') => problemText('TOO_MANY_TRIES', language, { minutes: Math.ceil(seconds / 60) });
  return new Refusal('RATE_LIMITED', { en: text('en'), sw: text('sw') });
}

/** Answers with what a use case gave: 200, or 422 with what stood against it. */
export function sendOutcome(reply: FastifyReply, outcome: Outcome): FastifyReply {
  const { problems } = outcome;
  return reply
    .code(problems.length > 0 ? 422 : 200)
    .header('cache-control', 'no-store')
    .send(problems.length > 0 ? { ...problems[0], problems } : outcome);
}
