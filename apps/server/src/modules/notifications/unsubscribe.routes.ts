import { notificationTopics } from '@kongano/domain';
import type { FastifyInstance, FastifyReply } from 'fastify';
import type { Pool } from 'pg';
import { notFound } from '../../platform/errors';
import { languageOf } from '../../platform/http';
import { unsubscribePage } from './unsubscribe-page';
import type { UnsubscribeTokens } from './unsubscribe-tokens';

interface Linked {
  readonly Params: { readonly token: string };
}

/**
 * `/api/unsubscribe/<token>`: which letters the link ends (GET, which changes nothing, as programs open links by themselves), and their end (POST), without
 * signing in, as mail programs send it after RFC 8058 too. A token cannot be guessed and can do nothing else, so that nobody is counted or asked who they are.
 */
export function addUnsubscribeRoutes(http: FastifyInstance, pool: Pool, tokens: UnsubscribeTokens): void {
  http.get<Linked>('/api/unsubscribe/:token', async ({ params, headers }, reply) => {
    const of = tokens.open(params.token);
    if (!of) throw notFound();
    return sendPage(reply, unsubscribePage(languageOf(headers), of.topic, false));
  });
  http.register(async (scope) => {
    // Mail programs send a form; what it says is what the address says already.
    for (const type of ['application/x-www-form-urlencoded', 'multipart/form-data'])
      scope.addContentTypeParser(type, { parseAs: 'string', bodyLimit: 1_000 }, (_request, _body, done) => done(null, undefined));
    scope.post<Linked>('/api/unsubscribe/:token', async ({ params, headers }, reply) => {
      const of = tokens.open(params.token);
      if (!of) throw notFound();
      await endLetters(pool, of.personId, of.topic === null ? notificationTopics : [of.topic]);
      return sendPage(reply, unsubscribePage(languageOf(headers), of.topic, true));
    });
  });
}

const sendPage = (reply: FastifyReply, page: string): FastifyReply =>
  reply.header('cache-control', 'no-store').type('text/html; charset=utf-8').send(page);

/** None of these topics comes by letter any more, nor what was gathered until now. Somebody who is gone has none. */
async function endLetters(pool: Pool, personId: string, topics: readonly string[]): Promise<void> {
  await pool.query(
    `with chosen as (
       insert into notification_choice (person_id, topic, channel, timing)
       select p.id, topic, 'EMAIL', 'NONE' from person p cross join unnest($2::text[]) topic where p.id = $1
       on conflict (person_id, topic, channel) do update set timing = 'NONE')
     update notification set email = 'NONE' where person_id = $1 and topic = any($2) and emailed_at is null`,
    [personId, topics],
  );
}
