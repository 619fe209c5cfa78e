import { type Arranged, pairState } from './arrange';
import type { BoundOwner } from './assignment-network';
import { countForced } from './forced-left';

/** A bound over open pairs (numbers of columns), with what forced pairs left of it. */
export type LinearBound = { owner: BoundOwner; min: number; max: number; columns: number[] };

/** Every bound of a problem over its open pairs (row × width + column), which are numbered as columns. */
export type LinearBounds = { pairs: number[]; bounds: LinearBound[] };

/** Open pairs as columns, and every bound over them. */
export function listBounds(arranged: Arranged): LinearBounds {
  const { needs, experts, states, quotas } = arranged;
  const width = experts.ids.length;
  const left = countForced(arranged);
  const pairs: number[] = [];
  states.forEach((state, pair) => {
    if (state === pairState.open) pairs.push(pair);
  });
  const columnsWhere = (holds: (need: number, expert: number) => boolean): number[] =>
    pairs.flatMap((pair, column) => (holds(Math.floor(pair / width), pair % width) ? [column] : []));
  const ofNeed: number[][] = needs.ids.map(() => []);
  const ofExpert: number[][] = experts.ids.map(() => []);
  pairs.forEach((pair, column) => {
    ofNeed[Math.floor(pair / width)]?.push(column);
    ofExpert[pair % width]?.push(column);
  });
  const quotaBounds = quotas.flatMap((quota) =>
    Array.from(quota.needs ?? [null], (need): LinearBound => {
      const columns =
        need === null
          ? columnsWhere((_, expert) => quota.isMember[expert] === 1)
          : (ofNeed[need] ?? []).filter((column) => quota.isMember[(pairs[column] as number) % width] === 1);
      return { owner: { kind: 'quota', quota: quota.id, need }, ...left.quotaLeft(quota, need), columns };
    }),
  );
  return {
    pairs,
    bounds: [
      ...ofNeed.map((columns, need): LinearBound => ({ owner: { kind: 'need', need }, ...left.needLeft(need), columns })),
      ...ofExpert.map((columns, expert): LinearBound => ({ owner: { kind: 'expert', expert }, ...left.expertLeft(expert), columns })),
      ...quotaBounds,
    ],
  };
}
