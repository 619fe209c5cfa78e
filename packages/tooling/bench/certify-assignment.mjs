/**
 * Proof that a plan is the best, found without the solver: prices for every need and expert, from which weak duality gives a total that
 * no plan can exceed. If the plan reaches it, nothing is better. For problems without quotas, whose linear programme has whole optima.
 */

/** A problem and a plan by numbers: `open[need · width + expert]` tells who may be paired, `taken` who is. */
function byNumber({ needs, experts, scores, conflicts = [] }, { byNeed }, least = Number.NEGATIVE_INFINITY) {
  const width = experts.length;
  const needNumber = new Map(needs.map(({ id }, at) => [id, at]));
  const expertNumber = new Map(experts.map(({ id }, at) => [id, at]));
  const place = (need, expert) => needNumber.get(need) * width + expertNumber.get(expert);
  const open = Uint8Array.from({ length: scores.length }, (_, pair) => (scores[pair] >= least ? 1 : 0));
  for (const { need, expert } of conflicts) open[place(need, expert)] = 0;
  const taken = new Uint8Array(scores.length);
  for (const { need, experts: chosen } of byNeed) for (const expert of chosen) taken[place(need, expert)] = 1;
  return { needs, experts, scores, width, open, taken };
}

/** How many places each need and each expert has in the plan. */
function countPlaces({ needs, experts, width, taken }) {
  const rows = new Int32Array(needs.length);
  const columns = new Int32Array(experts.length);
  for (let pair = 0; pair < taken.length; pair++) {
    if (!taken[pair]) continue;
    rows[Math.floor(pair / width)]++;
    columns[pair % width]++;
  }
  return { rows, columns };
}

/** Throws when the plan breaks a bound or takes a pair that is not open. */
function checkKept({ needs, experts, open, taken }, { rows, columns }) {
  const isKept = (bounds, counts) => bounds.every(({ min, max }, at) => counts[at] >= min && counts[at] <= max);
  if (!isKept(needs, rows) || !isKept(experts, columns)) throw new Error('The plan breaks a minimum or maximum.');
  if (taken.some((one, pair) => one && !open[pair])) throw new Error('The plan takes a pair that it must not.');
}

/** Relaxations smaller than this come from rounding. */
const tiny = 1e-9;

/**
 * Prices that agree with the plan (complementary slackness), by relaxing like Bellman and Ford: `height[need] − height[expert]` is at
 * least the score of a pair not taken and at most that of one taken; `base` stands for nobody.
 */
function relaxPrices(problem, { rows, columns }) {
  const { needs, experts, scores, width, open, taken } = problem;
  const ofNeed = new Float64Array(needs.length);
  const ofExpert = new Float64Array(width);
  let base = 0;
  const most = 2 * (needs.length + width);
  for (let round = 0, hasChanged = true; hasChanged && round < most; round++) {
    hasChanged = false;
    const lower = (prices, at, to) => {
      if (prices[at] - to <= tiny) return;
      prices[at] = to;
      hasChanged = true;
    };
    const lowerBase = (to) => {
      if (base - to <= tiny) return;
      base = to;
      hasChanged = true;
    };
    for (let need = 0; need < needs.length; need++) {
      if (rows[need] < needs[need].max) lower(ofNeed, need, base);
      for (let expert = 0, pair = need * width; expert < width; expert++, pair++)
        if (taken[pair]) lower(ofNeed, need, ofExpert[expert] + scores[pair]);
      for (let expert = 0, pair = need * width; expert < width; expert++, pair++)
        if (open[pair] && !taken[pair]) lower(ofExpert, expert, ofNeed[need] - scores[pair]);
      if (rows[need] > needs[need].min) lowerBase(ofNeed[need]);
    }
    for (let expert = 0; expert < width; expert++) {
      if (columns[expert] > experts[expert].min) lower(ofExpert, expert, base);
      if (columns[expert] < experts[expert].max) lowerBase(ofExpert[expert]);
    }
  }
  return { ofNeed: ofNeed.map((height) => height - base), ofExpert: ofExpert.map((height) => base - height) };
}

const costOf = (bounds, prices) =>
  bounds.reduce((sum, { min, max }, at) => sum + (prices[at] > 0 ? max * prices[at] : min * prices[at]), 0);

/** The total that no plan can exceed, by any prices. */
function boundBy({ needs, experts, scores, width, open }, { ofNeed, ofExpert }) {
  let bound = costOf(needs, ofNeed) + costOf(experts, ofExpert);
  for (let pair = 0; pair < scores.length; pair++)
    if (open[pair]) bound += Math.max(0, scores[pair] - ofNeed[Math.floor(pair / width)] - ofExpert[pair % width]);
  return bound;
}

/** How far the plan's total lies below what no plan (of pairs with at least the score `least`) can exceed; 0 but for rounding if it is the best. */
export function gapOfTotal(problem, plan, least) {
  const numbered = byNumber(problem, plan, least);
  const counts = countPlaces(numbered);
  checkKept(numbered, counts);
  return boundBy(numbered, relaxPrices(numbered, counts)) - plan.total;
}

/** Whether every need could have one expert with more than `score`, by augmenting paths (Kuhn). */
export function canAllHaveMore(problem, score) {
  const { needs, experts, scores, width, open } = byNumber(problem, { byNeed: [] });
  const servedBy = experts.map(() => []);
  const tryNeed = (need, seen) => {
    for (let expert = 0; expert < width; expert++) {
      const pair = need * width + expert;
      if (seen[expert] || !open[pair] || scores[pair] <= score) continue;
      seen[expert] = 1;
      const served = servedBy[expert];
      if (served.length < experts[expert].max) return served.push(need);
      const at = served.findIndex((other) => tryNeed(other, seen));
      if (at < 0) continue;
      served[at] = need;
      return true;
    }
    return false;
  };
  return needs.every((_, need) => tryNeed(need, new Uint8Array(width)));
}
