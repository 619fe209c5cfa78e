import type { Helix } from './HelixMark';

/** The side an organisation stands on; those that support all three sides stand on none. */
export function helixOfKind(kind: 'FIRM' | 'ACADEMIA' | 'GOVERNMENT' | 'SUPPORT'): Helix | undefined {
  return kind === 'SUPPORT' ? undefined : ({ FIRM: 'firm', ACADEMIA: 'academia', GOVERNMENT: 'government' } as const)[kind];
}
