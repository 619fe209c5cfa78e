import type { MinimumOf, Remedy, Shortfall } from '../assignment';
import type { AssignmentProblem, Quota } from '../problem';

type Bounds = { min: number; max: number };

/** Changes the bounds of a quota at one need only: that need gets a quota of its own. */
function splitQuota(quota: Quota, need: string, allNeeds: readonly string[], change: (bounds: Bounds) => Bounds): Quota[] {
  if (quota.scope === 'total') return [quota];
  const held = quota.needs ?? allNeeds;
  const here = { ...quota, ...change(quota), id: `${quota.id} at ${need}`, needs: [need] };
  return [{ ...quota, needs: held.filter((id) => id !== need) }, here];
}

function changeBounds(problem: AssignmentProblem, of: MinimumOf, change: (bounds: Bounds) => Bounds): AssignmentProblem {
  switch (of.kind) {
    case 'need':
      return { ...problem, needs: problem.needs.map((one) => (one.id === of.need ? { ...one, ...change(one) } : one)) };
    case 'expert':
      return { ...problem, experts: problem.experts.map((one) => (one.id === of.expert ? { ...one, ...change(one) } : one)) };
    case 'quota': {
      const allNeeds = problem.needs.map(({ id }) => id);
      const { need } = of;
      const changed = (one: Quota) => (need === undefined ? [{ ...one, ...change(one) }] : splitQuota(one, need, allNeeds, change));
      return { ...problem, quotas: problem.quotas?.flatMap((one) => (one.id === of.quota ? changed(one) : [one])) };
    }
  }
}

/** The problem with a missed minimum lowered to what is possible. */
export const lower = (problem: AssignmentProblem, { minimum, possible }: Shortfall): AssignmentProblem =>
  changeBounds(problem, minimum, ({ max }) => ({ min: possible, max }));

/** The problem after one remedy. */
export function follow(problem: AssignmentProblem, remedy: Remedy): AssignmentProblem {
  if (remedy.kind === 'raise-maximum') return changeBounds(problem, remedy.of, ({ min, max }) => ({ min, max: max + 1 }));
  const isOther = ({ need, expert }: { need: string; expert: string }) => need !== remedy.pair.need || expert !== remedy.pair.expert;
  return { ...problem, conflicts: problem.conflicts?.filter(isOther), forbidden: problem.forbidden?.filter(isOther) };
}
