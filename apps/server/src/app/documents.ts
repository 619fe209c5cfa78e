import { createHash } from 'node:crypto';
import { trustedOperations } from '@kongano/graphql';
import type { DocumentNode } from 'graphql';

/** Documents kept of other texts. Each has at most `limits.tokens` words, so that together they stay small. */
const keptOfOthers = 100;

export const hashOfText = (text: string): string => createHash('sha256').update(text).digest('hex');

/**
 * Parsed and validated documents by the hash of their text, for HTTP and sockets alike: those of the web for ever, of others the last used. One
 * text is one document, so that the planner, which knows documents by identity, plans it once.
 */
export class Documents {
  readonly #ofWeb = new Map<string, DocumentNode>();
  readonly #ofOthers = new Map<string, DocumentNode>();

  get(hash: string): DocumentNode | undefined {
    const ofWeb = this.#ofWeb.get(hash);
    if (ofWeb) return ofWeb;
    const document = this.#ofOthers.get(hash);
    if (document) this.keep(hash, document); // moves it to the end, as the one used last
    return document;
  }

  /** Only for a document that was validated. */
  keep(hash: string, document: DocumentNode): void {
    if (trustedOperations.has(hash)) return void this.#ofWeb.set(hash, document);
    this.#ofOthers.delete(hash);
    this.#ofOthers.set(hash, document);
    const [oldest] = this.#ofOthers.keys();
    if (this.#ofOthers.size > keptOfOthers && oldest !== undefined) this.#ofOthers.delete(oldest);
  }

  forget(hash: string): boolean {
    return this.#ofOthers.delete(hash);
  }
}
