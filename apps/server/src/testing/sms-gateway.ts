import http from 'node:http';
import type { AddressInfo } from 'node:net';

export interface SentText {
  readonly to: string;
  readonly from: string;
  readonly text: string;
  readonly key: string;
  readonly authorization: string | undefined;
}

export interface GatewayInTest {
  readonly url: string;
  /** Every message it took. */
  readonly texts: SentText[];
  /** What it answers, asked for each message. */
  answer: (text: SentText) => number;
  stop(): Promise<void>;
}

/** A gateway for text messages on this machine. */
export async function startSmsGateway(): Promise<GatewayInTest> {
  const gateway = { texts: [] as SentText[], answer: (_text: SentText) => 202 };
  const server = http.createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    const text = { ...(JSON.parse(body) as Omit<SentText, 'authorization'>), authorization: request.headers.authorization };
    const isOfKey = request.headers['idempotency-key'] === text.key;
    const status = isOfKey ? gateway.answer(text) : 400;
    if (status < 300) gateway.texts.push(text);
    response.writeHead(status).end('{}');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return Object.assign(gateway, {
    url: `http://127.0.0.1:${port}/send`,
    stop: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  });
}
