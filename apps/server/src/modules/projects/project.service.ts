import { decideProject, longestReached, mostMilestones, type ProjectCommand } from '@kongano/domain';
import { v7 as uuidv7 } from 'uuid';
import { badInput } from '../../platform/errors';
import { problem } from '../../platform/graphql';
import { checkIds } from '../../platform/ids';
import type { Call, Outcome, Problem, Tx, UseCases } from '../../platform/use-case';
import type { MatchService, OpenedMatch } from '../matching';
import type { NeedService } from '../needs';
import type { ThreadService } from '../threads';
import { ProjectPartnerEntity } from './milestone.entity';
import { ProjectEntity, type ProjectGoalValue } from './project.entity';
import { ProjectTold } from './project.events';
import { type ProjectInput, readProjectInput } from './project.inputs';
import { lockProject, recordAndTell, writeProject } from './project.rows';

export interface ProjectOutcome extends Outcome {
  readonly projectId: string | null;
}

interface Parts {
  readonly useCases: UseCases;
  readonly matches: MatchService;
  readonly needs: NeedService;
  readonly threads: ThreadService;
}

export const refusedIn = (projectId: string, ...problems: readonly Problem[]): ProjectOutcome => ({ projectId, problems });
export const doneIn = (projectId: string): ProjectOutcome => ({ projectId, problems: [] });

/** What people do with a project as a whole, from the agreement to the result. */
export class ProjectService {
  constructor(private readonly parts: Parts) {}

  /** Opens the project of a match that was agreed, as a draft with both sides as partners and the need's must-haves as goals. */
  async open(call: Call, input: { id: string; matchId: string; version?: number | null }): Promise<ProjectOutcome> {
    checkIds(input.id, input.matchId);
    const version = input.version ?? null;
    const { problems } = await this.parts.matches.startProject(call, input.matchId, version, (tx, opened) =>
      this.#open(tx, input.id, opened),
    );
    return { projectId: problems.length > 0 ? null : input.id, problems };
  }

  async #open(tx: Tx, id: string, { match, sides }: OpenedMatch): Promise<void> {
    if (await tx.manager.existsBy(ProjectEntity, { id })) throw badInput('This id is taken.', 'Kitambulisho hiki kimeshatumika.');
    const { title, goals } = await agreedNeed(tx, match.needId);
    const now = { createdAt: tx.now, updatedAt: tx.now };
    const given = { id, matchId: match.id, needId: match.needId, title, goals, brokerId: tx.actor.personId };
    await tx.manager.insert(ProjectEntity, { ...given, ...now, summary: null, status: 'DRAFT', version: 1 });
    const partners = [
      { role: 'NEED_OWNER' as const, organisationId: sides.needOrganisationId, personId: sides.needAuthorId },
      { role: 'SOLVER' as const, organisationId: sides.offerOrganisationId, personId: sides.offerAuthorId },
    ];
    await tx.manager.insert(
      ProjectPartnerEntity,
      partners.map((partner) => ({ ...partner, id: uuidv7(), projectId: id })),
    );
    await this.parts.threads.ensure(tx, 'PROJECT', id, {
      organisationIds: partners.flatMap(({ organisationId }) => organisationId ?? []),
      personIds: partners.flatMap(({ organisationId, personId }) => (organisationId === null ? personId : [])),
    });
    await tx.record({ verb: 'project.opened', subjectKind: 'PROJECT', subjectId: id, facts: { matchId: match.id } });
    tx.emit(new ProjectTold(id, 'PROJECT_OPENED', 'PARTNERS', tx.actor.personId));
  }

  /** With a stale version nothing is written, and the answer is the project as it is. */
  edit(call: Call, id: string, version: number, input: ProjectInput): Promise<ProjectOutcome> {
    return this.parts.useCases.run(call, 'editProject', async (tx) => {
      const { project, state, facts } = await lockProject(tx, id);
      const decision = decideProject({ action: 'EDIT' }, state, facts);
      if (!decision.ok) return refusedIn(id, problem(call, decision.code));
      if (version !== project.version) return refusedIn(id, problem(call, 'STALE_VERSION'));
      const { value, problems } = readProjectInput(call, input, tx.now);
      if (problems.length > 0) return refusedIn(id, ...problems);
      await writeProject(tx, project, value);
      await recordAndTell(tx, id, decision.next, { from: project.title, to: value.title });
      return doneIn(id);
    });
  }

  /** A step of the project's lifecycle. With a version, only on what the actor has seen. */
  take(call: Call, id: string, command: ProjectCommand, version?: number | null): Promise<ProjectOutcome> {
    return this.parts.useCases.run(call, `${command.action} project`, async (tx) => {
      const { project, state, facts } = await lockProject(tx, id);
      if (typeof version === 'number' && version !== project.version) return refusedIn(id, problem(call, 'STALE_VERSION'));
      const decision = decideProject(command, state, facts);
      if (!decision.ok) return refusedIn(id, refusalOf(call, decision.code));
      await writeProject(tx, project, { status: decision.next.to ?? project.status, ...changeOf(command, project, tx.now) });
      if (command.action === 'COMPLETE') await this.parts.needs.follow(tx, project.needId, 'SOLVE');
      const reason = command.action === 'STOP' ? command.reason.trim() : null;
      await recordAndTell(tx, id, decision.next, { from: project.status, to: decision.next.to, reason });
      return doneIn(id);
    });
  }
}

const limits: Readonly<Record<string, number>> = { PROJECT_REACHED_TOO_LONG: longestReached, TOO_MANY_MILESTONES: mostMilestones };
const fields: Readonly<Record<string, string>> = {
  PROJECT_REACHED_REQUIRED: 'reached',
  PROJECT_REACHED_TOO_LONG: 'reached',
  BAD_TEXT: 'reached',
  REASON_REQUIRED: 'reason',
  REASON_TOO_LONG: 'reason',
};
function refusalOf(call: Call, code: Parameters<typeof problem>[1]): Problem {
  const limit = limits[code];
  return problem(call, code, fields[code] ?? null, limit === undefined ? {} : { limit });
}

function changeOf(command: ProjectCommand, project: ProjectEntity, now: Date): Partial<ProjectEntity> {
  switch (command.action) {
    case 'START':
      return { startedAt: now };
    case 'COMPLETE':
      return { endedAt: now, goals: project.goals.map((goal, at) => ({ ...goal, reached: command.reached[at]?.trim() ?? null })) };
    case 'STOP':
      return { endedAt: now, statusReason: command.reason.trim() };
    default:
      return {};
  }
}

/** The need as it stands at the agreement: later changes of it do not move the goals. */
async function agreedNeed(tx: Tx, needId: string): Promise<{ title: string; goals: ProjectGoalValue[] }> {
  const [need]: { title: string; must_haves: Partial<ProjectGoalValue>[] }[] = await tx.manager.query(
    'select title, must_haves from need where id = $1',
    [needId],
  );
  const goals = (need?.must_haves ?? []).map(({ metric = '', today = null, target = null, unit = null }) => ({
    ...{ metric, today, target, unit },
    reached: null,
  }));
  return { title: need?.title || '–', goals };
}
