import type { Helix } from '../../ui';

/** Readiness levels by number; their words are texts of their own. */
export const trlLevels = [1, 2, 3, 4, 5, 6, 7, 8, 9] as const;

type OrganisationKind = 'FIRM' | 'ACADEMIA' | 'GOVERNMENT' | 'SUPPORT';

/** The mark of an organisation's side; support organisations belong to none of the three. */
export const helixOfKind: Record<OrganisationKind, Helix | undefined> = {
  FIRM: 'firm',
  ACADEMIA: 'academia',
  GOVERNMENT: 'government',
  SUPPORT: undefined,
};
