import type { EmbeddingSettings } from '../../../platform/config';
import type { PostingDocument } from '../../postings';
import type { Side } from '../projection';
import { hashOf, meantText } from './meant-text';
import type { VectorStore } from './vector-store';

export interface Meant {
  readonly side: Side;
  readonly id: string;
}

/** Gives needs and offers the vectors that are known, and remembers which have none yet. */
export class Meanings {
  readonly #wanted = new Map<string, Meant>();
  readonly #refused = new Set<string>();

  constructor(
    private readonly store: VectorStore,
    private readonly settings: EmbeddingSettings,
  ) {}

  /** How many needs and offers wait for a vector. */
  get waiting(): number {
    return this.#wanted.size;
  }

  async attach(side: Side, postings: readonly PostingDocument[]): Promise<PostingDocument[]> {
    const hashes = new Map(postings.map((posting) => [posting, hashOf(meantText(posting))]));
    const known = await this.store.find([...hashes.values()]);
    return postings.map((posting) => {
      const hash = hashes.get(posting) ?? '';
      const vector = known.get(hash);
      if (vector) return { ...posting, document: { ...posting.document, meaning: { vector, unrelated: this.settings.unrelated } } };
      if (this.mayBeSent(posting) && !this.#refused.has(hash))
        this.#wanted.set(`${side}:${posting.document.id}`, { side, id: posting.document.id });
      return posting;
    });
  }

  /** Of an endpoint elsewhere the published texts that anybody may read are the most that it is told, unless the settings say more. */
  mayBeSent(posting: PostingDocument): boolean {
    if (meantText(posting) === '') return false;
    return posting.isOpenForMatch && (this.settings.texts === 'all' || posting.readable.visibility === 'PUBLIC');
  }

  /** Some that wait, no longer remembered: what is still without a vector when it is read again comes back. */
  take(most: number): Meant[] {
    const taken = [...this.#wanted].slice(0, most);
    for (const [key] of taken) this.#wanted.delete(key);
    return taken.map(([, meant]) => meant);
  }

  /** Put back, as nothing could be done about them. */
  putBack(meant: readonly Meant[]): void {
    for (const one of meant) this.#wanted.set(`${one.side}:${one.id}`, one);
  }

  /** The maker will not take this text; it is not asked for again until it changes. */
  refuse(hash: string): void {
    this.#refused.add(hash);
  }
}
