import type { MatchDocument, MatchLanguage } from '../match-document';
import { codeOfFrequency } from '../score/frequency-codes';
import { dayOf } from '../score/freshness';
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
  /** Day on which the document in each slot was stated, see dayOf. */
  readonly days = SlotNumbers.ofSmallCounts();
  /** What an embedding model made of the document in each slot, where there is one. */
  readonly vectors: (Int8Array | undefined)[] = [];
  private vectorBytes = 0;
  private readonly slotOf = new Map<string, number>();
  private readonly free: number[] = [];
  private totalLength = 0;
  /** Slots whose documents are ranked, but tell nothing of how common words are, and how many of them hold each numbered term. */
  private readonly uncounted = new Set<number>();
  private readonly uncountedWith = new Map<number, number>();

  readonly statistics: CollectionStatistics = this.describe();

  get size(): number {
    return this.slotOf.size;
  }

  get bytes(): number {
    const parts = [this.postings, this.orders, this.pairs, this.facets, this.lengths, this.stretched, this.days];
    return parts.reduce((sum, { bytes }) => sum + bytes, this.ids.length * bytesPerDocument + this.vectorBytes);
  }

  /** With `isCounted` false, how any document scores stays as if this one were not there. */
  upsert(document: MatchDocument, isCounted = true): void {
    this.remove(document.id);
    const slot = this.free.pop() ?? this.ids.length;
    if (!isCounted) this.uncounted.add(slot);
    const profile = profileDocument(document);
    this.addText(slot, profile);
    this.facets.set(slot, document);
    this.lengths.set(slot, profile.length);
    this.stretched.set(slot, stretchedLength(profile.length));
    this.days.set(slot, dayOf(document.statedOn));
    this.ids[slot] = document.id;
    this.owners[slot] = document.owner;
    this.languages[slot] = document.language;
    if (isCounted) this.documentsIn[document.language]++;
    this.setVector(slot, document.meaning?.vector);
    this.slotOf.set(document.id, slot);
    if (isCounted) this.totalLength += Math.fround(profile.length);
  }

  remove(id: string): void {
    const slot = this.slotOf.get(id);
    if (slot === undefined) return;
    this.countPairs(slot, -1);
    const isCounted = !this.uncounted.delete(slot);
    for (const term of new Set(this.orders.take(slot))) {
      this.postings.remove(term, slot);
      if (!isCounted) this.uncount(term, -1);
    }
    if (isCounted) {
      this.totalLength -= this.lengths.bySlot[slot] as number;
      this.documentsIn[this.languages[slot] as MatchLanguage]--;
    }
    this.ids[slot] = undefined;
    this.owners[slot] = undefined;
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
      if (this.uncounted.has(slot)) this.uncount(number, 1);
      further.add(number);
    }
    const numbers = sequence.map((term) => (term === null ? null : this.postings.numberOf(term)));
    for (const number of numbers) if (number !== null) further.delete(number);
    this.orders.set(slot, numbers, [...further]);
    this.countPairs(slot, 1);
  }

  /** Counts each pair of neighbours of a document once. */
  private countPairs(slot: number, by: 1 | -1): void {
    if (this.uncounted.has(slot)) return;
    const counted = new Set<number>();
    this.orders.forEachPair(slot, null, (first, second, distance) => {
      const pair = pairNumber(first, second);
      if (distance > 1 || counted.has(pair)) return;
      counted.add(pair);
      this.pairs.count(this.postings.hashOf(first - 1), this.postings.hashOf(second - 1), by);
    });
  }

  private uncount(term: number, by: 1 | -1): void {
    const count = (this.uncountedWith.get(term) ?? 0) + by;
    if (count > 0) this.uncountedWith.set(term, count);
    else this.uncountedWith.delete(term);
  }

  private countOf(term: number): number {
    return this.postings.countOf(term) - (this.uncountedWith.get(term) ?? 0);
  }

  private get counted(): number {
    return this.slotOf.size - this.uncounted.size;
  }

  /** Live figures: they follow every upsert and remove. */
  private describe(): CollectionStatistics {
    const store = this;
    return {
      get size() {
        return store.counted;
      },
      get averageLength() {
        return store.counted === 0 ? 0 : store.totalLength / store.counted;
      },
      documentsWith: (term) => store.countOf(store.postings.find(term) ?? -1),
      speaks: (language) => store.counted === 0 || store.documentsIn[language] > 0,
      termsLike: (word) => store.postings.like(word, (term) => store.countOf(term)),
      documentsWithPair: (first, second) => store.pairs.of(hashOfTerm(first), hashOfTerm(second)),
    };
  }
}
