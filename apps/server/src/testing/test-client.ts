import { randomUUID } from 'node:crypto';
import type { TypedDocumentNode } from '@kongano/graphql';
import { print } from 'graphql';

export interface Answer<Data> {
  readonly data: Data | null;
  /** `extensions.code` of each error, in order. */
  readonly codes: readonly string[];
  readonly messages: readonly string[];
}

interface GraphqlBody<Data> {
  readonly data?: Data | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

/** One person's browser, as far as the server sees it. */
export class TestClient {
  constructor(
    readonly url: string,
    readonly cookie: string | null,
    readonly language: 'en' | 'sw' = 'en',
  ) {}

  /** The same person, reading another language. */
  in(language: 'en' | 'sw'): TestClient {
    return new TestClient(this.url, this.cookie, language);
  }

  fetch(path: string, init: RequestInit = {}): Promise<Response> {
    const headers = { 'accept-language': this.language, ...(this.cookie && { cookie: this.cookie }), ...init.headers };
    return fetch(new URL(path, this.url), { ...init, headers });
  }

  /** Sends one of the web's operations, or a text where the web has none; a mutation's key is new each time unless given, as in the web. */
  async graphql<Data, Variables>(
    document: TypedDocumentNode<Data, Variables> | string,
    variables?: Variables,
    idempotencyKey: string = randomUUID(),
  ): Promise<Answer<Data>> {
    const response = await this.fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'apollo-require-preflight': 'true', 'idempotency-key': idempotencyKey },
      body: JSON.stringify({ query: typeof document === 'string' ? document : print(document), variables }),
    });
    const body = (await response.json()) as GraphqlBody<Data>;
    const errors = body.errors ?? [];
    return {
      data: body.data ?? null,
      codes: errors.map(({ extensions }) => extensions?.code ?? ''),
      messages: errors.map(({ message }) => message),
    };
  }

  /** The data of an operation that must succeed; throws what the server said when it did not. */
  async ask<Data, Variables>(document: TypedDocumentNode<Data, Variables> | string, variables?: Variables): Promise<Data> {
    const { data, codes, messages } = await this.graphql(document, variables);
    if (data === null || codes.length > 0) throw new Error(`The server refused: ${messages.join(' ')} (${codes.join(', ')})`);
    return data;
  }
}
