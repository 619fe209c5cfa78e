import * as v from 'valibot';
import type { EmbeddingSettings } from '../../../platform/config';
import { type Embeddings, TextRefused } from './embeddings.port';

const PATIENCE_MS = 30_000;
/** Of a wrong text; what else a caller can do wrong (key, address, rate) is a matter of the settings or of time. */
const refusals = new Set([400, 413, 422]);

const answer = v.object({
  data: v.array(
    v.object({ index: v.pipe(v.number(), v.integer()), embedding: v.pipe(v.array(v.pipe(v.number(), v.finite())), v.minLength(2)) }),
  ),
});

/** Any endpoint that speaks OpenAI's embeddings protocol: llama.cpp, Ollama, text-embeddings-inference, or a service on the internet. */
export class OpenAiEmbeddings implements Embeddings {
  readonly model: string;

  constructor(private readonly settings: EmbeddingSettings) {
    this.model = settings.model;
  }

  async embed(texts: readonly string[]): Promise<readonly (readonly number[])[]> {
    const response = await fetch(`${this.settings.url}/embeddings`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(this.settings.key && { authorization: `Bearer ${this.settings.key}` }) },
      body: JSON.stringify({ model: this.model, input: texts, encoding_format: 'float' }),
      redirect: 'error',
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    if (!response.ok) {
      await response.body?.cancel();
      const sentence = `The embeddings endpoint answered ${response.status}.`;
      throw refusals.has(response.status) ? new TextRefused(sentence) : new Error(sentence);
    }
    return inOrder(v.parse(answer, await response.json()).data, texts.length);
  }
}

function inOrder(data: readonly { index: number; embedding: readonly number[] }[], count: number): (readonly number[])[] {
  const vectors = Array.from({ length: count }, (_, at) => data.find(({ index }) => index === at)?.embedding ?? []);
  const [first = []] = vectors;
  if (first.length === 0 || vectors.some(({ length }) => length !== first.length))
    throw new Error('The embeddings endpoint did not give one vector of one length for each text.');
  return vectors;
}
