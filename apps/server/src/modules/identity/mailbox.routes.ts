import { cleanText } from '@kongano/domain';
import type { FastifyInstance } from 'fastify';
import * as v from 'valibot';
import { badInput } from '../../platform/errors';
import type { MailboxService } from './mailbox.service';

const query = v.object({
  to: v.optional(
    v.pipe(
      v.string(),
      v.maxLength(254),
      v.check((text) => cleanText(text).ok),
    ),
  ),
});

/** `GET /api/mailbox?to=`. Only the demonstration has it: it shows everybody's letters to everybody. */
export function addMailboxRoute(http: FastifyInstance, mailbox: MailboxService): void {
  http.get('/api/mailbox', async (request, reply) => {
    const asked = v.safeParse(query, request.query);
    if (!asked.success) throw badInput('Ask for one address.', 'Omba anwani moja.');
    return reply.header('cache-control', 'no-store').send(await mailbox.newest(asked.output.to ?? null));
  });
}
