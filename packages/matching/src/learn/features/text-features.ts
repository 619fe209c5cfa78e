import type { CollectionStatistics } from '../../score/text-score';
import { rarity } from '../../score/text-score';
import type { TextFacts } from './text-facts';

type Rarity = (term: string) => number;

/** Share of the terms of one text, weighed by a power of their rarity, that the other has at all: 0..1; 0 for a text without terms. */
function coverage(of: ReadonlyMap<string, number>, by: ReadonlyMap<string, number>, rare: Rarity, power = 1): number {
  let covered = 0;
  let total = 0;
  for (const term of of.keys()) {
    const weight = rare(term) ** power;
    total += weight;
    if (by.has(term)) covered += weight;
  }
  return total > 0 ? covered / total : 0;
}

/** Share of the pairs of neighbours of one text that are neighbours in the other. */
function pairCoverage(of: ReadonlySet<string>, by: ReadonlySet<string>, rare: Rarity): number {
  let covered = 0;
  let total = 0;
  for (const pair of of) {
    const [first = '', second = ''] = pair.split('\n');
    const weight = rare(first) * rare(second);
    total += weight;
    if (by.has(pair)) covered += weight;
  }
  return total > 0 ? covered / total : 0;
}

/** Cosine of the two texts with logarithmic frequencies times rarity. */
function cosine(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>, rare: Rarity): number {
  const weigh = (term: string, frequency: number): number => Math.log1p(frequency) * rare(term);
  const norm = (text: ReadonlyMap<string, number>): number =>
    Math.sqrt([...text].reduce((sum, [term, count]) => sum + weigh(term, count) ** 2, 0));
  let product = 0;
  for (const [term, count] of one) product += other.has(term) ? weigh(term, count) * weigh(term, other.get(term) ?? 0) : 0;
  const norms = norm(one) * norm(other);
  return norms > 0 ? product / norms : 0;
}

/**
 * Finer features of how two texts agree, 0..1 each (`length` is signed: logarithm of the answering text's words against the asking
 * one's). `…Asked` is the part of the asking text that is answered, `…Answered` the part of the answering text that was asked for.
 */
export function textFeatures(asking: TextFacts, answering: TextFacts, statistics: CollectionStatistics) {
  const rare: Rarity = (term) => rarity(statistics.documentsWith(term), statistics.size);
  return {
    termsAsked: coverage(asking.all, answering.all, rare),
    rareTermsAsked: coverage(asking.all, answering.all, rare, 3),
    titleAsked: coverage(asking.fields.title, answering.all, rare),
    rareTitleAsked: coverage(asking.fields.title, answering.all, rare, 3),
    keywordsAsked: coverage(asking.fields.keywords, answering.all, rare),
    bodyAsked: coverage(asking.fields.body, answering.all, rare),
    pairsAsked: pairCoverage(asking.neighbours, answering.neighbours, rare),
    titlePairsAsked: pairCoverage(asking.titleNeighbours, answering.neighbours, rare),
    termsAnswered: coverage(answering.all, asking.all, rare),
    rareTermsAnswered: coverage(answering.all, asking.all, rare, 3),
    keywordsAnswered: coverage(answering.fields.keywords, asking.all, rare),
    titleAnswered: coverage(answering.fields.title, asking.all, rare),
    pairsAnswered: pairCoverage(answering.neighbours, asking.neighbours, rare),
    cosine: cosine(asking.all, answering.all, rare),
    length: Math.log((answering.words + 1) / (asking.words + 1)),
  };
}
