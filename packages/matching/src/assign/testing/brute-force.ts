import type { AssignmentPlan } from '../assignment';
import type { AssignmentProblem, Pair, Quota } from '../problem';

const isAmong = (pairs: readonly Pair[] = [], { need, expert }: Pair): boolean =>
  pairs.some((one) => one.need === need && one.expert === expert);

const isWithin = (count: number, { min, max }: { min: number; max: number }): boolean => count >= min && count <= max;

function keepsQuota(quota: Quota, problem: AssignmentProblem, pairs: readonly Pair[]): boolean {
  const inside = pairs.filter(({ expert }) => quota.experts.includes(expert));
  if (quota.scope === 'total') return isWithin(inside.length, quota);
  const held = quota.needs ?? problem.needs.map(({ id }) => id);
  return held.every((id) => isWithin(inside.filter(({ need }) => need === id).length, quota));
}

/** Whether pairs keep every constraint of a problem; written from the constraints' words, apart from how the solvers see them. */
export function keepsConstraints(problem: AssignmentProblem, pairs: readonly Pair[]): boolean {
  const { needs, experts, conflicts, forbidden, forced = [], quotas = [] } = problem;
  return (
    needs.every((one) => isWithin(pairs.filter(({ need }) => need === one.id).length, one)) &&
    experts.every((one) => isWithin(pairs.filter(({ expert }) => expert === one.id).length, one)) &&
    pairs.every((one) => !isAmong(conflicts, one) && !isAmong(forbidden, one)) &&
    forced.every((one) => isAmong(pairs, one)) &&
    quotas.every((quota) => keepsQuota(quota, problem, pairs))
  );
}

export const pairsOf = ({ byNeed }: AssignmentPlan): Pair[] =>
  byNeed.flatMap(({ need, experts }) => experts.map((expert) => ({ need, expert })));

/** Total and worst-off of some pairs. */
function judge(problem: AssignmentProblem, pairs: readonly Pair[]): { total: number; worst: number } {
  const { needs, experts, scores, conflicts, forbidden } = problem;
  const scoreOf = ({ need, expert }: Pair): number =>
    scores[needs.findIndex(({ id }) => id === need) * experts.length + experts.findIndex(({ id }) => id === expert)] as number;
  const counted = needs.filter(
    ({ id, max }) => max > 0 && experts.some((one) => !isAmong([...(conflicts ?? []), ...(forbidden ?? [])], { need: id, expert: one.id })),
  );
  const scoresOf = counted.map(({ id }) => pairs.filter(({ need }) => need === id).reduce((sum, one) => sum + scoreOf(one), 0));
  return { total: pairs.reduce((sum, one) => sum + scoreOf(one), 0), worst: scoresOf.length > 0 ? Math.min(...scoresOf) : 0 };
}

/** The best total and worst-off there is, by trying every set of pairs; null if none keeps the constraints. */
export function bestByTryingAll(problem: AssignmentProblem): { total: number; worst: number } | null {
  const all = problem.needs.flatMap(({ id: need }) => problem.experts.map(({ id: expert }) => ({ need, expert })));
  let best: { total: number; worst: number } | null = null;
  for (let set = 0; set < 2 ** all.length; set++) {
    const pairs = all.filter((_, at) => set & (1 << at));
    if (!keepsConstraints(problem, pairs)) continue;
    const judged = judge(problem, pairs);
    const isFairer = problem.objective === 'fairness' ? judged.worst - (best?.worst ?? 0) : 0;
    if (!best || isFairer > 0 || (isFairer === 0 && judged.total > best.total)) best = judged;
  }
  return best;
}
