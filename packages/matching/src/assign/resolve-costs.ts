import { type Arranged, pairState } from './arrange';

/** Whole-number costs: a score times `unit`, rounded; `must` outweighs all that one unit of a minimum can ever cost in scores. */
export type Costs = { unit: number; must: number };

const bitsOfDouble = 52;
const finest = 30;
/** Power of two below which scores count as nothing: their unit would be beyond what a double holds. */
const smallest = -500;

/**
 * The finest resolution of scores at which every sum along a path is a whole number below 2^53, so that comparisons are exact. A cycle
 * in the network meets each expert once, so it has at most two pairs for each: that many times the largest score is less than `must`.
 */
export function resolveCosts({ scores, states, experts }: Arranged, nodeCount: number): Costs {
  let largest = 0;
  for (let pair = 0; pair < scores.length; pair++) {
    if (states[pair] === pairState.open && (scores[pair] as number) > largest) largest = scores[pair] as number;
  }
  const pairsOnCycle = 2 * experts.ids.length + 1;
  const bits = Math.min(finest, bitsOfDouble - Math.ceil(Math.log2(pairsOnCycle)) - Math.ceil(Math.log2(nodeCount + 1)) - 1);
  const exponent = largest > 0 ? Math.max(smallest, Math.ceil(Math.log2(largest))) : 0;
  return { unit: 2 ** (bits - exponent), must: pairsOnCycle * 2 ** bits };
}
