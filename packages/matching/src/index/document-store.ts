import type { MatchDocument, MatchLanguage } from '../match-document';
import { codeOfFrequency } from '../score/frequency-codes';
import { profileDocument, type TextProfile } from '../score/text-profile';
import { type CollectionStatistics, stretchedLength } from '../score/text-score';
import { FacetColumns } from './facet-columns';
import { hashOfTerm, PairCounts } from './pair-counts';
import { PostingLists } from './posting-lists';
import { SlotNumbers } from './slot-numbers';
import { pairNumber, WordOrders } from './word-orders';

/** Bytes of a document's id and owner in arrays and the map, near enough. */
const bytesPerDocument = 120;

/** The same of a vector beside its parts. */
const bytesPerVector = 200;

/** Documents in numbered slots with their postings and facets, without their texts. A freed slot is used again. */
export class DocumentStore {
  readonly postings = new PostingLists();
  readonly orders = new WordOrders();
  readonly pairs = new PairCounts();
  readonly facets = new FacetColumns();
  /** Id of the document in each slot; undefined while it is free. */
  readonly ids: (string | undefined)[] = [];
  readonly owners: (string | undefined)[] = [];
  private readonly languages: MatchLanguage[] = [];
  private readonly documentsIn: Record<MatchLanguage, number> = { en: 0, sw: 0 };
  /** Weighted text length of the document in each slot, and the same with long ones stretched. */
  readonly lengths = SlotNumbers.ofFractions();
  readonly stretched = SlotNumbers.ofFractions();
  /** What an embedding model made of the document in each slot, where there is one. */
  readonly vectors: (Int8Array | undefined)[] = [];
  private vectorBytes = 0;
  private readonly slotOf = new Map<string, number>();
  private readonly free: number[] = [];
  private totalLength = 0;

  readonly statistics: CollectionStatistics = this.describe();

  get bytes(): number {
    const parts = [this.postings, this.orders, this.pairs, this.facets, this.lengths, this.stretched];
    return parts.reduce((sum, { bytes }) => sum + bytes, this.ids.length * bytesPerDocument + this.vectorBytes);
  }

  upsert(document: MatchDocument): void {
    this.remove(document.id);
    const slot = this.free.pop() ?? this.ids.length;
    const profile = profileDocument(document);
    this.addText(slot, profile);
    this.facets.set(slot, document);
    this.lengths.set(slot, profile.length);
    this.stretched.set(slot, stretchedLength(profile.length));
    this.ids[slot] = document.id;
    this.owners[slot] = document.owner;
    this.languages[slot] = document.language;
    this.documentsIn[document.language]++;
    this.setVector(slot, document.meaning?.vector);
    this.slotOf.set(document.id, slot);
    this.totalLength += Math.fround(profile.length);
  }

  remove(id: string): void {
    const slot = this.slotOf.get(id);
    if (slot === undefined) return;
    this.countPairs(slot, -1);
    for (const term of new Set(this.orders.take(slot))) this.postings.remove(term, slot);
    this.totalLength -= this.lengths.bySlot[slot] as number;
    this.ids[slot] = undefined;
    this.owners[slot] = undefined;
    this.documentsIn[this.languages[slot] as MatchLanguage]--;
    this.setVector(slot, undefined);
    this.slotOf.delete(id);
    this.free.push(slot);
  }

  /** Gives back memory that growing left over. */
  tidy(): void {
    this.postings.tidy();
    this.orders.tidy();
  }

  private setVector(slot: number, vector: Int8Array | undefined): void {
    const bytesOf = (kept: Int8Array | undefined): number => (kept ? kept.length + bytesPerVector : 0);
    this.vectorBytes += bytesOf(vector) - bytesOf(this.vectors[slot]);
    this.vectors[slot] = vector;
  }

  private addText(slot: number, { frequencies, sequence }: TextProfile): void {
    const further = new Set<number>();
    for (const [term, frequency] of frequencies) {
      const number = this.postings.numberOf(term);
      this.postings.add(number, slot, codeOfFrequency(frequency));
      further.add(number);
    }
    const numbers = sequence.map((term) => (term === null ? null : this.postings.numberOf(term)));
    for (const number of numbers) if (number !== null) further.delete(number);
    this.orders.set(slot, numbers, [...further]);
    this.countPairs(slot, 1);
  }

  /** Counts each pair of neighbours of a document once. */
  private countPairs(slot: number, by: 1 | -1): void {
    const counted = new Set<number>();
    this.orders.forEachPair(slot, null, (first, second, distance) => {
      const pair = pairNumber(first, second);
      if (distance > 1 || counted.has(pair)) return;
      counted.add(pair);
      this.pairs.count(this.postings.hashOf(first - 1), this.postings.hashOf(second - 1), by);
    });
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
      documentsWith: (term) => store.postings.sizeOf(term),
      speaks: (language) => store.slotOf.size === 0 || store.documentsIn[language] > 0,
      termsLike: (word) => store.postings.like(word),
      documentsWithPair: (first, second) => store.pairs.of(hashOfTerm(first), hashOfTerm(second)),
    };
  }
}
