import type { OrganisationKind } from './values/identity';

/** The three sides that a cluster brings together. */
export const helices = ['INDUSTRY', 'ACADEMIA', 'GOVERNMENT'] as const;
export type Helix = (typeof helices)[number];

/** The side that an organisation stands on. Support organisations serve all three and count for none. */
export function helixOf(kind: OrganisationKind): Helix | null {
  switch (kind) {
    case 'FIRM':
      return 'INDUSTRY';
    case 'ACADEMIA':
      return 'ACADEMIA';
    case 'GOVERNMENT':
      return 'GOVERNMENT';
    case 'SUPPORT':
      return null;
  }
}
