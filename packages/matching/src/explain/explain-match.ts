import { analyseDocument, type PlacedToken } from '../analyse/analyse-document';
import type { MatchDocument } from '../match-document';
import { type StructuralKind, structuralFeatures, structuralKinds } from '../score/closeness';
import type { Closeness } from '../score/closeness-value';
import { isGoodMatch, known } from '../score/combine';
import { massByTerm, sumOf } from '../score/matched-mass';
import { meaningCloseness } from '../score/meaning';
import { prepareQuestion, type Question } from '../score/question';
import { kilometresBetween } from '../score/region-distance';
import { profileTokens } from '../score/text-profile';
import { type CollectionStatistics, closenessOfMass } from '../score/text-score';
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
    const mass = sumOf(masses.values());
    const text = closenessOfMass(mass, question.fullMass);
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
