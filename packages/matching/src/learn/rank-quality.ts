import type { NeedLessons } from './lessons';

const depth = 10;
const gain = (isGood: boolean, at: number): number => (isGood ? 1 / Math.log2(at + 2) : 0);

/** How well weights order the judged candidates of a need: nDCG of the first ten, equal scores by id. */
export function rankQuality({ examples }: NeedLessons, weights: Float64Array): number {
  const scored = examples.map(({ isGood, values }, at) => ({
    at,
    isGood,
    score: values.reduce((sum, one, name) => sum + one * (weights[name] as number), 0),
  }));
  scored.sort((one, other) => other.score - one.score || one.at - other.at);
  const got = scored.slice(0, depth).reduce((sum, { isGood }, at) => sum + gain(isGood, at), 0);
  const goodCount = examples.filter(({ isGood }) => isGood).length;
  let best = 0;
  for (let at = 0; at < Math.min(depth, goodCount); at++) best += gain(true, at);
  return best === 0 ? 0 : got / best;
}
