import { analyseDocument, type PlacedToken } from '../analyse/analyse-document';
import type { MatchDocument } from '../match-document';
import { type StructuralKind, structuralFeatures, structuralKinds } from '../score/closeness';
import type { Closeness } from '../score/closeness-value';
import { isGoodMatch, known } from '../score/combine';
import { meaningCloseness } from '../score/meaning';
import { prepareQuestion, type Question } from '../score/question';
import { kilometresBetween } from '../score/region-distance';
import { forEachPair, pairKey, pairNearness, profileTokens, type TextProfile } from '../score/text-profile';
import type { AskedTerm } from '../score/text-query';
import { type CollectionStatistics, closenessOfMass, lengthNorm, saturate, withPairs } from '../score/text-score';
import { type Demand, demandOf } from './must-haves/demand';
import { judgeBy } from './must-haves/judge-must-have';
import type { MatchExplanation, Reason, Verdict } from './reason';
import { textMatches, tokensByTerm } from './text-matches';

/** From this closeness on a feature counts as met. */
const metFrom = 0.5;

function verdictOf(closeness: Closeness): Verdict {
  if (typeof closeness !== 'number') return 'unknown';
  return closeness >= metFrom ? 'met' : 'gap';
}

/** How often a term and its translations occur together, each by its probability. */
function frequencyIn({ frequencies }: TextProfile, { term, isAsked, alternatives }: AskedTerm): number {
  let sum = isAsked ? (frequencies.get(term) ?? 0) : 0;
  for (const { key, probability } of alternatives) sum += probability * (frequencies.get(key) ?? 0);
  return sum;
}

/** What asked pairs of terms add to a text, where they may add all that they bring. */
function pairMasses(
  { text, length }: Question,
  { sequence }: TextProfile,
  norm: number,
): { first: string; second: string; mass: number }[] {
  const counts = new Map<string, number>();
  forEachPair(sequence, (first, second, distance) => {
    const pair = pairKey(first, second);
    counts.set(pair, (counts.get(pair) ?? 0) + pairNearness(distance));
  });
  return text.pairs.flatMap(({ first, second, weight }) => {
    const count = counts.get(pairKey(first, second));
    return count ? [{ first, second, mass: weight * saturate(count, norm, length.k1) }] : [];
  });
}

const sumOf = (masses: Iterable<number>): number => [...masses].reduce((sum, one) => sum + one, 0);

/** Mass that each shared term adds; what a pair adds is halved between its two. */
function massByTerm(question: Question, answering: TextProfile): Map<string, number> {
  const { text, length } = question;
  const norm = lengthNorm(answering.length, length);
  const masses = new Map<string, number>();
  for (const asked of text.terms) {
    const frequency = frequencyIn(answering, asked);
    if (frequency > 0) masses.set(asked.term, asked.weight * saturate(frequency, norm, length.k1));
  }
  const pairs = pairMasses(question, answering, norm);
  const [ofTerms, ofPairs] = [sumOf(masses.values()), sumOf(pairs.map(({ mass }) => mass))];
  const part = ofPairs > 0 ? (withPairs(ofTerms, ofPairs) - ofTerms) / ofPairs : 0;
  for (const { first, second, mass } of pairs) {
    for (const term of [first, second]) masses.set(term, (masses.get(term) ?? 0) + (part * mass) / 2);
  }
  return masses;
}

function structuralReason(kind: StructuralKind, { document: asking, shares }: Question, answering: MatchDocument): Reason {
  const closeness = structuralFeatures[kind](asking, answering);
  const number = typeof closeness === 'number' ? closeness : null;
  const kilometres = kind === 'region' && number !== null ? kilometresBetween(asking.regionCode ?? '', answering.regionCode ?? '') : null;
  const reason = { kind, share: shares[kind] * known(closeness), most: shares[kind], verdict: verdictOf(closeness), closeness: number };
  return kilometres === null ? reason : { ...reason, kilometres };
}

/** Nothing where no model has read the asking text. */
function meaningReasons({ document, shares }: Question, answering: MatchDocument): Reason[] {
  if (!document.meaning) return [];
  const closeness = meaningCloseness(document, answering);
  const number = typeof closeness === 'number' ? closeness : null;
  return [
    { kind: 'meaning', share: shares.meaning * known(closeness), most: shares.meaning, verdict: verdictOf(closeness), closeness: number },
  ];
}

type Asked = { metric: string; demand: Demand };

const demandsOf = ({ mustHaves = [], language }: MatchDocument): Asked[] =>
  mustHaves.map((mustHave) => ({ metric: mustHave.metric, demand: demandOf(mustHave, language) }));

function mustHaveReasons(demands: readonly Asked[], answering: MatchDocument, tokens: readonly PlacedToken[]): Reason[] {
  if (demands.length === 0) return [];
  const judge = judgeBy(answering, tokens);
  return demands.map(({ metric, demand }) => ({ kind: 'mustHave', share: 0, most: 0, metric, ...judge(demand) }));
}

/** Explains the match of one asking document with any answering one. */
export function explainWith(question: Question): (answering: MatchDocument) => MatchExplanation {
  const { shares } = question;
  const askingByTerm = tokensByTerm(question.tokens);
  const demands = demandsOf(question.document);
  return (answering) => {
    const tokens = analyseDocument(answering);
    const byTerm = tokensByTerm(tokens);
    const masses = massByTerm(question, profileTokens(tokens));
    const mass = [...masses.values()].reduce((sum, one) => sum + one, 0);
    const text = closenessOfMass(mass, question.halfMass);
    const share = shares.text * text;
    const matches = textMatches(
      { asking: askingByTerm, answering: byTerm, terms: question.text.terms },
      masses,
      mass > 0 ? share / mass : 0,
    );
    const reasons: Reason[] = [
      { kind: 'text', share, most: shares.text, verdict: verdictOf(text), matches },
      ...meaningReasons(question, answering),
      ...structuralKinds.map((kind) => structuralReason(kind, question, answering)),
      ...mustHaveReasons(demands, answering, tokens),
    ];
    const score = reasons.reduce((sum, reason) => sum + reason.share, 0);
    return { score, isGood: isGoodMatch(score), reasons };
  };
}

/** Explains the match of a need with any offer, against the documents of `index`; the need is prepared once. */
export const explainerFor = (
  need: MatchDocument,
  index: { statistics: CollectionStatistics },
): ((offer: MatchDocument) => MatchExplanation) => explainWith(prepareQuestion(need, index.statistics));

/** Why and how well an offer fits a need, against the documents of `index` (how rare each word is, how long texts are). */
export function explainMatch(need: MatchDocument, offer: MatchDocument, index: { statistics: CollectionStatistics }): MatchExplanation {
  return explainerFor(need, index)(offer);
}
