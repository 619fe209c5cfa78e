import type { PlanScope } from '@kongano/query-plan';
import { insidePosting, ownPosting, postingVisible } from '../postings';

/** Who reads a need; the visibility ladder is one list of steps, in postings/posting.visibility.ts. */
export const needVisible = postingVisible;
/** Its own people, and staff from its submission on. */
export const insideNeed = insidePosting;
export const ownNeed = ownPosting;

/** Organisations of the viewer that said they have this need too, as a JSON list. */
export const viewersCosigners = (need: string, at: PlanScope): string =>
  at.scope === 'anonymous'
    ? `'[]'::json`
    : `(select coalesce(json_agg(c.organisation_id), '[]') from need_cosign c where c.need_id = ${need}.id and c.organisation_id = any(${at.viewer('organisationIds', 'uuid[]')}))`;

export const viewerHasCosigned = (need: string, at: PlanScope): string =>
  at.scope === 'anonymous'
    ? 'false'
    : `exists (select 1 from need_cosign c where c.need_id = ${need}.id and c.organisation_id = any(${at.viewer('organisationIds', 'uuid[]')}))`;
