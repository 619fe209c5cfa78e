import type { MilestoneStatus, ProjectFacts, ProjectState } from '@kongano/domain';
import { notFound } from '../../platform/errors';
import { checkIds } from '../../platform/ids';
import type { Tx } from '../../platform/use-case';
import { MilestoneEntity, ProjectPartnerEntity } from './milestone.entity';
import { ProjectEntity } from './project.entity';
import { ProjectTold } from './project.events';
import { mayReadProject, projectFacts } from './project.policy';

export interface OpenedProject {
  readonly project: ProjectEntity;
  readonly state: ProjectState;
  readonly facts: ProjectFacts;
}

/** The project, locked until the transaction ends, so that its milestones stand still too. Throws not-found for what the actor may not know of. */
export async function lockProject(tx: Tx, id: string): Promise<OpenedProject> {
  checkIds(id);
  const project = await tx.manager.findOne(ProjectEntity, { where: { id }, lock: { mode: 'pessimistic_write' } });
  const partners = await tx.manager.findBy(ProjectPartnerEntity, { projectId: id });
  if (!project || !mayReadProject(tx.actor, partners)) throw notFound();
  return { project, state: await stateOf(tx, project), facts: projectFacts(tx.actor, partners) };
}

export interface OpenedMilestone extends OpenedProject {
  readonly milestone: MilestoneEntity;
}

/** The milestone, with its project locked first: whoever does anything in a project waits for the one before. */
export async function lockMilestone(tx: Tx, id: string): Promise<OpenedMilestone> {
  checkIds(id);
  const found = await tx.manager.findOneBy(MilestoneEntity, { id });
  if (!found) throw notFound();
  const opened = await lockProject(tx, found.projectId);
  const milestone = await tx.manager.findOneBy(MilestoneEntity, { id });
  if (!milestone) throw notFound();
  return { ...opened, milestone };
}

async function stateOf(tx: Tx, { id, status, goals }: ProjectEntity): Promise<ProjectState> {
  const rows: { status: MilestoneStatus }[] = await tx.manager.query('select status from milestone where project_id = $1', [id]);
  return { status, goals: goals.length, milestones: rows.map((row) => row.status) };
}

export async function writeProject(tx: Tx, project: ProjectEntity, change: Partial<ProjectEntity>): Promise<void> {
  await tx.manager.update(ProjectEntity, { id: project.id }, { ...change, version: project.version + 1, updatedAt: tx.now });
}

export async function writeMilestone(tx: Tx, milestone: MilestoneEntity, change: Partial<MilestoneEntity>): Promise<void> {
  await tx.manager.update(MilestoneEntity, { id: milestone.id }, { ...change, version: milestone.version + 1, updatedAt: tx.now });
}

interface Done {
  readonly verb: string;
  readonly tells: readonly Pick<ProjectTold, 'news' | 'whom'>[];
}

/** Records what was done in a project, and tells whom its row of the lifecycle names. */
export async function recordAndTell(
  tx: Tx,
  projectId: string,
  { verb, tells }: Done,
  facts: Readonly<Record<string, unknown>>,
): Promise<void> {
  await tx.record({ verb, subjectKind: 'PROJECT', subjectId: projectId, facts });
  for (const { news, whom } of tells) tx.emit(new ProjectTold(projectId, news, whom, tx.actor.personId));
}
