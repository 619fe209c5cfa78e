import { explainWith } from '../explain/explain-match';
import type { MatchDocument } from '../match-document';
import { prepareQuestion } from '../score/question';
import type { CollectionStatistics } from '../score/text-score';
import { DocumentStore } from './document-store';
import { pickBest } from './pick-best';
import type { Ranked, RankOptions } from './ranked';

/** Documents of one side (offers, needs or profiles) that can be ranked for a document of the other. */
export type MatchIndex = {
  readonly size: number;
  /** How common each term is among the documents here. */
  readonly statistics: CollectionStatistics;
  /** Adds a document or replaces the one with its id. */
  upsert(document: MatchDocument): void;
  /** Takes a document out; an unknown id changes nothing. */
  remove(id: string): void;
  /** The best documents for `query`, highest score first, equal scores by id. Independent of the order of insertion. */
  rank(query: MatchDocument, options: RankOptions): Ranked[];
};

const byScoreThenId = (one: Ranked, other: Ranked): number => other.score - one.score || (one.id < other.id ? -1 : 1);

/** An empty index. */
export function createMatchIndex(): MatchIndex {
  const store = new DocumentStore();
  return {
    get size() {
      return store.statistics.size;
    },
    statistics: store.statistics,
    upsert: (document) => store.upsert(document),
    remove: (id) => store.remove(id),
    rank: (query, options) => {
      const question = prepareQuestion(query, store.statistics);
      const explain = explainWith(question, store.statistics);
      const ranked = pickBest(store, question, options).map((document) => {
        const { score, reasons } = explain(document);
        return { id: document.id, score, reasons };
      });
      return ranked.sort(byScoreThenId);
    },
  };
}
