import { decideMilestone, decideProject, longestReport, type MilestoneCommand, mostMilestones, type ProblemCode } from '@kongano/domain';
import { badInput } from '../../platform/errors';
import { problem } from '../../platform/graphql';
import { checkIds } from '../../platform/ids';
import type { Call, Problem, Tx, UseCases } from '../../platform/use-case';
import { MilestoneEntity } from './milestone.entity';
import type { MilestoneReports } from './milestone-reports.service';
import { type MilestoneInput, readMilestoneInput } from './project.inputs';
import { lockMilestone, lockProject, type OpenedMilestone, recordAndTell, writeMilestone } from './project.rows';
import { doneIn, type ProjectOutcome, refusedIn } from './project.service';

/** The milestone as the person saw it, and files that go with a report. */
export interface AskedMilestoneStep {
  readonly id: string;
  readonly command: MilestoneCommand;
  readonly version?: number | null;
  readonly fileIds?: readonly string[];
}

/** What people do with the milestones of a project: plan, report, answer. */
export class MilestoneService {
  constructor(
    private readonly useCases: UseCases,
    private readonly reports: MilestoneReports,
  ) {}

  plan(call: Call, input: { id: string; projectId: string }, given: MilestoneInput): Promise<ProjectOutcome> {
    checkIds(input.id, input.projectId);
    return this.useCases.run(call, 'planMilestone', async (tx) => {
      const { projectId, id } = input;
      const { state, facts } = await lockProject(tx, projectId);
      const decision = decideProject({ action: 'PLAN' }, state, facts);
      if (!decision.ok) return refusedIn(projectId, problem(call, decision.code, null, { limit: mostMilestones }));
      const { value, problems } = readMilestoneInput(call, given, tx.now);
      if (problems.length > 0) return refusedIn(projectId, ...problems);
      if (await tx.manager.existsBy(MilestoneEntity, { id })) throw badInput('This id is taken.', 'Kitambulisho hiki kimeshatumika.');
      const now = { createdAt: tx.now, updatedAt: tx.now };
      await tx.manager.insert(MilestoneEntity, { ...value, ...now, id, projectId, status: 'PLANNED', version: 1 });
      await recordAndTell(tx, projectId, decision.next, { milestone: value.title, day: value.dueOn });
      return doneIn(projectId);
    });
  }

  /** With a stale version nothing is written, and the answer is the project as it is. */
  change(call: Call, id: string, version: number, given: MilestoneInput): Promise<ProjectOutcome> {
    return this.#on(call, 'changeMilestone', { id, command: { action: 'EDIT' }, version }, async (tx, { milestone }) => {
      const { value, problems } = readMilestoneInput(call, given, tx.now, milestone.dueOn);
      if (problems.length > 0) return problems;
      await writeMilestone(tx, milestone, value);
      return { milestone: value.title, day: value.dueOn === milestone.dueOn ? null : value.dueOn, from: milestone.dueOn };
    });
  }

  remove(call: Call, id: string, version?: number | null): Promise<ProjectOutcome> {
    return this.#on(call, 'removeMilestone', { id, command: { action: 'REMOVE' }, version: version ?? null }, async (tx, { milestone }) => {
      await tx.manager.delete(MilestoneEntity, { id });
      return { milestone: milestone.title };
    });
  }

  /** Any step that leads to another state; a report brings its words and files. */
  take(call: Call, asked: AskedMilestoneStep): Promise<ProjectOutcome> {
    const { command } = asked;
    return this.#on(call, `${command.action} milestone`, asked, async (tx, { milestone }, to) => {
      if (command.action === 'REPORT') {
        const fault = await this.reports.add(tx, milestone.id, command.report.trim(), asked.fileIds ?? []);
        if (fault) return [fault];
      }
      const reason = 'reason' in command ? command.reason.trim() : null;
      if (command.action === 'CONFIRM') await this.reports.answer(tx, milestone.id, 'CONFIRMED', null);
      if (command.action === 'REFUSE') await this.reports.answer(tx, milestone.id, 'REFUSED', reason);
      const keepsReason = command.action === 'ACCEPT_DROP';
      await writeMilestone(tx, milestone, { status: to ?? milestone.status, ...(keepsReason ? {} : { statusReason: reason }) });
      return { milestone: milestone.title, from: milestone.status, to, reason };
    });
  }

  #on(
    call: Call,
    name: string,
    { id, command, version }: AskedMilestoneStep,
    work: (tx: Tx, opened: OpenedMilestone, to: MilestoneEntity['status'] | undefined) => Promise<readonly Problem[] | Facts>,
  ): Promise<ProjectOutcome> {
    return this.useCases.run(call, name, async (tx) => {
      const opened = await lockMilestone(tx, id);
      const { milestone, project, facts } = opened;
      if (typeof version === 'number' && version !== milestone.version) return refusedIn(project.id, problem(call, 'STALE_VERSION'));
      const decision = decideMilestone(command, milestone, project, facts, tx.now);
      if (!decision.ok) return refusedIn(project.id, problem(call, decision.code, fieldOf(decision.code), { limit: longestReport }));
      const done = await work(tx, opened, decision.next.to);
      if (isProblems(done)) return refusedIn(project.id, ...done);
      await recordAndTell(tx, project.id, decision.next, done);
      return doneIn(project.id);
    });
  }
}

type Facts = Readonly<Record<string, unknown>>;
const isProblems = (done: readonly Problem[] | Facts): done is readonly Problem[] => Array.isArray(done);

const fieldOf = (code: ProblemCode): string | null =>
  code.startsWith('REASON_') ? 'reason' : code.startsWith('REPORT_') || code === 'BAD_TEXT' ? 'report' : null;
