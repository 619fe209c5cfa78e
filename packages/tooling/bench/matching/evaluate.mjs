// Needs ranked against offers, measured against judgments.

import { timed } from './engine.mjs';
import { gradeOwners } from './judgments.mjs';
import { drawNeeds, learnFrom, summaryOf } from './learn.mjs';
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

/** Lets only offers of earlier years answer a need. */
const olderThan = (offers, year) => (id) => (offers.get(id)?.year ?? Number.POSITIVE_INFINITY) < (year ?? Number.POSITIVE_INFINITY);

/** Ranks one need: `[{ id, score }]`, best first, at most `depth` (0: all), and the milliseconds of the first 100. */
function rankNeed({ document, year }, { index, offers, groupBy, beforeYear, depth }) {
  const allow = beforeYear ? olderThan(offers, year) : undefined;
  const rank = (limit) =>
    groupBy
      ? index.rankOwners(document, { limit, allow }).map(({ owner, score }) => ({ id: owner, score }))
      : index.rank(document, { limit, allow }).map(({ id, score }) => ({ id, score }));
  const { value, milliseconds } = timed(() => rank(measuredDepth));
  return { ranked: depth === 0 || depth > measuredDepth ? rank(depth || offers.size) : value, milliseconds };
}

/**
 * Grades by need, of owners where these are ranked. An owner of whom nothing is older than the need cannot be known to a list that
 * counts only older items, and is left out of what it is measured by.
 */
function gradesFor(judgments, { needs, offers, groupBy, beforeYear }) {
  if (!groupBy) return judgments;
  const ownerOf = (id) => (offers.has(id) ? String(offers.get(id).owner ?? id) : undefined);
  const firstYear = new Map();
  for (const [id, { year = Number.POSITIVE_INFINITY }] of offers) {
    const owner = ownerOf(id);
    firstYear.set(owner, Math.min(year, firstYear.get(owner) ?? Number.POSITIVE_INFINITY));
  }
  const isKnown = (owner, need) => !beforeYear || (firstYear.get(owner) ?? Number.POSITIVE_INFINITY) < (needs.get(need)?.year ?? 0);
  const known = (need, grades) => [...gradeOwners(grades, ownerOf)].filter(([owner]) => isKnown(owner, need));
  return new Map([...judgments].map(([need, grades]) => [need, new Map(known(need, grades))]));
}

/** A need counts when something was judged to fit it. */
const isAnswerable = (grades) => grades !== undefined && [...grades.values()].some((grade) => grade > 0);

function checkTogether(needs, judgments) {
  if (![...judgments.keys()].some((need) => needs.has(need))) throw new Refusal('None of the judged needs is among the needs.');
}

/** Learns from `count` judged needs, which are then no longer measured; nothing without a count. */
function learnFirst(count, { needs, grades, offers, index, matcher, beforeYear }) {
  if (!count) return { taught: new Set(), rerank: (_need, ranked) => ranked };
  const judged = [...needs.keys()].filter((id) => isAnswerable(grades.get(id)));
  if (judged.length <= count)
    throw new Refusal(`--learn is less than the ${judged.length} judged needs, so that some are left to measure.`);
  const taught = drawNeeds(judged, count);
  const allowFor = ({ year }) => (beforeYear ? olderThan(offers, year) : undefined);
  const { model, rerank } = learnFrom(taught, { needs, judgments: grades, index, offers, matcher, allowFor });
  return { taught, rerank, learned: summaryOf(model) };
}

/** The measures of a whole run; each need's list is handed to `onRanked` too. */
export function evaluate({ needs, offers, judgments, onRanked, ...options }) {
  checkTogether(needs, judgments);
  const { index, buildSeconds } = indexOffers(offers, options);
  const grades = gradesFor(judgments, { needs, offers, ...options });
  const { taught, rerank, learned } = learnFirst(options.learn, { needs, grades, offers, index, ...options });
  const runs = [];
  for (const [id, need] of needs) {
    if (!onRanked && !isAnswerable(grades.get(id))) continue;
    const { ranked: found, milliseconds } = rankNeed(need, { index, offers, ...options });
    const ranked = rerank(need, found);
    onRanked?.(id, ranked.slice(0, options.depth || undefined));
    if (isAnswerable(grades.get(id)) && !taught.has(id))
      runs.push({ ids: ranked.map((one) => one.id), grades: grades.get(id), milliseconds });
  }
  return { ...measuresOf(runs), buildSeconds, indexBytes: index.bytes, ...(learned && { learned }) };
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
