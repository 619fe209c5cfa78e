import type { PlanScope } from '@kongano/query-plan';

/**
 * A person's name, headline and ORCID are seen by everybody who is signed in. Visitors see those who act in public: members of a verified
 * organisation.
 */
export const personVisible = (person: string, at: PlanScope): string =>
  at.scope === 'anonymous'
    ? `exists (select 1 from membership pm join organisation po on po.id = pm.organisation_id where pm.person_id = ${person}.id and po.verified_at is not null)`
    : 'true';

/** Persons see themselves whole, and nobody else. */
export const viewerVisible = (person: string, at: PlanScope): string =>
  at.scope === 'anonymous' ? 'false' : `${person}.id = ${at.viewer('personId', 'uuid')}`;
