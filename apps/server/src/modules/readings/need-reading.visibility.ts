import type { PlanScope } from '@kongano/query-plan';
import { insideNeed } from '../needs';

/** The need's own people read who opened it, and staff do. */
export const needReadingVisible = (reading: string, at: PlanScope): string =>
  at.scope === 'anonymous' ? 'false' : `exists (select 1 from need rn where rn.id = ${reading}.need_id and ${insideNeed('rn', at)})`;

/**
 * SQL that is true where the reader's name may be told: staff read in public, so to say, and staff know everybody; the owner knows those to whom they
 * were introduced over this need.
 */
export const readerIsKnown = (reading: string, at: PlanScope): string =>
  at.scope === 'staff'
    ? 'true'
    : `(${reading}.is_staff or exists (select 1 from match km join offer ko on ko.id = km.offer_id where km.need_id = ${reading}.need_id
        and km.introduced_at is not null and (ko.author_id = ${reading}.person_id or ko.organisation_id = ${reading}.organisation_id)))`;
