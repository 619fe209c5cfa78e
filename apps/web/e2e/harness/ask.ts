import { randomUUID } from 'node:crypto';
import type { BrowserContext } from 'playwright-core';

/** Asks the server as the person of this browser, past the page: to set the scene, or to look behind it. Throws what the server refuses. */
export async function ask<Data>(context: BrowserContext, query: string, variables: Readonly<Record<string, unknown>> = {}): Promise<Data> {
  const headers = { 'apollo-require-preflight': 'true', 'idempotency-key': randomUUID() };
  const response = await context.request.post('/graphql', { headers, data: { query, variables } });
  const body: { data?: Data; errors?: unknown } = await response.json();
  if (!body.data || body.errors) throw new Error(`The server refused ${query}: ${JSON.stringify(body.errors ?? body)}`);
  return body.data;
}
