interface SentRequest {
  operationName: string;
  variables: Record<string, unknown>;
  headers: Headers;
  body: Readonly<Record<string, unknown>>;
}

type Answer = { data?: unknown; errors?: unknown[] } | 'network';

/**
 * Answers what the Apollo client sends, at the network's edge: everything above runs as it does in a browser. `answer` gives the body,
 * or `network` for a line that breaks. Returns the requests so far.
 */
export function answerGraphql(answer: (request: SentRequest) => Answer): SentRequest[] {
  const sent: SentRequest[] = [];
  globalThis.fetch = jest.fn(async (_url: unknown, init: RequestInit = {}) => {
    const body = JSON.parse(String(init.body));
    const { operationName, variables } = body;
    const request = { operationName, variables, headers: new Headers(init.headers), body };
    sent.push(request);
    const answered = answer(request);
    if (answered === 'network') throw new TypeError('Failed to fetch');
    await Promise.resolve();
    return new Response(JSON.stringify(answered), { status: 200, headers: { 'content-type': 'application/graphql-response+json' } });
  });
  return sent;
}
