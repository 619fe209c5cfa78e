import { analyseDocument } from '../../analyse/analyse-document';
import type { MatchDocument, TextField } from '../../match-document';
import { forEachPair, profileTokens } from '../../score/text-profile';

/** What the finer features need of a text: how often each term stands in each field and in all, neighbours, and the number of words. */
export type TextFacts = {
  all: ReadonlyMap<string, number>;
  fields: Record<TextField, ReadonlyMap<string, number>>;
  neighbours: ReadonlySet<string>;
  titleNeighbours: ReadonlySet<string>;
  words: number;
};

/** Two neighbouring terms in their order as one key. */
const orderedPair = (first: string, second: string): string => `${first}\n${second}`;

function neighboursOf(tokens: ReturnType<typeof analyseDocument>): Set<string> {
  const pairs = new Set<string>();
  forEachPair(profileTokens(tokens).sequence, (first, second, distance) => {
    if (distance === 1) pairs.add(orderedPair(first, second));
  });
  return pairs;
}

/** Facts of a document, found once for comparing it with many. */
export function factsOf(document: MatchDocument): TextFacts {
  const tokens = analyseDocument(document);
  const fields = { title: new Map<string, number>(), keywords: new Map<string, number>(), body: new Map<string, number>() };
  const all = new Map<string, number>();
  let words = 0;
  for (const { field, terms, isPhrase } of tokens) {
    for (const { key, weight } of terms) {
      all.set(key, (all.get(key) ?? 0) + weight);
      fields[field].set(key, (fields[field].get(key) ?? 0) + weight);
    }
    if (!isPhrase) words++;
  }
  const titleNeighbours = neighboursOf(tokens.filter(({ field }) => field === 'title'));
  return { all, fields, neighbours: neighboursOf(tokens), titleNeighbours, words };
}
