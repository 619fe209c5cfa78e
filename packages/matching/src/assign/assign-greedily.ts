import { type Arranged, type ArrangedQuota, arrange, pairState } from './arrange';
import type { AssignmentPlan } from './assignment';
import { countForced } from './forced-left';
import { makePlan } from './make-plan';
import type { AssignmentProblem } from './problem';

/** What a quick hand would do, with the minimums it missed. */
export type GreedyPlan = AssignmentPlan & { missedMinimums: number };

/** Open pairs, best score first, equal scores by ids. */
function bestFirst({ scores, states }: Arranged): Int32Array {
  const open = new Int32Array(scores.length);
  let size = 0;
  for (let pair = 0; pair < scores.length; pair++) if (states[pair] === pairState.open) open[size++] = pair;
  return open.subarray(0, size).sort((one, other) => (scores[other] as number) - (scores[one] as number) || one - other);
}

/** Places left at each bound, and places still missing to its minimum. */
function countPlaces(arranged: Arranged) {
  const { needs, experts, quotas } = arranged;
  const left = countForced(arranged);
  const needPlaces = needs.ids.map((_, need) => left.needLeft(need));
  const expertPlaces = experts.ids.map((_, expert) => left.expertLeft(expert));
  const quotaPlaces = quotas.map((quota) => ({
    quota,
    places: new Map([...(quota.needs ?? [null])].map((need) => [need, left.quotaLeft(quota, need)])),
  }));
  const boundsOf = (need: number, expert: number) => [
    needPlaces[need],
    expertPlaces[expert],
    ...quotaPlaces.flatMap(({ quota, places }) => (quota.isMember[expert] ? [places.get(keyOf(quota, need))] : [])),
  ];
  const all = [...needPlaces, ...expertPlaces, ...quotaPlaces.flatMap(({ places }) => [...places.values()])];
  return { needPlaces, boundsOf, missed: () => all.reduce((sum, { min }) => sum + Math.max(0, min), 0) };
}

const keyOf = ({ needs }: ArrangedQuota, need: number): number | null => (needs ? need : null);

/**
 * Takes the best remaining pair that no maximum refuses: first for needs below their minimum, then for all. It never looks ahead, so
 * it may miss minimums. For comparison only. Of a problem without faults.
 */
export function assignGreedily(problem: AssignmentProblem): GreedyPlan {
  const arranged = arrange(problem);
  const { needPlaces, boundsOf, missed } = countPlaces(arranged);
  const width = arranged.experts.ids.length;
  const order = bestFirst(arranged);
  const chosen = new Set<number>();
  const takeWhere = (isWanted: (need: number) => boolean): void => {
    for (const pair of order) {
      const need = Math.floor(pair / width);
      if (chosen.has(pair) || !isWanted(need)) continue;
      const bounds = boundsOf(need, pair % width).filter((one) => one !== undefined);
      if (bounds.some(({ max }) => max === 0)) continue;
      for (const bound of bounds) {
        bound.max--;
        bound.min--;
      }
      chosen.add(pair);
    }
  };
  takeWhere((need) => (needPlaces[need]?.min ?? 0) > 0);
  takeWhere((need) => (needPlaces[need]?.max ?? 0) > 0);
  return { ...makePlan(arranged, chosen), missedMinimums: missed() };
}
