import type { IncomingHttpHeaders } from 'node:http';
import * as v from 'valibot';
import { addressHeader } from './auth';
import type { AuthAnswer } from './auth-answers';
import type { AuthParts, AuthRequest } from './auth-parts';

/** Hands a checked request to better-auth and takes from its answer what the caller may see. */
export async function forwardToAuth(parts: AuthParts, request: AuthRequest): Promise<AuthAnswer> {
  const url = new URL(`/api/auth${request.path}`, parts.publicUrl);
  if (request.raw.method === 'GET') url.search = new URL(request.raw.url, parts.publicUrl).search;
  const response = await parts.auth.handler(
    new Request(url, {
      method: request.raw.method,
      headers: headersOf(request.raw.headers, request.raw.ip),
      ...(request.raw.method === 'POST' && { body: JSON.stringify(request.body) }),
    }),
  );
  const text = await response.text();
  const body: unknown = text === '' ? null : JSON.parse(text);
  return { status: response.status, body: await shown(parts, request, response.status, body), headers: answerHeaders(response.headers) };
}

function headersOf(given: IncomingHttpHeaders, address: string): Headers {
  const headers = new Headers({ 'content-type': 'application/json', [addressHeader]: address });
  if (given.cookie) headers.set('cookie', given.cookie);
  if (given['user-agent']) headers.set('user-agent', given['user-agent']);
  return headers;
}

function answerHeaders(headers: Headers): Record<string, string | readonly string[]> {
  const location = headers.get('location');
  const cookies = headers.getSetCookie();
  return { ...(cookies.length > 0 && { 'set-cookie': cookies }), ...(location !== null && { location }) };
}

const session = v.object({
  token: v.string(),
  createdAt: v.string(),
  updatedAt: v.string(),
  expiresAt: v.string(),
  ipAddress: v.nullish(v.string()),
  userAgent: v.nullish(v.string()),
  id: v.string(),
});

/** The list of sessions, the caller's own marked; of everything else only that it was done, as session tokens are nobody's business. */
async function shown({ sessions }: AuthParts, request: AuthRequest, status: number, body: unknown): Promise<unknown> {
  if (status >= 300) return body;
  if (request.path !== '/list-sessions') return { status: true };
  const { sessionId } = await sessions.actorOf(request.raw.headers, request.language);
  const list = v.parse(v.array(session), body);
  return list.map((one) => ({ ...one, isCurrent: one.id === sessionId }));
}
