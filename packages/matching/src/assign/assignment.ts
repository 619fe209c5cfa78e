import type { AssignmentFault, Pair } from './problem';

/** What one need got. */
export type NeedResult = { need: string; experts: string[]; score: number };

/** An assignment that keeps every constraint; needs and their experts by id. */
export type AssignmentPlan = { byNeed: NeedResult[]; total: number; worst: number };

/** A minimum of a need, an expert, or a quota (of each need: at `need`). */
export type MinimumOf =
  | { kind: 'need'; need: string }
  | { kind: 'expert'; expert: string }
  | { kind: 'quota'; quota: string; need?: string };

/** One change that brings a minimum one nearer: what to allow, whose maximum to raise by one. */
export type Remedy = { kind: 'allow-pair'; pair: Pair; was: 'conflict' | 'forbidden' } | { kind: 'raise-maximum'; of: MinimumOf };

/**
 * A minimum that cannot be kept: `wanted` places, of which `possible` can be filled while as few minimums as possible are missed.
 * `open` and `ruledOut` count the pairs of that need or expert. `needs` are those that compete for the same places, `experts` those who would have
 * to take more. Lowering every missed minimum to `possible` makes the problem solvable; each remedy makes one missed place possible.
 */
export type Shortfall = {
  minimum: MinimumOf;
  wanted: number;
  possible: number;
  open: number;
  ruledOut: { conflicts: number; forbidden: number };
  needs: string[];
  experts: string[];
  remedies: Remedy[];
};

/**
 * The answer: a plan (proven to be the best, or the best that was found until the search was stopped), what is missing, what could not
 * be read, or that the search was stopped before there was a plan.
 */
export type Assignment =
  | { kind: 'assigned'; plan: AssignmentPlan; isProven: boolean }
  | { kind: 'impossible'; shortfalls: Shortfall[] }
  | { kind: 'stopped' }
  | { kind: 'faulty'; faults: AssignmentFault[] };
