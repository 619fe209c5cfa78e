import type { PlacedToken } from '../analyse/analyse-document';
import { likelihoodOfSlips } from '../analyse/spelling';
import type { Translation } from '../analyse/translations';
import { PairNumbers } from './pair-numbers';
import { forEachPair, mainTerms, type PairDistance, pairNearness } from './text-profile';
import { type CollectionStatistics, rarity } from './text-score';
import { weights } from './weights';

/**
 * A term that is asked for, and terms of the other language that count as it, each by its probability. A listed phrase is only
 * asked for through its translations (`isAsked` false): in its own language its words and their order say as much.
 */
export type AskedTerm = { term: string; isAsked: boolean; weight: number; alternatives: readonly Translation[] };

/** Two terms that are asked for together, in whichever order. */
export type AskedPair = { first: string; second: string; weight: number };

/** What an asking text asks for, and how much of a page it is (0..1). A pair's number less one is its place in `pairs`. */
export type TextQuery = { terms: AskedTerm[]; pairs: AskedPair[]; pairNumbers: PairNumbers; verbosity: number };

type Asked = { frequency: number; isMain: boolean; isAsked: boolean; alternatives: Map<string, Translation> };

/** A listed phrase without a meaning of the glossary is none of its own: its key is its words'. */
const isAskedItself = ({ isPhrase }: PlacedToken, key: string): boolean => !isPhrase || key[0] === '#' || !key.includes(' ');

/** What counts less beside the words that it stands with. */
function askedPart({ isCompound }: PlacedToken, key: string): number {
  if (isCompound) return weights.text.askedBeside.compound;
  return key[0] === '=' ? weights.text.askedBeside.number : 1;
}

function addTerm(
  asked: Map<string, Asked>,
  key: string,
  token: PlacedToken,
  { weight, isMain }: { weight: number; isMain: boolean },
): void {
  const known = asked.get(key) ?? { frequency: 0, isMain, isAsked: isAskedItself(token, key), alternatives: new Map() };
  known.frequency += weights.text.asked[token.field] * weight * askedPart(token, key);
  known.isMain ||= isMain;
  if (isMain) for (const one of token.translations) if (one.key !== key) known.alternatives.set(one.key, one);
  asked.set(key, known);
}

/** Translations are asked for where some document is in their language: elsewhere their stems only meet words that look like them. */
function askedTerms(tokens: readonly PlacedToken[], { speaks }: CollectionStatistics): Map<string, Asked> {
  const asked = new Map<string, Asked>();
  for (const one of tokens) {
    const token = speaks(one.language === 'en' ? 'sw' : 'en') ? one : { ...one, translations: [] };
    for (const [at, { key, weight }] of token.terms.entries()) addTerm(asked, key, token, { weight, isMain: at === 0 });
  }
  return asked;
}

function weigh({ frequency, isAsked, alternatives }: Asked, term: string, statistics: CollectionStatistics): number {
  let documents = isAsked ? statistics.documentsWith(term) : 0;
  for (const { key, probability } of alternatives.values()) documents += probability * statistics.documentsWith(key);
  return frequency ** weights.text.queryRepetition * rarity(documents, statistics.size);
}

function askedPairs(tokens: readonly PlacedToken[], statistics: CollectionStatistics): Pick<TextQuery, 'pairs' | 'pairNumbers'> {
  const sequence = mainTerms(tokens);
  const numbers = new PairNumbers();
  const counted: { at: number; distance: PairDistance; frequency: number }[] = [];
  forEachPair(numbers.number(sequence.map((main) => main?.key ?? null)), (first, second, distance, at) => {
    const place = numbers.add(first, second) - 1;
    const known = counted[place] ?? { at, distance, frequency: 0 };
    known.frequency += weights.text.asked[sequence[at]?.field ?? 'body'] * pairNearness(distance);
    counted[place] = known;
  });
  const pairs = counted.map(({ at, distance, frequency }): AskedPair => {
    const [first = '', second = ''] = [sequence[at - distance]?.key, sequence[at]?.key];
    return { first, second, weight: weighPair(first, second, frequency, statistics) };
  });
  return { pairs, pairNumbers: numbers };
}

function weighPair(first: string, second: string, frequency: number, statistics: CollectionStatistics): number {
  const { pairs, queryRepetition } = weights.text;
  return pairs.weight * frequency ** queryRepetition * rarity(statistics.documentsWithPair(first, second), statistics.size);
}

/** Unknown words of one text that are looked up by their spelling: more of them are no slips. */
const mostUnknown = 8;
const isWord = (term: string): boolean => /^[a-z']+$/.test(term);

/** Gives words that no document has in either language the terms that are written almost like them. */
function addSpellings(asked: ReadonlyMap<string, Asked>, statistics: CollectionStatistics): void {
  let left = mostUnknown;
  for (const [term, { isMain, isAsked, alternatives }] of asked) {
    const isKnown = alternatives.size > 0 || statistics.documentsWith(term) > 0;
    if (isKnown || !isMain || !isAsked || !isWord(term) || left-- <= 0) continue;
    const like = statistics.termsLike(term);
    for (const { term: key, slips } of like) {
      const name = key[0] === '#' ? key.slice(1) : key;
      const probability = likelihoodOfSlips(slips) / like.length;
      alternatives.set(key, { key, probability, en: name, sw: name, isSpelling: true });
    }
  }
}

/** Turns the tokens of an asking document into what is asked for, with the word statistics of those it asks. */
export function askWith(tokens: readonly PlacedToken[], statistics: CollectionStatistics): TextQuery {
  const terms: AskedTerm[] = [];
  let words = 0;
  const all = askedTerms(tokens, statistics);
  addSpellings(all, statistics);
  for (const [term, asked] of all) {
    if (!asked.isAsked && asked.alternatives.size === 0) continue;
    const weight = weigh(asked, term, statistics);
    terms.push({ term, isAsked: asked.isAsked, weight, alternatives: [...asked.alternatives.values()] });
    if (!asked.isMain || !asked.isAsked) continue;
    words++;
  }
  return { terms, ...askedPairs(tokens, statistics), verbosity: Math.min(1, words / weights.text.pageOf) };
}
