import { packVector } from '@kongano/matching';
import type { Log } from '../../../platform/log';
import type { PostingDocument } from '../../postings';
import { type Side, sides } from '../projection';
import { type Embeddings, TextRefused } from './embeddings.port';
import type { Meanings, Meant } from './meanings';
import { hashOf, meantText } from './meant-text';
import type { VectorStore } from './vector-store';

const BATCH = 32;
const FIRST_PAUSE_MS = 2_000;
const LONGEST_PAUSE_MS = 300_000;

interface Deps {
  readonly embeddings: Embeddings;
  readonly store: VectorStore;
  readonly meanings: Meanings;
  readonly load: (side: Side, ids: readonly string[]) => Promise<readonly PostingDocument[]>;
  readonly refresh: (side: Side, ids: readonly string[]) => Promise<void>;
  readonly log: Log;
  readonly clock: () => Date;
}

/** Has vectors made for what waits for one, and tells the index. While the maker does not answer it is asked ever more seldom. */
export class VectorMaker {
  #pauseMs = 0;
  #pausedUntil = 0;
  readonly state = { isReachable: true, failures: 0, made: 0 };

  constructor(private readonly deps: Deps) {}

  /** Works until nothing waits or the maker fails. Throws only what the database throws. */
  async round(): Promise<void> {
    while (this.deps.clock().getTime() >= this.#pausedUntil) {
      const meant = this.deps.meanings.take(BATCH);
      if (meant.length === 0) return;
      const isDone = await this.#make(meant).catch((error) => {
        this.deps.meanings.putBack(meant);
        throw error;
      });
      if (isDone) continue;
      this.deps.meanings.putBack(meant);
      return;
    }
  }

  /** False when these must wait: another server is at it, or the maker does not answer. */
  async #make(meant: readonly Meant[]): Promise<boolean> {
    const texts = await this.#texts(meant);
    const missing = async () => {
      const known = await this.deps.store.find([...texts.keys()]);
      return [...texts].filter(([hash]) => !known.has(hash));
    };
    let isDone = true;
    if ((await missing()).length > 0) {
      const wasAlone = await this.deps.store.alone(async () => {
        isDone = await this.#ask(await missing());
      });
      isDone &&= wasAlone;
    }
    if (isDone) await this.#tell(meant);
    return isDone;
  }

  /** What may be sent of these as they are now, by hash. */
  async #texts(meant: readonly Meant[]): Promise<Map<string, string>> {
    const texts = new Map<string, string>();
    for (const side of sides) {
      const ids = meant.filter((one) => one.side === side).map(({ id }) => id);
      if (ids.length === 0) continue;
      for (const posting of await this.deps.load(side, ids)) {
        if (!this.deps.meanings.mayBeSent(posting)) continue;
        const text = meantText(posting);
        texts.set(hashOf(text), text);
      }
    }
    return texts;
  }

  async #ask(texts: readonly (readonly [hash: string, text: string])[]): Promise<boolean> {
    try {
      await this.#askFor(texts);
    } catch (error) {
      this.#fail(error);
      return false;
    }
    if (!this.state.isReachable) this.deps.log.info('the embeddings endpoint answers again');
    this.state.isReachable = true;
    this.#pauseMs = 0;
    return true;
  }

  /** Texts that are refused together are tried in halves, until the one at fault is alone. */
  async #askFor(texts: readonly (readonly [hash: string, text: string])[]): Promise<void> {
    if (texts.length === 0) return;
    try {
      const vectors = await this.deps.embeddings.embed(texts.map(([, text]) => text));
      await this.deps.store.keep(new Map(texts.map(([hash], at) => [hash, packVector(vectors[at] ?? [])])));
      this.state.made += texts.length;
    } catch (error) {
      if (!(error instanceof TextRefused)) throw error;
      const [only] = texts;
      if (texts.length === 1 && only) return this.deps.meanings.refuse(only[0]);
      await this.#askFor(texts.slice(0, texts.length >> 1));
      await this.#askFor(texts.slice(texts.length >> 1));
    }
  }

  /** Logged once for each time that it goes away. */
  #fail(error: unknown): void {
    this.state.failures += 1;
    this.#pauseMs = Math.min(LONGEST_PAUSE_MS, this.#pauseMs === 0 ? FIRST_PAUSE_MS : 2 * this.#pauseMs);
    this.#pausedUntil = this.deps.clock().getTime() + this.#pauseMs;
    if (this.state.isReachable) this.deps.log.warn({ err: error }, 'the embeddings endpoint does not answer; matching goes on without it');
    this.state.isReachable = false;
  }

  async #tell(meant: readonly Meant[]): Promise<void> {
    for (const side of sides) {
      const ids = meant.filter((one) => one.side === side).map(({ id }) => id);
      if (ids.length > 0) await this.deps.refresh(side, ids);
    }
  }
}
