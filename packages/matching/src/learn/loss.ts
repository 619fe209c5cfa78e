import type { Preference } from './lessons';

/** What is minimised: the loss of the preferences, plus `strength` / 2 × the squared distance to `prior`, each feature in units of `spread`. */
export type Objective = { preferences: readonly Preference[]; prior: Float64Array; strength: number; spread: Float64Array };

/** Value, slope and curvature (rows one after another) of an objective at some weights. */
export type Slope = { value: number; gradient: Float64Array; hessian: Float64Array };

/** log(1 + e^−x) that never overflows. */
const logistic = (margin: number): number => (margin > 0 ? Math.log1p(Math.exp(-margin)) : Math.log1p(Math.exp(margin)) - margin);

function dot(one: Float64Array, other: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < one.length; at++) sum += (one[at] as number) * (other[at] as number);
  return sum;
}

/** Weighted logistic loss of preferences under weights. */
export const lossOf = (preferences: readonly Preference[], weights: Float64Array): number =>
  preferences.reduce((sum, { difference, weight }) => sum + weight * logistic(dot(difference, weights)), 0);

const pull = ({ prior, strength, spread }: Objective, weights: Float64Array, at: number): number =>
  strength * (spread[at] as number) ** 2 * ((weights[at] as number) - (prior[at] as number));

/** The objective's value alone. */
export function valueAt(objective: Objective, weights: Float64Array): number {
  let value = lossOf(objective.preferences, weights);
  for (let at = 0; at < weights.length; at++) {
    value += (pull(objective, weights, at) * ((weights[at] as number) - (objective.prior[at] as number))) / 2;
  }
  return value;
}

/** Value, gradient and Hessian in one walk over the preferences. */
export function slopeAt(objective: Objective, weights: Float64Array): Slope {
  const size = weights.length;
  const gradient = weights.map((_, at) => pull(objective, weights, at));
  const hessian = new Float64Array(size * size);
  for (let at = 0; at < size; at++) hessian[at * size + at] = objective.strength * (objective.spread[at] as number) ** 2;
  for (const { difference, weight } of objective.preferences) {
    const miss = 1 / (1 + Math.exp(dot(difference, weights)));
    const curvature = weight * miss * (1 - miss);
    for (let row = 0; row < size; row++) {
      const value = difference[row] as number;
      gradient[row] = (gradient[row] as number) - weight * miss * value;
      if (value === 0 || curvature === 0) continue;
      for (let column = 0; column <= row; column++) {
        hessian[row * size + column] = (hessian[row * size + column] as number) + curvature * value * (difference[column] as number);
      }
    }
  }
  for (let row = 0; row < size; row++)
    for (let column = 0; column < row; column++) hessian[column * size + row] = hessian[row * size + column] as number;
  return { value: valueAt(objective, weights), gradient, hessian };
}
