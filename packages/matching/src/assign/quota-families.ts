import type { Arranged, ArrangedQuota } from './arrange';

function overlap(one: ArrangedQuota, other: ArrangedQuota): 'apart' | 'nested' | 'crossing' {
  const shared = one.members.reduce((sum, member) => sum + (other.isMember[member] as number), 0);
  if (shared === 0) return 'apart';
  return shared === one.members.length || shared === other.members.length ? 'nested' : 'crossing';
}

function meet(one: ArrangedQuota, other: ArrangedQuota): boolean {
  if (!one.needs || !other.needs) return !one.needs && !other.needs;
  const held = new Set(other.needs);
  return one.needs.some((need) => held.has(need));
}

/** Whether two quotas on the same places have members in common of whom neither has all: then no flow network can hold both. */
export function haveCrossingQuotas({ quotas }: Arranged): boolean {
  return quotas.some((one, at) => quotas.slice(at + 1).some((other) => meet(one, other) && overlap(one, other) === 'crossing'));
}

/** Quotas that hold on the whole, or at one need, the largest group first; equal groups by id. */
export function nest(quotas: readonly ArrangedQuota[], need: number | null): ArrangedQuota[] {
  return quotas
    .filter((quota) => (need === null ? !quota.needs : quota.needs?.includes(need)))
    .sort((one, other) => other.members.length - one.members.length);
}

/** Number of the smallest group in a nest that an expert belongs to; -1 if there is none. */
export const smallestWith = (nested: readonly ArrangedQuota[], expert: number): number =>
  nested.findLastIndex(({ isMember }) => isMember[expert]);

/** For each group of a nest the number of the next larger one around it; -1 if there is none. Empty groups stand alone. */
export const parents = (nested: readonly ArrangedQuota[]): number[] =>
  nested.map(({ members }, at) => (members.length === 0 ? -1 : smallestWith(nested.slice(0, at), members[0] as number)));
