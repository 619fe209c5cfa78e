import type { AssignmentPlan } from './assignment';

/** What one need gains in the first plan over the second; below 0 if it loses. */
export type NeedDifference = { need: string; gain: number };

/** How a plan differs from another of the same problem: in all, for the worst-off, and for each need, those that lose most first. */
export function comparePlans(plan: AssignmentPlan, other: AssignmentPlan): { total: number; worst: number; byNeed: NeedDifference[] } {
  const scores = new Map(other.byNeed.map(({ need, score }) => [need, score]));
  const byNeed = plan.byNeed.map(({ need, score }) => ({ need, gain: score - (scores.get(need) ?? 0) }));
  byNeed.sort((one, another) => one.gain - another.gain || (one.need < another.need ? -1 : 1));
  return { total: plan.total - other.total, worst: plan.worst - other.worst, byNeed };
}
