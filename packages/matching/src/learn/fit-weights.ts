import { type Objective, type Slope, slopeAt, valueAt } from './loss';
import { solveSymmetric } from './solve-symmetric';

const mostSteps = 60;
const flat = 1e-8;
const shortestStep = 1e-10;

/** Keeps what must not fall below 0 where it is. */
const held = (weights: Float64Array, isSigned: readonly boolean[]): Float64Array =>
  weights.map((weight, at) => (isSigned[at] ? weight : Math.max(0, weight)));

/** Newton's direction over the features that are free to move; the others stay at 0. */
function direction({ gradient, hessian }: Slope, free: readonly number[]): Float64Array {
  const size = gradient.length;
  const matrix = new Float64Array(free.length ** 2);
  free.forEach((row, at) => {
    free.forEach((column, other) => {
      matrix[at * free.length + other] = hessian[row * size + column] as number;
    });
  });
  const down = Float64Array.from(free, (at) => -(gradient[at] as number));
  const solved = solveSymmetric(matrix, down) ?? down;
  const step = new Float64Array(size);
  free.forEach((at, place) => {
    step[at] = solved[place] as number;
  });
  return step;
}

/**
 * Weights that minimise the objective, features that are not signed at 0 or above: projected Newton with halved steps (Bertsekas,
 * "Projected Newton methods for optimization problems with simple constraints", SIAM J. Control 20, 1982). Convex: one minimum.
 */
export function fitWeights(objective: Objective, isSigned: readonly boolean[]): Float64Array {
  let weights = held(objective.prior, isSigned);
  for (let step = 0; step < mostSteps; step++) {
    const slope = slopeAt(objective, weights);
    const free = [...weights.keys()].filter((at) => isSigned[at] || (weights[at] as number) > 0 || (slope.gradient[at] as number) < 0);
    if (free.every((at) => Math.abs(slope.gradient[at] as number) < flat * (objective.spread[at] as number))) return weights;
    const next = search(objective, isSigned, { from: weights, way: direction(slope, free), value: slope.value });
    if (!next) return weights;
    weights = next;
  }
  return weights;
}

type Line = { from: Float64Array; way: Float64Array; value: number };

/** The longest of the halved steps that goes down; null if none does. */
function search(objective: Objective, isSigned: readonly boolean[], { from, way, value }: Line): Float64Array | null {
  for (let length = 1; length > shortestStep; length /= 2) {
    const next = held(
      from.map((weight, at) => weight + length * (way[at] as number)),
      isSigned,
    );
    if (valueAt(objective, next) < value) return next;
  }
  return null;
}
