import { cleanText } from '@kongano/domain';
import type { FastifyInstance } from 'fastify';
import type { Pool } from 'pg';
import * as v from 'valibot';
import { badInput, notFound, notSignedIn } from '../../../platform/errors';
import { isSignedIn } from '../../../platform/session';
import { type LinkGuard, sendOutcome } from '../../identity';
import type { Claims } from './claims.service';
import { readConfirmation } from './confirmation-page';
import type { ConfirmationSecrets } from './confirmation-secrets';
import type { Confirmations } from './confirmations.service';

export interface ConfirmParts {
  readonly pool: Pool;
  readonly guard: LinkGuard;
  readonly secrets: ConfirmationSecrets;
  readonly confirmations: Confirmations;
  readonly claims: Claims;
}

const given = v.variant('answer', [
  v.object({ answer: v.literal('RIGHT') }),
  v.object({
    answer: v.literal('WRONG'),
    reason: v.pipe(
      v.string(),
      v.check((text) => cleanText(text).ok),
    ),
  }),
]);

interface Linked {
  readonly Params: { readonly token: string };
}

/** `/api/confirm/<token>`: a firm without an account reads what was written for it (GET, which changes nothing) and says whether it is right (POST). */
export function addConfirmRoutes(http: FastifyInstance, { pool, guard, secrets, confirmations, claims }: ConfirmParts): void {
  http.get<Linked>('/api/confirm/:token', async (request, reply) => {
    const { actor } = await guard.callOf(request);
    const asked = secrets.read(request.params.token);
    const page = asked && (await readConfirmation(pool, asked, actor));
    if (!page) throw notFound();
    return reply.header('cache-control', 'no-store').send(page);
  });
  http.post<Linked>('/api/confirm/:token', async (request, reply) => {
    const call = await guard.callOf(request);
    const parsed = v.safeParse(given, request.body);
    if (!parsed.success) throw badInput('Say whether it is right.', 'Sema kama ni sahihi.');
    const { problems } = await confirmations.byLink(call, request.params.token, parsed.output);
    return sendOutcome(reply, { problems });
  });
  http.post<Linked>('/api/confirm/:token/claim', async (request, reply) => {
    const call = await guard.callOf(request);
    if (!isSignedIn(call.actor)) throw notSignedIn();
    return sendOutcome(reply, await claims.claim(call, request.params.token));
  });
}
