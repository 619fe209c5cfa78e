import type { Viewer } from '../../lib/viewer';

/** What the viewer is to a need or an offer. */
export type Relation = 'owner' | 'staff' | 'other';

interface Owned {
  author: { id: string } | null;
  organisation: { id: string } | null;
}

/** One of its own people first, as they act for it; then staff. */
export function relationOf(viewer: Viewer | null, { author, organisation }: Owned): Relation {
  if (!viewer) return 'other';
  const isAuthor = author !== null && author.id === viewer.id;
  const isMember = organisation !== null && viewer.memberships.some((membership) => membership.organisation?.id === organisation.id);
  if (isAuthor || isMember) return 'owner';
  return viewer.isStaff ? 'staff' : 'other';
}
