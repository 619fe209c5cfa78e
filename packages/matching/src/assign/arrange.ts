import type { AssignmentProblem, Pair, Quota } from './problem';

/** What is decided of a pair before anything is computed. */
export const pairState = { open: 0, conflict: 1, forbidden: 2, forced: 3 } as const;

/** Ids of one side in their order, with the bounds as stated. */
export type Side = { ids: string[]; min: Int32Array; max: Int32Array };

/** A quota with numbers in place of ids; `needs` is null for a quota on the whole. */
export type ArrangedQuota = { id: string; isMember: Uint8Array; members: Int32Array; needs: Int32Array | null; min: number; max: number };

/** A problem in the order of ids, so that the order in which it was stated cannot matter: a row of pairs for each need. */
export type Arranged = {
  needs: Side;
  experts: Side;
  scores: Float64Array;
  states: Uint8Array;
  quotas: ArrangedQuota[];
  objective: AssignmentProblem['objective'];
};

/** Order of ids that no locale changes. */
export const byId = (one: { id: string }, other: { id: string }): number => (one.id < other.id ? -1 : one.id > other.id ? 1 : 0);

type Bounded = { id: string; min: number; max: number };

function sideOf(list: readonly Bounded[]): Side {
  const sorted = [...list].sort(byId);
  return {
    ids: sorted.map(({ id }) => id),
    min: Int32Array.from(sorted, ({ min }) => min),
    max: Int32Array.from(sorted, ({ max }) => max),
  };
}

const numbersOf = (ids: readonly string[]): Map<string, number> => new Map(ids.map((id, at) => [id, at]));
const pick = (numbers: Map<string, number>, ids: readonly string[]): Int32Array =>
  Int32Array.from(new Set(ids), (id) => numbers.get(id) as number).sort();

function arrangeQuota(quota: Quota, needs: Map<string, number>, experts: Map<string, number>): ArrangedQuota {
  const members = pick(experts, quota.experts);
  const isMember = new Uint8Array(experts.size);
  for (const member of members) isMember[member] = 1;
  const held = quota.scope === 'total' ? null : pick(needs, quota.needs ?? [...needs.keys()]);
  return { id: quota.id, members, isMember, needs: held, min: quota.min, max: quota.max };
}

/** Brings a problem without faults into the order of ids. */
export function arrange(problem: AssignmentProblem): Arranged {
  const needs = sideOf(problem.needs);
  const experts = sideOf(problem.experts);
  const needNumbers = numbersOf(needs.ids);
  const expertNumbers = numbersOf(experts.ids);
  const width = experts.ids.length;
  const scores = new Float64Array(needs.ids.length * width);
  const columns = Int32Array.from(problem.experts, ({ id }) => expertNumbers.get(id) as number);
  problem.needs.forEach(({ id }, row) => {
    const start = (needNumbers.get(id) as number) * width;
    for (let column = 0; column < width; column++)
      scores[start + (columns[column] as number)] = problem.scores[row * width + column] as number;
  });
  const states = new Uint8Array(scores.length);
  const mark = (pairs: readonly Pair[] | undefined, state: number): void => {
    for (const { need, expert } of pairs ?? []) {
      states[(needNumbers.get(need) as number) * width + (expertNumbers.get(expert) as number)] = state;
    }
  };
  mark(problem.forbidden, pairState.forbidden);
  mark(problem.conflicts, pairState.conflict);
  mark(problem.forced, pairState.forced);
  const quotas = [...(problem.quotas ?? [])].sort(byId).map((quota) => arrangeQuota(quota, needNumbers, expertNumbers));
  return { needs, experts, scores, states, quotas, objective: problem.objective };
}
