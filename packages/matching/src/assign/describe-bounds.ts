import type { Arranged } from './arrange';
import type { MinimumOf, Shortfall } from './assignment';
import type { BoundOwner } from './assignment-network';

/** What a bound belongs to, by ids. */
export function nameOwner({ needs, experts }: Arranged, owner: BoundOwner): MinimumOf {
  switch (owner.kind) {
    case 'need':
      return { kind: 'need', need: needs.ids[owner.need] as string };
    case 'expert':
      return { kind: 'expert', expert: experts.ids[owner.expert] as string };
    case 'quota':
      return owner.need === null
        ? { kind: 'quota', quota: owner.quota }
        : { kind: 'quota', quota: owner.quota, need: needs.ids[owner.need] as string };
  }
}

/** Pairs that a minimum is about, by what is decided of them. */
export function countPairs({ needs, experts, states, quotas }: Arranged, owner: BoundOwner): Pick<Shortfall, 'open' | 'ruledOut'> {
  const counts = [0, 0, 0, 0];
  const quota = owner.kind === 'quota' ? quotas.find(({ id }) => id === owner.quota) : undefined;
  for (let need = 0; need < needs.ids.length; need++) {
    if (owner.kind !== 'expert' && owner.need !== null && owner.need !== need) continue;
    for (let expert = 0; expert < experts.ids.length; expert++) {
      if ((owner.kind === 'expert' && owner.expert !== expert) || (quota && !quota.isMember[expert])) continue;
      const state = states[need * experts.ids.length + expert] as number;
      counts[state] = (counts[state] as number) + 1;
    }
  }
  const [open = 0, conflicts = 0, forbidden = 0, forced = 0] = counts;
  return { open: open + forced, ruledOut: { conflicts, forbidden } };
}

/** The minimum as it was stated, forced pairs included. */
export function statedMinimum({ needs, experts, quotas }: Arranged, owner: BoundOwner): number {
  switch (owner.kind) {
    case 'need':
      return needs.min[owner.need] as number;
    case 'expert':
      return experts.min[owner.expert] as number;
    case 'quota':
      return quotas.find(({ id }) => id === owner.quota)?.min ?? 0;
  }
}
