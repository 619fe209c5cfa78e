import { createClient } from 'graphql-ws';
import { WebSocket } from 'ws';
import type { TestClient } from './test-client';

/** A person's open socket. */
export interface Line {
  /** The next event of the subscription; waits for it, and throws when the line ends or the server refuses. */
  next<Data>(): Promise<Data>;
  /** Resolves when the server has taken the line. */
  readonly opened: Promise<void>;
  /** The code with which the server closed the line. */
  readonly closed: Promise<number>;
  close(): Promise<void>;
}

/** Subscribes as the web does, with the person's cookie, without connecting again after a lost line. */
export function openLine(client: TestClient, query: string, variables: Record<string, unknown> = {}): Line {
  const headers = { ...(client.cookie && { cookie: client.cookie }), 'accept-language': client.language };
  class SocketOfPerson extends WebSocket {
    constructor(address: string, protocols: string) {
      super(address, protocols, { headers });
    }
  }
  const opened = deferred<void>();
  const closed = deferred<number>();
  const socket = createClient({
    url: `${client.url.replace('http', 'ws')}/graphql`,
    webSocketImpl: SocketOfPerson,
    retryAttempts: 0,
    lazy: false,
    onNonLazyError: () => undefined,
    on: { connected: () => opened.resolve(), closed: (event) => closed.resolve(codeOf(event)) },
  });
  const events = socket.iterate<Record<string, unknown>>({ query, variables });
  return {
    async next<Data>() {
      const { value, done } = await events.next();
      if (done || !value.data) throw new Error(done ? 'The subscription ended.' : JSON.stringify(value.errors));
      return value.data as Data; // the shape of the query that the test wrote
    },
    opened: opened.promise,
    closed: closed.promise,
    async close() {
      await socket.dispose();
    },
  };
}

const codeOf = (event: unknown): number => (typeof event === 'object' && event !== null && 'code' in event ? Number(event.code) : 0);

interface Deferred<Value> {
  readonly promise: Promise<Value>;
  resolve(value: Value): void;
}

function deferred<Value>(): Deferred<Value> {
  let resolve: (value: Value) => void = () => undefined;
  const promise = new Promise<Value>((settle) => {
    resolve = settle;
  });
  return { promise, resolve: (value) => resolve(value) };
}
