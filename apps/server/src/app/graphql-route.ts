import type { ApolloServer } from '@apollo/server';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Refusal } from '../platform/errors';
import { bearerOf, type SessionReader } from '../platform/session';
import { withinTraceOf } from '../platform/tracing';
import type { OperationsMode } from './admission';
import { languageOf, makeCall } from './call';
import { type ContextParts, makeContext, type RequestContext } from './context';
import { isCrossSite } from './cross-site';
import type { DirectReads } from './direct-reads';
import { toApolloRequest } from './graphql-request';

interface GraphqlRouteParts extends ContextParts {
  readonly apollo: ApolloServer<RequestContext>;
  readonly directReads: DirectReads;
  readonly sessions: SessionReader;
  readonly ownOrigins: readonly string[];
  readonly operations: OperationsMode;
}

/** GraphQL over HTTP: POST with JSON, and GET for queries. */
export function addGraphqlRoute(http: FastifyInstance, parts: GraphqlRouteParts): void {
  http.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    handler: (request, reply) => withinTraceOf(request.headers, () => answer(parts, request, reply)),
  });
}

const fromOtherSite = () =>
  new Refusal('FORBIDDEN', { en: 'Requests from other sites are refused.', sw: 'Maombi kutoka tovuti nyingine yanakataliwa.' });

async function answer(parts: GraphqlRouteParts, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  // No other site's page can put a token into a request without asking first, and nobody here answers that it may.
  if (request.method === 'POST' && bearerOf(request.headers) === null && isCrossSite(request.headers, parts.ownOrigins))
    throw fromOtherSite();
  const direct = await parts.directReads.answer(request);
  if (direct) return reply.header('content-type', direct.contentType).header('cache-control', 'no-store').send(direct.body);
  return answerWithApollo(parts, request, reply);
}

async function answerWithApollo(parts: GraphqlRouteParts, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const actor = await parts.sessions.actorOf(request.headers, languageOf(request.headers));
  const call = makeCall(actor, request.headers, request.body);
  const context = makeContext(parts, call);
  const response = await parts.apollo.executeHTTPGraphQLRequest({
    httpGraphQLRequest: toApolloRequest(request, actor, parts.operations),
    context: async () => context,
  });
  for (const [name, value] of response.headers) void reply.header(name, value);
  if (context.purse) void reply.headers(await context.purse.headers());
  // Nothing here answers in parts (@defer is not in the schema), so the body is always complete.
  const body = response.body.kind === 'complete' ? response.body.string : '';
  const status = context.purse?.isSpent ? 429 : statusOf(response.status ?? 200, response.headers.get('content-type'), body);
  void reply.code(status).header('cache-control', 'no-store');
  return reply.send(body);
}

const requestFaults = new Set(['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT']);

/** The GraphQL-over-HTTP draft: who accepts only application/json gets 200 also for a document or variables that were refused. */
function statusOf(status: number, contentType: string | undefined, body: string): number {
  if (status !== 400 || !contentType?.startsWith('application/json')) return status;
  const answer: { errors?: { extensions?: { code?: string } }[] } = JSON.parse(body);
  return answer.errors?.every((error) => requestFaults.has(error.extensions?.code ?? '')) ? 200 : status;
}
