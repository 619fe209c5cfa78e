import type { ProjectPartnerRole } from '@kongano/domain';
import type { PlanScope } from '@kongano/query-plan';
import type { FileUse } from '../../platform/files';

/** SQL that is true when the viewer stands for a partner of the project, or for the one with this role. */
export function standsIn(projectId: string, at: PlanScope, role?: ProjectPartnerRole): string {
  if (at.scope === 'anonymous') return 'false';
  return `exists (select 1 from project_partner side where side.project_id = ${projectId}${role ? ` and side.role = '${role}'` : ''}
    and (side.organisation_id = any(${at.viewer('organisationIds', 'uuid[]')})
      or (side.organisation_id is null and side.person_id = ${at.viewer('personId', 'uuid')})))`;
}

/** The row rule of projects; {@link mayReadProject} is the same rule as a function. */
export const projectVisible = (project: string, at: PlanScope): string => (at.scope === 'staff' ? 'true' : standsIn(`${project}.id`, at));

const places = `select f.file_id, m.project_id from project_file f join milestone_report r on r.id = f.report_id join milestone m on m.id = r.milestone_id
  union all select f.file_id, d.project_id from project_file f join project_document d on d.id = f.document_id`;

/** Evidence and documents are for those who may read the project. */
export const filesOfProjects: FileUse = {
  isAttached: (file) => `exists (select 1 from project_file a where a.file_id = ${file}.id)`,
  mayRead: (file, at) =>
    `exists (select 1 from (${places}) a join project p on p.id = a.project_id where a.file_id = ${file}.id and ${projectVisible('p', at)})`,
};
