import type { PlanScope } from '@kongano/query-plan';

/** SQL for {@link mayEditCluster}. */
export function clusterEditable(row: string, at: PlanScope): string {
  if (at.scope === 'staff') return 'true';
  return at.scope === 'anonymous'
    ? 'false'
    : `(${row}.facilitator_id is not null and ${row}.facilitator_id = ${at.viewer('personId', 'uuid')})`;
}
