import { type Arranged, type ArrangedQuota, pairState } from './arrange';

/** Bounds that are left once the forced pairs are taken, as `[min, max]`. */
export type BoundsLeft = { min: number; max: number };

const left = (min: number, max: number, taken: number): BoundsLeft => ({ min: Math.max(0, min - taken), max: max - taken });

/** How many forced pairs each need, each expert and each quota has. */
export type ForcedCounts = {
  ofNeed: (need: number) => number;
  needLeft: (need: number) => BoundsLeft;
  expertLeft: (expert: number) => BoundsLeft;
  /** At one need for a quota of each need, in all otherwise. */
  quotaLeft: (quota: ArrangedQuota, need: number | null) => BoundsLeft;
};

/** Counts forced pairs once; the answers take no further walk over all pairs. */
export function countForced({ needs, experts, states }: Arranged): ForcedCounts {
  const width = experts.ids.length;
  const byNeed = new Map<number, number[]>();
  const byExpert = new Int32Array(width);
  for (let pair = 0; pair < states.length; pair++) {
    if (states[pair] !== pairState.forced) continue;
    const need = Math.floor(pair / width);
    const expert = pair % width;
    byNeed.set(need, [...(byNeed.get(need) ?? []), expert]);
    byExpert[expert] = (byExpert[expert] as number) + 1;
  }
  const ofNeed = (need: number): number => byNeed.get(need)?.length ?? 0;
  const inQuota = ({ isMember, members }: ArrangedQuota, need: number | null): number =>
    need === null
      ? members.reduce((sum, member) => sum + (byExpert[member] as number), 0)
      : (byNeed.get(need) ?? []).filter((expert) => isMember[expert]).length;
  return {
    ofNeed,
    needLeft: (need) => left(needs.min[need] as number, needs.max[need] as number, ofNeed(need)),
    expertLeft: (expert) => left(experts.min[expert] as number, experts.max[expert] as number, byExpert[expert] as number),
    quotaLeft: (quota, need) => left(quota.min, quota.max, inQuota(quota, need)),
  };
}
