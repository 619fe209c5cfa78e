import type { Viewer } from '../../lib/viewer';

/** What a person mainly does here; decides the main button and what an empty home says. */
export type HomeRole = 'staff' | 'firm' | 'academia' | 'facilitator' | 'other' | 'unattached';

export function homeRoleOf(viewer: Viewer): HomeRole {
  if (viewer.isStaff) return 'staff';
  const kinds = new Set(viewer.memberships.map(({ organisation }) => organisation?.kind));
  if (kinds.has('FIRM')) return 'firm';
  if (kinds.has('ACADEMIA')) return 'academia';
  if (viewer.facilitates.length > 0) return 'facilitator';
  if (kinds.size > 0 || viewer.roles.length > 0) return 'other';
  return 'unattached';
}
