/** One request that reached the network's edge. */
export interface SentCall {
  readonly method: string;
  /** With its query, as it was asked for. */
  readonly path: string;
  /** The operation of a GraphQL request. */
  readonly operation: string | undefined;
  readonly body: Readonly<Record<string, unknown>>;
}

export type Reply = { readonly status?: number; readonly body?: unknown; readonly headers?: Readonly<Record<string, string>> } | 'network';

export interface Network {
  /** By path without its query: what the server's plain routes answer. */
  readonly routes?: Readonly<Record<string, (call: SentCall) => Reply>>;
  /** By the operation's name: its data. */
  readonly operations?: Readonly<Record<string, (variables: Readonly<Record<string, unknown>>) => unknown>>;
}

/** Answers at the network's edge: GraphQL by operation, everything else by path; what is not told is not there. Returns the calls so far. */
export function answerNetwork({ routes = {}, operations = {} }: Network): SentCall[] {
  const calls: SentCall[] = [];
  globalThis.fetch = jest.fn(async (url: unknown, init: RequestInit = {}) => {
    const call = callOf(String(url), init);
    calls.push(call);
    await Promise.resolve();
    const reply = call.operation ? replyTo(call, operations) : (routes[call.path.split('?')[0] ?? '']?.(call) ?? notThere);
    if (reply === 'network') throw new TypeError('Failed to fetch');
    const type = call.operation ? 'application/graphql-response+json' : 'application/json';
    return new Response(JSON.stringify(reply.body ?? null), {
      status: reply.status ?? 200,
      headers: { 'content-type': type, ...reply.headers },
    });
  });
  return calls;
}

const notThere: Reply = { status: 404, body: { code: 'NOT_FOUND', message: 'There is nothing at this address.' } };

function callOf(path: string, init: RequestInit): SentCall {
  const body = init.body ? JSON.parse(String(init.body)) : {};
  return { method: init.method ?? 'GET', path, operation: body.operationName, body };
}

function replyTo({ operation = '', body }: SentCall, operations: NonNullable<Network['operations']>): Reply {
  const answer = operations[operation];
  if (!answer) throw new Error(`The test does not say what ${operation} answers.`);
  const data = answer((body.variables ?? {}) as Readonly<Record<string, unknown>>);
  return data === 'network' ? 'network' : { body: { data } };
}
