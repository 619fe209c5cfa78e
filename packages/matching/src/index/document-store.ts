import type { MatchDocument } from '../match-document';
import { profileDocument, type TextProfile } from '../score/text-profile';
import type { CollectionStatistics } from '../score/text-score';
import { FacetColumns } from './facet-columns';
import { PostingLists } from './posting-lists';
import { SlotNumbers } from './slot-numbers';

/** A stored document: its terms' numbers, its main terms in order (clause ends as `clauseEnd`) and its weighted length. */
export type StoredDocument = { document: MatchDocument; terms: Uint32Array; sequence: Uint32Array; length: number };

/** Stands in a sequence for the end of a clause. */
export const clauseEnd = 0xffff_ffff;

/** Documents in numbered slots with their postings and facets. A freed slot is used again. */
export class DocumentStore {
  readonly postings = new PostingLists();
  readonly facets = new FacetColumns();
  readonly slots: (StoredDocument | undefined)[] = [];
  private readonly slotOf = new Map<string, number>();
  private readonly free: number[] = [];
  /** Weighted text length of the document in each slot. */
  readonly lengths = new SlotNumbers();
  private totalLength = 0;

  readonly statistics: CollectionStatistics = this.describe();

  get bytes(): number {
    const stored = this.slots.reduce((sum, slot) => sum + (slot ? slot.terms.byteLength + slot.sequence.byteLength : 0), 0);
    return stored + this.postings.bytes;
  }

  upsert(document: MatchDocument): void {
    this.remove(document.id);
    const slot = this.free.pop() ?? this.slots.length;
    const stored = this.addText(slot, document, profileDocument(document));
    this.facets.set(slot, document);
    this.lengths.set(slot, stored.length);
    this.slots[slot] = stored;
    this.slotOf.set(document.id, slot);
    this.totalLength += stored.length;
  }

  remove(id: string): void {
    const slot = this.slotOf.get(id);
    const stored = slot === undefined ? undefined : this.slots[slot];
    if (slot === undefined || !stored) return;
    for (const term of stored.terms) this.postings.remove(term, slot);
    this.totalLength -= stored.length;
    this.slots[slot] = undefined;
    this.slotOf.delete(id);
    this.free.push(slot);
  }

  private addText(slot: number, document: MatchDocument, { frequencies, sequence, length }: TextProfile): StoredDocument {
    const terms = new Uint32Array(frequencies.size);
    let at = 0;
    for (const [term, frequency] of frequencies) {
      const number = this.postings.numberOf(term);
      this.postings.add(number, slot, frequency);
      terms[at++] = number;
    }
    const numbers = Uint32Array.from(sequence, (term) => (term === null ? clauseEnd : this.postings.numberOf(term)));
    return { document, terms, sequence: numbers, length };
  }

  /** Live figures: they follow every upsert and remove. */
  private describe(): CollectionStatistics {
    const store = this;
    return {
      get size() {
        return store.slotOf.size;
      },
      get averageLength() {
        return store.slotOf.size === 0 ? 0 : store.totalLength / store.slotOf.size;
      },
      documentsWith: (term) => store.postings.listOf(term)?.size ?? 0,
    };
  }
}
