import type { Pool } from 'pg';
import { Gauge, type Registry } from 'prom-client';
import type { EmbeddingSettings } from '../../../platform/config';
import type { JobDefinition } from '../../../platform/jobs';
import type { Log } from '../../../platform/log';
import type { PostingDocument } from '../../postings';
import type { Side } from '../projection';
import { Repeating } from '../repeating';
import { Meanings } from './meanings';
import { OpenAiEmbeddings } from './openai-embeddings';
import { VectorMaker } from './vector-maker';
import { VectorStore } from './vector-store';

const EVERY_MS = 2_000;

interface Surroundings {
  readonly settings: EmbeddingSettings;
  readonly pool: Pool;
  readonly log: Log;
  readonly clock: () => Date;
  /** Needs and offers as they are, without vectors. */
  readonly load: (side: Side, ids: readonly string[]) => Promise<readonly PostingDocument[]>;
  /** Tells the index that there is something new of these. */
  readonly refresh: (side: Side, ids: readonly string[]) => Promise<void>;
}

export interface Meaning {
  readonly attach: (side: Side, postings: readonly PostingDocument[]) => Promise<PostingDocument[]>;
  readonly jobs: readonly JobDefinition[];
  start(): void;
  stop(): Promise<void>;
  addMetrics(registry: Registry): void;
}

/** The embeddings plug-in, where an endpoint is configured: vectors by meaning as one more feature of the score. */
export function openMeaning({ settings, pool, log, clock, load, refresh }: Surroundings): Meaning {
  const store = new VectorStore(pool, settings.model);
  const meanings = new Meanings(store, settings);
  const maker = new VectorMaker({ embeddings: new OpenAiEmbeddings(settings), store, meanings, load, refresh, log, clock });
  const rounds = new Repeating(EVERY_MS, () => maker.round(), log, 'vectors could not be made');
  return {
    attach: (side, postings) => meanings.attach(side, postings),
    jobs: [{ task: 'matching.forget-vectors', cron: '40 2 * * *', run: () => store.forgetUnused() }],
    start: () => rounds.start(),
    stop: () => rounds.stop(),
    addMetrics: (registry) => addMeaningMetrics(registry, maker, meanings),
  };
}

function addMeaningMetrics(registry: Registry, maker: VectorMaker, meanings: Meanings): void {
  const one = (name: string, help: string, of: () => number) =>
    new Gauge({
      ...{ name, help, registers: [registry] },
      collect() {
        this.set(of());
      },
    });
  one('kongano_match_embeddings_up', '1 while the embeddings endpoint answers', () => (maker.state.isReachable ? 1 : 0));
  one('kongano_match_embeddings_failures', 'Times that the embeddings endpoint did not answer', () => maker.state.failures);
  one('kongano_match_embeddings_made', 'Vectors that this server had made', () => maker.state.made);
  one('kongano_match_embeddings_waiting', 'Needs and offers that wait for a vector', () => meanings.waiting);
}
