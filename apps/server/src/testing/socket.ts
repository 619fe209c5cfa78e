import { WebSocket } from 'ws';

export interface SocketMessage {
  readonly type: string;
  readonly id?: string;
  readonly payload?: unknown;
}

export interface RawSocket {
  readonly messages: readonly SocketMessage[];
  send(message: object | string): void;
  /** The first message, sent already or to come, for which `isIt` holds; throws when none comes in time. */
  waitFor(isIt: (message: SocketMessage) => boolean): Promise<SocketMessage>;
  readonly isOpen: boolean;
  /** The code with which the line was closed; 1006 when the server refused it or it broke. */
  readonly closed: Promise<number>;
  /** Like a mobile line that is lost: without a word to the server. */
  cut(): void;
  close(): void;
}

const patience = 4_000;

/** A socket whose words are written by the test, for what no honest client says. Resolves when it is open, refused or broken. */
export async function openSocket(
  url: string,
  headers: Readonly<Record<string, string>> = {},
  protocol = 'graphql-transport-ws',
): Promise<RawSocket> {
  const socket = new WebSocket(`${url.replace('http', 'ws')}/graphql`, protocol, { headers });
  const messages: SocketMessage[] = [];
  const wakers = new Set<() => void>();
  const wake = (): void => {
    for (const waker of wakers) waker();
  };
  socket.on('message', (data) => {
    messages.push(JSON.parse(String(data)));
    wake();
  });
  socket.on('error', () => undefined); // the close that follows says enough
  const closed = new Promise<number>((resolve) => socket.once('close', resolve));
  await Promise.race([new Promise((resolve) => socket.once('open', resolve)), closed]);
  return {
    messages,
    send: (message) => socket.send(typeof message === 'string' ? message : JSON.stringify(message)),
    async waitFor(isIt) {
      for (const end = Date.now() + patience; ; ) {
        const found = messages.find(isIt);
        if (found) return found;
        if (Date.now() >= end) throw new Error(`No such message came. These did: ${JSON.stringify(messages)}`);
        await new Promise<void>((resolve) => {
          const done = (): void => {
            clearTimeout(timer);
            wakers.delete(done);
            resolve();
          };
          const timer = setTimeout(done, Math.max(end - Date.now(), 1)).unref();
          wakers.add(done);
        });
      }
    },
    get isOpen() {
      return socket.readyState === WebSocket.OPEN;
    },
    closed,
    cut: () => socket.terminate(),
    close: () => socket.close(),
  };
}
