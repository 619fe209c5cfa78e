import { cleanText, declineReasons } from '@kongano/domain';
import type { FastifyInstance } from 'fastify';
import * as v from 'valibot';
import { badInput, notFound } from '../../../platform/errors';
import { type LinkGuard, sendOutcome } from '../../identity';
import type { AnswersByLink } from './answers-by-link.service';

const words = v.pipe(
  v.string(),
  v.check((text) => cleanText(text).ok),
);
const given = v.variant('answer', [
  v.object({ answer: v.literal('YES') }),
  v.object({ answer: v.literal('NO'), reason: v.picklist(declineReasons), note: v.nullish(words) }),
]);

interface Linked {
  readonly Params: { readonly token: string };
}

/** `/api/answer/<token>`: what a letter asks (GET, which changes nothing), and the answer (POST), without signing in. */
export function addAnswerRoutes(http: FastifyInstance, guard: LinkGuard, answers: AnswersByLink): void {
  http.get<Linked>('/api/answer/:token', async (request, reply) => {
    await guard.callOf(request);
    const page = await answers.look(request.params.token);
    if (!page) throw notFound();
    return reply.header('cache-control', 'no-store').send(page);
  });
  http.post<Linked>('/api/answer/:token', async (request, reply) => {
    const call = await guard.callOf(request);
    const parsed = v.safeParse(given, request.body);
    if (!parsed.success) throw badInput('Choose a reason.', 'Chagua sababu.');
    const { output } = parsed;
    const decline = output.answer === 'NO' ? { reason: output.reason, note: output.note ?? null } : null;
    return sendOutcome(reply, await answers.answer(call, request.params.token, decline));
  });
}
