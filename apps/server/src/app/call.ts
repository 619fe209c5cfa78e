import { createHash } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { badInput } from '../platform/errors';
import { languageOf } from '../platform/http';
import type { Actor } from '../platform/session';
import type { Call } from '../platform/use-case';

export { languageOf };

/** Throws a refusal for an idempotency key of the wrong length. */
export function makeCall(actor: Actor, headers: IncomingHttpHeaders, body: unknown): Call {
  const idempotencyKey = idempotencyKeyOf(headers);
  return { actor, language: languageOf(headers), idempotencyKey, requestHash: idempotencyKey === null ? '' : hashOfContent(body) };
}

/** Throws a refusal for one of the wrong length. */
export function idempotencyKeyOf(headers: IncomingHttpHeaders): string | null {
  const key = headers['idempotency-key'];
  if (key === undefined) return null;
  if (typeof key === 'string' && /^[\w-]{8,100}$/.test(key)) return key;
  throw badInput(
    'The idempotency key must have 8 to 100 letters or digits.',
    'Ufunguo wa kurudia ombi lazima uwe na herufi au tarakimu 8 hadi 100.',
  );
}

const hashOfContent = (body: unknown): string =>
  createHash('sha256')
    .update(JSON.stringify(body ?? null))
    .digest('hex');
