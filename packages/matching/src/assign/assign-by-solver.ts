import type { Arranged } from './arrange';
import type { Assignment, Shortfall } from './assignment';
import type { BoundOwner } from './assignment-network';
import { countPairs, nameOwner, statedMinimum } from './describe-bounds';
import type { LinearAnswer, LinearSolver } from './highs-solver';
import { type LinearBounds, listBounds } from './linear-bounds';
import { buildLinearModel, type LinearAim } from './linear-model';
import { makePlan } from './make-plan';

/** A column of a whole number, as the solver's tolerance leaves it. */
const isOne = (value: number | undefined): boolean => (value ?? 0) > 0.5;

/** How far a need may fall below the worst-off score that was found, relative to it: the solver's own tolerance. */
const slack = 1e-9;

/**
 * The best plan for any problem, by branch and bound: crossing quotas, and fairness where needs take several experts. The solver asks
 * `shouldStop`; a plan that was found until then is given as unproven.
 */
export function assignBySolver(arranged: Arranged, solve: LinearSolver, shouldStop: () => boolean): Assignment {
  const bounds = listBounds(arranged);
  const run = (aim: LinearAim): LinearAnswer => solve(buildLinearModel(arranged, bounds, aim), shouldStop);
  const isFair = arranged.objective === 'fairness';
  const first = run(isFair ? { kind: 'worst' } : { kind: 'total', worst: 0 });
  if (first.kind === 'infeasible') return explain(arranged, bounds, run({ kind: 'fewest-missing' }));
  if (first.kind === 'stopped') return first;
  if (!isFair || !first.isProven) return planOf(arranged, bounds, first);
  const { worst } = makePlan(arranged, chosenOf(bounds, first.values));
  const second = run({ kind: 'total', worst: worst * (1 - slack) });
  return planOf(arranged, bounds, second.kind === 'found' ? second : { ...first, isProven: false });
}

const chosenOf = ({ pairs }: LinearBounds, values: Float64Array): number[] => pairs.filter((_, column) => isOne(values[column]));

function planOf(arranged: Arranged, bounds: LinearBounds, { values, isProven }: LinearAnswer & { kind: 'found' }): Assignment {
  return { kind: 'assigned', plan: makePlan(arranged, chosenOf(bounds, values)), isProven };
}

function explain(arranged: Arranged, { pairs, bounds }: LinearBounds, answer: LinearAnswer): Assignment {
  if (answer.kind !== 'found') return { kind: 'stopped' };
  const shortfalls = bounds.flatMap(({ owner }, at) => {
    const missing = Math.round(answer.values[pairs.length + at] as number);
    return missing > 0 ? [shortfallOf(arranged, owner, missing)] : [];
  });
  return { kind: 'impossible', shortfalls };
}

/** Without a flow there are no paths to show: the counts, and that lowering the minimum helps. */
function shortfallOf(arranged: Arranged, owner: BoundOwner, missing: number): Shortfall {
  const wanted = statedMinimum(arranged, owner);
  const counts = countPairs(arranged, owner);
  return { minimum: nameOwner(arranged, owner), wanted, possible: wanted - missing, ...counts, needs: [], experts: [], remedies: [] };
}
