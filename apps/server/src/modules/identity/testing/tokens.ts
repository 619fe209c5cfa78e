import { IdentityMakeAccessTokenDocument } from '@kongano/graphql/identity';
import { v7 as uuidv7 } from 'uuid';
import type { TestClient } from '../../../testing';

export interface Program {
  readonly id: string;
  readonly secret: string;
}

export interface NewToken {
  readonly id?: string;
  readonly name?: string;
  readonly canWrite?: boolean;
  readonly days?: number;
}

/** A token that a person makes in the settings, as the web does. */
export async function makeToken(client: TestClient, token: NewToken = {}): Promise<Program> {
  const variables = { id: uuidv7(), name: 'Nightly copy', canWrite: false, days: 90, ...token };
  const { makeAccessToken } = await client.ask(IdentityMakeAccessTokenDocument, variables);
  if (makeAccessToken.secret === null) throw new Error(`No token was made: ${JSON.stringify(makeAccessToken.problems)}`);
  return { id: variables.id, secret: makeAccessToken.secret };
}

export interface ProgramReply {
  readonly status: number;
  readonly codes: readonly string[];
  readonly messages: readonly string[];
  readonly data: Readonly<Record<string, unknown>> | null;
  readonly cost: number | undefined;
  readonly headers: Headers;
}

interface Body {
  readonly data?: ProgramReply['data'];
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
  readonly extensions?: { readonly cost?: number };
}

/** What a program with this secret is answered. */
export async function askAs(
  client: TestClient,
  secret: string,
  query: string,
  headers: Record<string, string> = {},
): Promise<ProgramReply> {
  const response = await client.fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${secret}`, ...headers },
    body: JSON.stringify({ query }),
  });
  const body = (await response.json()) as Body;
  const errors = body.errors ?? [];
  return {
    status: response.status,
    codes: errors.map(({ extensions }) => extensions?.code ?? ''),
    messages: errors.map(({ message }) => message),
    data: body.data ?? null,
    cost: body.extensions?.cost,
    headers: response.headers,
  };
}
