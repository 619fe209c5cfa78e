// Needs ranked against offers, measured against judgments.

import { timed } from './engine.mjs';
import { gradeOwners } from './judgments.mjs';
import { bootstrapInterval, mean, ndcg, quantile, recall, reciprocalRank } from './measures.mjs';
import { Refusal } from './refusal.mjs';

/** Deepest rank that a measure looks at. */
const measuredDepth = 100;

/** Indexes the offers; those who own them are ranked in their place when `groupBy` is set. */
export function indexOffers(offers, { createMatchIndex, groupBy }) {
  const index = createMatchIndex();
  const { milliseconds } = timed(() => {
    for (const { document, owner } of offers.values())
      index.upsert(groupBy ? { ...document, owner: String(owner ?? document.id) } : document);
  });
  return { index, buildSeconds: milliseconds / 1000 };
}

/** Ranks one need: `[{ id, score }]`, best first, at most `depth` (0: all), and the milliseconds of the first 100. */
function rankNeed({ document, year }, { index, offers, groupBy, beforeYear, depth }) {
  const isOlder = (id) => (offers.get(id)?.year ?? Number.POSITIVE_INFINITY) < (year ?? Number.POSITIVE_INFINITY);
  const allow = beforeYear ? isOlder : undefined;
  const rank = (limit) =>
    groupBy
      ? index.rankOwners(document, { limit, allow }).map(({ owner, score }) => ({ id: owner, score }))
      : index.rank(document, { limit, allow }).map(({ id, score }) => ({ id, score }));
  const { value, milliseconds } = timed(() => rank(measuredDepth));
  return { ranked: depth === 0 || depth > measuredDepth ? rank(depth || offers.size) : value, milliseconds };
}

function gradesFor(judgments, { offers, groupBy }) {
  const ownerOf = (id) => (offers.has(id) ? String(offers.get(id).owner ?? id) : undefined);
  return new Map([...judgments].map(([need, grades]) => [need, groupBy ? gradeOwners(grades, ownerOf) : grades]));
}

/** A need counts when something was judged to fit it. */
const isAnswerable = (grades) => grades !== undefined && [...grades.values()].some((grade) => grade > 0);

function checkTogether(needs, judgments) {
  if (![...judgments.keys()].some((need) => needs.has(need))) throw new Refusal('None of the judged needs is among the needs.');
}

/** The measures of a whole run; each need's list is handed to `onRanked` too. */
export function evaluate({ needs, offers, judgments, onRanked, ...options }) {
  checkTogether(needs, judgments);
  const { index, buildSeconds } = indexOffers(offers, options);
  const grades = gradesFor(judgments, { offers, ...options });
  const runs = [];
  for (const [id, need] of needs) {
    if (!onRanked && !isAnswerable(grades.get(id))) continue;
    const { ranked, milliseconds } = rankNeed(need, { index, offers, ...options });
    onRanked?.(id, ranked.slice(0, options.depth || undefined));
    if (isAnswerable(grades.get(id))) runs.push({ ids: ranked.map((one) => one.id), grades: grades.get(id), milliseconds });
  }
  return { ...measuresOf(runs), buildSeconds, indexBytes: index.bytes };
}

function measuresOf(runs) {
  const each = (measure) => runs.map(({ ids, grades }) => measure(ids, grades));
  const gains = each((ids, grades) => ndcg(ids, grades, 10));
  const { low, high } = bootstrapInterval(gains);
  const times = runs.map(({ milliseconds }) => milliseconds);
  return {
    ndcg10: mean(gains),
    ndcg10Low: low,
    ndcg10High: high,
    recall10: mean(each((ids, grades) => recall(ids, grades, 10))),
    recall100: mean(each((ids, grades) => recall(ids, grades, 100))),
    mrr: mean(each(reciprocalRank)),
    queries: runs.length,
    msP50: quantile(times, 0.5),
    msP95: quantile(times, 0.95),
  };
}
