import type { OrganisationKind } from '@kongano/graphql/schema-types';
import { type Helix, helixOfKind } from '../../../ui';

export const helices: readonly Helix[] = ['firm', 'academia', 'government'];

export interface Balance {
  sides: readonly { helix: Helix; count: number; share: number }[];
  /** Sides that nobody stands on. */
  missing: readonly Helix[];
  /** Organisations that support all sides and stand on none. */
  support: number;
}

/** How many members stand on each of the three sides. */
export function balanceOf(members: readonly { readonly kind: OrganisationKind }[]): Balance {
  const onSide = (helix: Helix): number => members.filter(({ kind }) => helixOfKind(kind) === helix).length;
  const counts = helices.map((helix) => ({ helix, count: onSide(helix) }));
  const total = counts.reduce((sum, { count }) => sum + count, 0);
  return {
    sides: counts.map(({ helix, count }) => ({ helix, count, share: total === 0 ? 0 : count / total })),
    missing: counts.filter(({ count }) => count === 0).map(({ helix }) => helix),
    support: members.length - total,
  };
}
