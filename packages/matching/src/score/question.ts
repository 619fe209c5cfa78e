import { analyseDocument, type PlacedToken } from '../analyse/analyse-document';
import type { MatchDocument } from '../match-document';
import { largestShares, type Shares } from './combine';
import { askWith, type TextQuery } from './text-query';
import { type CollectionStatistics, halfMass, type LengthRule, lengthRule } from './text-score';

/** A document that asks for its match, prepared once for comparing it with many. */
export type Question = {
  document: MatchDocument;
  tokens: readonly PlacedToken[];
  text: TextQuery;
  length: LengthRule;
  /** Matched mass at which the text share is half of what it can be. */
  halfMass: number;
  shares: Shares;
};

/** Prepares a document for asking, with the word statistics of those it asks. */
export function prepareQuestion(document: MatchDocument, statistics: CollectionStatistics): Question {
  const tokens = analyseDocument(document);
  const text = askWith(tokens, statistics);
  const length = lengthRule(text.verbosity, statistics.averageLength);
  return { document, tokens, text, length, halfMass: halfMass(text), shares: largestShares(document) };
}
