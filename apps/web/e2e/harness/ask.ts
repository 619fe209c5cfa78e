import { randomUUID } from 'node:crypto';
import { createRequire } from 'node:module';
import type { BrowserContext } from 'playwright-core';

// Required, not imported: the pictures run this as a module, to which the built package tells no names.
const { trustedOperation }: typeof import('@kongano/graphql') = createRequire(import.meta.url)('@kongano/graphql');

type Variables = Readonly<Record<string, unknown>>;

const tokens = new WeakMap<BrowserContext, Promise<string>>();

/**
 * Asks the server as the person of this browser, past the page: to set the scene, or to look behind it. As a program does, with a token that the
 * person makes: a browser may only send what the web's pages send. Throws what the server refuses.
 */
export async function ask<Data>(context: BrowserContext, query: string, variables: Variables = {}): Promise<Data> {
  const token = tokens.get(context) ?? makeToken(context);
  tokens.set(context, token);
  return send<Data>(context, { query, variables }, { authorization: `Bearer ${await token}` });
}

async function makeToken(context: BrowserContext): Promise<string> {
  const { text } = trustedOperation('IdentityMakeAccessToken');
  const variables = { id: randomUUID(), name: 'Browser tests', canWrite: true, days: 1 };
  const { makeAccessToken } = await send<{ makeAccessToken: { secret: string } }>(context, { query: text, variables });
  return makeAccessToken.secret;
}

async function send<Data>(context: BrowserContext, data: { query: string; variables: Variables }, more: Record<string, string> = {}) {
  const headers = { 'apollo-require-preflight': 'true', 'idempotency-key': randomUUID(), ...more };
  const response = await context.request.post('/graphql', { headers, data });
  const body: { data?: Data; errors?: unknown } = await response.json();
  if (!body.data || body.errors) throw new Error(`The server refused ${data.query}: ${JSON.stringify(body.errors ?? body)}`);
  return body.data;
}
