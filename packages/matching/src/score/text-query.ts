import type { PlacedToken } from '../analyse/analyse-document';
import type { Translation } from '../analyse/translations';
import { mainTerms } from './text-profile';
import { type CollectionStatistics, rarity } from './text-score';
import { weights } from './weights';

/**
 * A term that is asked for, and terms of the other language that count as it, each by its probability. A listed phrase is only
 * asked for through its translations (`isAsked` false): in its own language its words and their order say as much.
 */
export type AskedTerm = { term: string; isAsked: boolean; weight: number; alternatives: readonly Translation[] };

/** Two neighbours that are asked for. */
export type AskedPair = { first: string; second: string; weight: number };

/** What an asking text asks for, how much is asked for in all, and how much of a page it is (0..1). */
export type TextQuery = { terms: AskedTerm[]; pairs: AskedPair[]; mass: number; verbosity: number };

type Asked = { frequency: number; isMain: boolean; isAsked: boolean; alternatives: Map<string, Translation> };

function addTerm(
  asked: Map<string, Asked>,
  key: string,
  token: PlacedToken,
  { weight, isMain }: { weight: number; isMain: boolean },
): void {
  const known = asked.get(key) ?? { frequency: 0, isMain, isAsked: !(token.isPhrase && key[0] !== '#'), alternatives: new Map() };
  known.frequency += weights.text.asked[token.field] * weight;
  known.isMain ||= isMain;
  if (isMain) for (const one of token.translations) if (one.key !== key) known.alternatives.set(one.key, one);
  asked.set(key, known);
}

function askedTerms(tokens: readonly PlacedToken[]): Map<string, Asked> {
  const asked = new Map<string, Asked>();
  for (const token of tokens) {
    for (const [at, { key, weight }] of token.terms.entries()) addTerm(asked, key, token, { weight, isMain: at === 0 });
  }
  return asked;
}

function weigh({ frequency, isAsked, alternatives }: Asked, term: string, statistics: CollectionStatistics): number {
  let documents = isAsked ? statistics.documentsWith(term) : 0;
  for (const { key, probability } of alternatives.values()) documents += probability * statistics.documentsWith(key);
  return frequency ** weights.text.queryRepetition * rarity(documents, statistics.size);
}

function askedPairs(tokens: readonly PlacedToken[]): AskedPair[] {
  const pairs = new Map<string, AskedPair>();
  const sequence = mainTerms(tokens);
  for (let at = 1; at < sequence.length; at++) {
    const first = sequence[at - 1];
    const second = sequence[at];
    if (!first || !second || first.key === second.key) continue;
    const name = `${first.key}\n${second.key}`;
    const known = pairs.get(name) ?? { first: first.key, second: second.key, weight: 0 };
    known.weight += weights.text.asked[second.field];
    pairs.set(name, known);
  }
  const { bigram, queryRepetition } = weights.text;
  return [...pairs.values()].map((pair) => ({ ...pair, weight: bigram * pair.weight ** queryRepetition }));
}

/** Turns the tokens of an asking document into what is asked for, with the word statistics of those it asks. */
export function askWith(tokens: readonly PlacedToken[], statistics: CollectionStatistics): TextQuery {
  const terms: AskedTerm[] = [];
  let mass = 0;
  let words = 0;
  for (const [term, asked] of askedTerms(tokens)) {
    if (!asked.isAsked && asked.alternatives.size === 0) continue;
    const weight = weigh(asked, term, statistics);
    terms.push({ term, isAsked: asked.isAsked, weight, alternatives: [...asked.alternatives.values()] });
    if (!asked.isMain || !asked.isAsked) continue;
    mass += weight;
    words++;
  }
  return { terms, pairs: askedPairs(tokens), mass, verbosity: Math.min(1, words / weights.text.pageOf) };
}
