import { type Arranged, pairState } from './arrange';
import type { AssignmentPlan } from './assignment';

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

/** Smallest score of the needs that anybody may serve; 0 if there is no such need. */
function worstOf({ needs, experts, states }: Arranged, scores: readonly number[]): number {
  const width = experts.ids.length;
  const canBeServed = (need: number): boolean => {
    if ((needs.max[need] as number) === 0) return false;
    return states.subarray(need * width, (need + 1) * width).some((state) => state === pairState.open || state === pairState.forced);
  };
  const counted = scores.filter((_, need) => canBeServed(need));
  return counted.length > 0 ? Math.min(...counted) : 0;
}

/** Writes down who got whom; forced pairs are added to `chosen` (pairs as row × width + column). */
export function makePlan(arranged: Arranged, chosen: Iterable<number>): AssignmentPlan {
  const { needs, experts, scores, states } = arranged;
  const width = experts.ids.length;
  const isChosen = new Uint8Array(scores.length);
  for (const pair of chosen) isChosen[pair] = 1;
  for (let pair = 0; pair < states.length; pair++) if (states[pair] === pairState.forced) isChosen[pair] = 1;
  const byNeed = needs.ids.map((need, row) => {
    const columns: number[] = [];
    for (let expert = 0; expert < width; expert++) if (isChosen[row * width + expert]) columns.push(expert);
    return {
      need,
      experts: columns.map((expert) => experts.ids[expert] as string),
      score: sum(columns.map((expert) => scores[row * width + expert] as number)),
    };
  });
  const needScores = byNeed.map(({ score }) => score);
  return { byNeed, total: sum(needScores), worst: worstOf(arranged, needScores) };
}
