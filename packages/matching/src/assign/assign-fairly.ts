import { type Arranged, pairState } from './arrange';
import { assignByFlow, solveNetwork } from './assign-by-flow';
import type { Assignment } from './assignment';
import { countMissing } from './find-shortfalls';
import type { FlowProgress } from './flow';

/** Whether every need takes one expert at most: then its score is that of one pair, and a threshold on pairs is a threshold on needs. */
export const takesOneEach = ({ needs }: Arranged): boolean => needs.max.every((max) => max <= 1);

/** A problem in which every need that anybody may serve gets somebody, over open pairs of at least `threshold`. */
function withThreshold(arranged: Arranged, threshold: number): Arranged {
  const { needs, experts, scores, states } = arranged;
  const width = experts.ids.length;
  const min = needs.min.map((bound, need) => {
    const row = states.subarray(need * width, (need + 1) * width);
    const canBeServed = row.includes(pairState.open) || row.includes(pairState.forced);
    return canBeServed ? (needs.max[need] as number) : bound;
  });
  const left = states.map((state, pair) =>
    state === pairState.open && (scores[pair] as number) < threshold ? pairState.forbidden : state,
  );
  return { ...arranged, needs: { ...needs, min }, states: left };
}

/** Scores of open pairs that could be the worst-off one's, rising: none above what some need can get at best. */
function thresholds({ needs, experts, scores, states }: Arranged): number[] {
  const width = experts.ids.length;
  let highest = Number.POSITIVE_INFINITY;
  for (let need = 0; need < needs.ids.length; need++) {
    let best = -1;
    for (let pair = need * width; pair < (need + 1) * width; pair++) {
      const canServe = states[pair] === pairState.open || states[pair] === pairState.forced;
      if (canServe && (scores[pair] as number) > best) best = scores[pair] as number;
    }
    if (best >= 0 && needs.max[need] !== 0) highest = Math.min(highest, best);
  }
  const open = scores.filter((score, pair) => states[pair] === pairState.open && score <= highest);
  return [...new Set(open.sort())];
}

/** Whether all can be served over pairs of at least `threshold`: only counted, so scores are left out. */
function* isPossible(arranged: Arranged, threshold: number): Generator<FlowProgress, boolean> {
  const held = withThreshold(arranged, threshold);
  const solved = yield* solveNetwork({ ...held, scores: new Float64Array(held.scores.length) });
  return countMissing(solved) === 0;
}

/**
 * The plan whose worst-off need is best, and of those the one with the best total, for needs that take one expert each: the highest
 * threshold under which all are served is found by halving, then the best total under it.
 */
export function* assignFairly(arranged: Arranged): Generator<FlowProgress, Assignment> {
  const candidates = thresholds(arranged);
  let low = -1;
  let high = candidates.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (yield* isPossible(arranged, candidates[middle] as number)) low = middle;
    else high = middle - 1;
  }
  return yield* assignByFlow(low < 0 ? arranged : withThreshold(arranged, candidates[low] as number));
}
