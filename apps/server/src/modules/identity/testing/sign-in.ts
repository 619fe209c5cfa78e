import { linkIn, TestClient, type TestServer } from '../../../testing';

export const password = 'mvua za masika';

/** What a route of sign-in answered. */
export interface Reply {
  readonly status: number;
  readonly code: string | null;
  readonly message: string | null;
  readonly fields: readonly (string | null)[];
  readonly headers: Headers;
  readonly body: unknown;
}

/** Posts a form to a route outside GraphQL, as the web does. */
export async function post(client: TestClient, path: string, form: unknown, headers: Record<string, string> = {}): Promise<Reply> {
  const response = await client.fetch(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof form === 'string' ? form : JSON.stringify(form),
  });
  const body = (await response.json().catch(() => null)) as {
    code?: string;
    message?: string;
    problems?: { field: string | null }[];
  } | null;
  return {
    status: response.status,
    code: body?.code ?? null,
    message: body?.message ?? null,
    fields: body?.problems?.map(({ field }) => field) ?? [],
    headers: response.headers,
    body,
  };
}

export const signUp = (client: TestClient, form: Record<string, unknown>): Promise<Reply> =>
  post(client, '/api/auth/sign-up/email', { name: 'Neema Kileo', password, language: 'en', ...form });

/** The browser that got this answer. */
export function withCookieOf({ url, language }: TestClient, headers: Headers): TestClient {
  const cookie =
    headers
      .getSetCookie()
      .find((text) => text.startsWith('kongano='))
      ?.split(';')[0] ?? null;
  return new TestClient(url, cookie, language);
}

/** Opens a link of a letter without following where it leads. */
export const open = (client: TestClient, path: string): Promise<Response> => client.fetch(path, { redirect: 'manual' });

/** Somebody who signed up and opened the link of the letter. */
export async function newcomer(server: TestServer, email: string, form: Record<string, unknown> = {}): Promise<TestClient> {
  await signUp(server.anonymous, { email, ...form });
  const letter = await server.letter(email);
  const response = await open(server.anonymous, linkIn(letter, '/api/auth/verify-email'));
  return withCookieOf(server.anonymous, response.headers);
}

export const signIn = (client: TestClient, email: string, given: string = password, headers?: Record<string, string>): Promise<Reply> =>
  post(client, '/api/auth/sign-in/email', { email, password: given }, headers);
