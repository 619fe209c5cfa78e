// What the matcher learns from some of the judged needs, to be measured on the others.
import { randomFrom } from './measures.mjs';

/** Offers of each need that are re-ranked, and that a person would have looked at. */
const rerankedDepth = 100;
const seenDepth = 30;
const seed = 1;

/** `count` of the ids by chance, the same at every run. */
export function drawNeeds(ids, count) {
  const random = randomFrom(seed);
  const drawn = [...ids].sort().map((id) => ({ id, at: random() }));
  drawn.sort((one, other) => one.at - other.at);
  return new Set(drawn.slice(0, count).map(({ id }) => id));
}

/** Reads the first offers of a need with their features; texts are taken apart once. */
function featureReader({ index, offers, matcher: { factsOf, textFeatures } }) {
  const facts = new Map();
  const factsById = (id) => {
    if (!facts.has(id)) facts.set(id, factsOf(offers.get(id).document));
    return facts.get(id);
  };
  return (need, ranked) => {
    const asking = factsOf(need.document);
    return ranked.map(({ id, score }) => ({ id, features: { score, ...textFeatures(asking, factsById(id), index.statistics) } }));
  };
}

/**
 * Trains on the needs `taught`: what was judged to fit was accepted, the rest of what a person would have seen passed over. Returns the
 * model, and how it orders the first offers of a need anew; what lies deeper stays.
 */
export function learnFrom(taught, { needs, judgments, index, offers, matcher, allowFor }) {
  const read = featureReader({ index, offers, matcher });
  const rank = (need, limit) => index.rank(need.document, { limit, allow: allowFor(need) });
  const teach = (id) => {
    const isGood = (offer) => (judgments.get(id).get(offer) ?? 0) > 0;
    const outcome = (offer) => ({ kind: isGood(offer) ? 'accepted' : 'passed-over' });
    const need = needs.get(id);
    return read(need, rank(need, seenDepth)).map(({ id: offer, features }) => ({
      need: id,
      candidate: offer,
      outcome: outcome(offer),
      features,
    }));
  };
  const training = { judgments: [...taught].flatMap(teach), features: matcher.rerankingPlan, version: 'measured', date: 'now' };
  const model = matcher.trainWeights(training);
  const rerank = (need, ranked) => {
    const first = read(need, ranked.slice(0, rerankedDepth)).map(({ id, features }) => ({ id, score: matcher.scoreWith(model, features) }));
    first.sort((one, other) => other.score - one.score || (one.id < other.id ? -1 : 1));
    return [...first, ...ranked.slice(rerankedDepth)];
  };
  return { model, rerank };
}

/** What is reported of a model beside the measures. */
export const summaryOf = ({ outcome, judgedNeeds, hand, held, chance, strength, features, weights }) => ({
  outcome,
  judgedNeeds,
  hand,
  held,
  chance,
  strength,
  weights: Object.fromEntries(features.map((name, at) => [name, Number(weights[at].toFixed(4))])),
});
