import type { MatchDocument } from '../match-document';
import { prepareQuestion } from '../score/question';
import type { CollectionStatistics } from '../score/text-score';
import { DocumentStore } from './document-store';
import { pickBest, Scratch } from './pick-best';
import { rankOwners } from './rank-owners';
import type { Ranked, RankedOwner, RankOptions, RankOwnersOptions } from './ranked';

/** Documents of one side (offers, needs or profiles) that can be ranked for a document of the other. */
export type MatchIndex = {
  readonly size: number;
  /** Bytes of memory that it takes, near enough. */
  readonly bytes: number;
  /** How many different terms were ever indexed. */
  readonly terms: number;
  /** How many pairs of a term and a document that holds it there are. */
  readonly postings: number;
  /** How common each term is among the documents here. */
  readonly statistics: CollectionStatistics;
  /** Adds a document or replaces the one with its id. With `isCounted` false (true by default) no other document's score tells that it is there. */
  upsert(document: MatchDocument, isCounted?: boolean): void;
  /** Takes a document out; an unknown id changes nothing. */
  remove(id: string): void;
  /** The best documents for `query`, highest score first, equal scores by id. Independent of the order of insertion. */
  rank(query: MatchDocument, options: RankOptions): Ranked[];
  /** Those who stand behind documents (`owner`), best first by their best documents; documents without an owner are left out. */
  rankOwners(query: MatchDocument, options: RankOwnersOptions): RankedOwner[];
};

/** An empty index. */
export function createMatchIndex(): MatchIndex {
  const store = new DocumentStore();
  const scratch = new Scratch();
  return {
    get size() {
      return store.size;
    },
    get bytes() {
      return store.bytes + scratch.bytes;
    },
    get terms() {
      return store.postings.terms;
    },
    get postings() {
      return store.postings.size;
    },
    statistics: store.statistics,
    upsert: (document, isCounted) => store.upsert(document, isCounted),
    remove: (id) => store.remove(id),
    rank: (query, options) =>
      pickBest(store, prepareQuestion(query, store.statistics), scratch, options).map(({ id, score }) => ({ id, score })),
    rankOwners: (query, options) => rankOwners(store, prepareQuestion(query, store.statistics), scratch, options),
  };
}
