import http from 'node:http';
import type { AddressInfo } from 'node:net';

/** Words of made topics: whatever the language, texts of one topic mean the same. */
const topics = [
  ['quilbern', 'zupakita'],
  ['drostane', 'momelufi'],
  ['splanket', 'wirinoda'],
];

/** A made model: how often each topic is named, and a little that all texts share. */
export const madeVector = (text: string): number[] => [
  0.2,
  ...topics.map((words) => words.reduce((sum, word) => sum + (text.toLowerCase().split(word).length - 1), 0)),
];

export interface EmbeddingsEndpoint {
  readonly url: string;
  /** Every text that it was asked about, in order. */
  readonly texts: string[];
  readonly keys: (string | undefined)[];
  /** What it answers: vectors, or this status. */
  status: number;
  stop(): Promise<void>;
}

/** An endpoint that speaks OpenAI's embeddings protocol with the made model; a text with «refuse me» is refused. */
export async function startEmbeddingsEndpoint(): Promise<EmbeddingsEndpoint> {
  const state = { texts: [] as string[], keys: [] as (string | undefined)[], status: 200 };
  const server = http.createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    const { input } = JSON.parse(body) as { input: string[] };
    state.keys.push(request.headers.authorization);
    const status = state.status === 200 && input.some((text) => text.includes('refuse me')) ? 400 : state.status;
    if (status === 200) state.texts.push(...input);
    response.writeHead(status, { 'content-type': 'application/json' });
    // In an order of its own, as the protocol allows.
    const data = input.map((text, index) => ({ object: 'embedding', index, embedding: madeVector(text) })).reverse();
    response.end(JSON.stringify(status === 200 && request.url === '/v1/embeddings' ? { object: 'list', data } : { error: 'no' }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return Object.assign(state, {
    url: `http://127.0.0.1:${port}/v1`,
    stop: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  });
}
