import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { TextRefused } from './embeddings.port';
import { OpenAiEmbeddings } from './openai-embeddings';
import { type EmbeddingsEndpoint, madeVector, startEmbeddingsEndpoint } from './testing/embeddings-endpoint';

const settings = { model: 'made', key: undefined, texts: 'all', unrelated: 0 } as const;

describe('an endpoint that speaks the embeddings protocol', () => {
  let endpoint: EmbeddingsEndpoint;
  beforeAll(async () => {
    endpoint = await startEmbeddingsEndpoint();
  });
  afterAll(() => endpoint.stop());
  beforeEach(() => {
    endpoint.status = 200;
  });

  it('gives a vector for each text, in the order of the texts', async () => {
    const embeddings = new OpenAiEmbeddings({ ...settings, url: endpoint.url, key: 'secret' });
    const texts = ['quilbern', 'drostane drostane', 'zupakita'];
    expect(await embeddings.embed(texts)).toEqual(texts.map(madeVector));
    expect(endpoint.keys.at(-1)).toBe('Bearer secret');
  });

  it('is told no key where there is none', async () => {
    await new OpenAiEmbeddings({ ...settings, url: endpoint.url }).embed(['quilbern']);
    expect(endpoint.keys.at(-1)).toBeUndefined();
  });

  it.each([400, 413, 422])('refuses texts with %i', async (status) => {
    endpoint.status = status;
    await expect(new OpenAiEmbeddings({ ...settings, url: endpoint.url }).embed(['a'])).rejects.toBeInstanceOf(TextRefused);
  });

  it.each([401, 404, 429, 500, 503])('is at fault itself with %i', async (status) => {
    endpoint.status = status;
    const failure = await new OpenAiEmbeddings({ ...settings, url: endpoint.url }).embed(['a']).catch((error) => error);
    expect(failure).not.toBeInstanceOf(TextRefused);
    expect(failure.message).toBe(`The embeddings endpoint answered ${status}.`);
  });
});

describe('what is no answer to the question', () => {
  let body = '';
  const server = http.createServer((_request, response) => response.end(body));
  let url: string;
  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => new Promise((resolve) => server.close(resolve)));

  const vector = (index: number, ...embedding: unknown[]) => ({ index, embedding });
  it.each([
    ['no JSON', 'sorry'],
    ['no list', '{}'],
    ['a vector of nothing', JSON.stringify({ data: [vector(0), vector(1, 1, 2)] })],
    ['words for numbers', JSON.stringify({ data: [vector(0, 'a', 'b'), vector(1, 1, 2)] })],
    ['a vector too few', JSON.stringify({ data: [vector(0, 1, 2)] })],
    ['the same place twice', JSON.stringify({ data: [vector(0, 1, 2), vector(0, 1, 2)] })],
    ['vectors of two lengths', JSON.stringify({ data: [vector(0, 1, 2), vector(1, 1, 2, 3)] })],
  ])('is not taken for one: %s', async (_what, given) => {
    body = given;
    await expect(new OpenAiEmbeddings({ ...settings, url }).embed(['a', 'b'])).rejects.toThrow();
  });

  it('nor does a machine that is not there answer', async () => {
    await expect(new OpenAiEmbeddings({ ...settings, url: 'http://127.0.0.1:1' }).embed(['a'])).rejects.toThrow();
  });
});
