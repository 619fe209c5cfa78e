import { type ApolloServer, HeaderMap } from '@apollo/server';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { SessionReader } from '../platform/session';
import { languageOf, makeCall } from './call';
import { type ContextParts, makeContext, type RequestContext } from './context';
import { isCrossSite } from './cross-site';

interface GraphqlRouteParts extends ContextParts {
  readonly apollo: ApolloServer<RequestContext>;
  readonly sessions: SessionReader;
  readonly ownOrigins: readonly string[];
}

/** GraphQL over HTTP: POST with JSON, and GET for queries. */
export function addGraphqlRoute(http: FastifyInstance, parts: GraphqlRouteParts): void {
  http.route({ method: ['GET', 'POST'], url: '/graphql', handler: (request, reply) => answer(parts, request, reply) });
}

async function answer(parts: GraphqlRouteParts, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  if (request.method === 'POST' && isCrossSite(request.headers, parts.ownOrigins))
    return reply.code(403).send({ errors: [{ message: 'Requests from other sites are refused.', extensions: { code: 'FORBIDDEN' } }] });
  const actor = await parts.sessions.actorOf(request.headers, languageOf(request.headers));
  const call = makeCall(actor, request.headers, request.body);
  const url = new URL(request.url, 'http://kongano');
  const response = await parts.apollo.executeHTTPGraphQLRequest({
    httpGraphQLRequest: { method: request.method, headers: toHeaderMap(request), search: url.search, body: request.body },
    context: async () => makeContext(parts, call),
  });
  for (const [name, value] of response.headers) void reply.header(name, value);
  void reply.code(response.status ?? 200).header('cache-control', 'no-store');
  return reply.send(response.body.kind === 'complete' ? response.body.string : response.body.asyncIterator);
}

function toHeaderMap({ headers }: FastifyRequest): HeaderMap {
  const map = new HeaderMap();
  for (const [name, value] of Object.entries(headers))
    if (value !== undefined) map.set(name, Array.isArray(value) ? value.join(', ') : value);
  return map;
}
