import type { PlanScope } from '@kongano/query-plan';

/** Nobody but the person themselves, staff included: what somebody looks for is their own business. */
export function savedSearchVisible(search: string, at: PlanScope): string {
  return at.scope === 'anonymous' ? 'false' : `${search}.person_id = ${at.viewer('personId', 'uuid')}`;
}
