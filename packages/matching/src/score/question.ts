import { analyseDocument, type PlacedToken } from '../analyse/analyse-document';
import type { MatchDocument } from '../match-document';
import { largestShares, type Shares } from './combine';
import { massByTerm, sumOf } from './matched-mass';
import { profileTokens } from './text-profile';
import { askWith, type TextQuery } from './text-query';
import { type CollectionStatistics, type LengthRule, lengthRule } from './text-score';

/** A document that asks for its match, prepared once for comparing it with many. */
export type Question = {
  document: MatchDocument;
  tokens: readonly PlacedToken[];
  text: TextQuery;
  length: LengthRule;
  /** The mass of the asking text compared with itself, at which the text share is all that it can be. */
  fullMass: number;
  shares: Shares;
};

/** Tokens of an asking text that ask: some pages of it. */
const mostAsked = 2000;

/** Prepares a document for asking, with the word statistics of those it asks. */
export function prepareQuestion(document: MatchDocument, statistics: CollectionStatistics): Question {
  const read = analyseDocument(document);
  const tokens = read.slice(0, mostAsked);
  const text = askWith(tokens, statistics);
  const length = lengthRule(text.verbosity, statistics.averageLength);
  const fullMass = sumOf(massByTerm({ text, length }, profileTokens(read)).values());
  return { document, tokens, text, length, fullMass, shares: largestShares(document) };
}
