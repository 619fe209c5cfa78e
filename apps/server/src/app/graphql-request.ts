import { HeaderMap, type HTTPGraphQLRequest } from '@apollo/server';
import type { FastifyRequest } from 'fastify';
import type { Actor } from '../platform/session';
import { admit, isRecord, type OperationsMode } from './admission';

/** The request as Apollo gets it: with the text that may run, and without a hash, of which it then need not know. Throws a refusal. */
export function toApolloRequest(request: FastifyRequest, actor: Actor, mode: OperationsMode): HTTPGraphQLRequest {
  const { search, searchParams } = new URL(request.url, 'http://kongano');
  if (request.method === 'GET') admit(mode, actor, { query: searchParams.get('query') });
  return { method: request.method, headers: toHeaderMap(request), search, body: admittedBody(request.body, actor, mode) };
}

function admittedBody(body: unknown, actor: Actor, mode: OperationsMode): unknown {
  if (!isRecord(body)) return body; // Apollo says what is wrong with it, and runs nothing of it
  const query = admit(mode, actor, body);
  if (query === null || !isRecord(body.extensions)) return body;
  const { persistedQuery: _hash, ...extensions } = body.extensions;
  return { ...body, query, extensions };
}

function toHeaderMap({ headers }: FastifyRequest): HeaderMap {
  const map = new HeaderMap();
  for (const [name, value] of Object.entries(headers))
    if (value !== undefined) map.set(name, Array.isArray(value) ? value.join(', ') : value);
  return map;
}
