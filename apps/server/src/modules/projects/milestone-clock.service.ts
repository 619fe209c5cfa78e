import { addDays, dayOf, decideMilestone, milestoneNoticeDays, systemProjectFacts } from '@kongano/domain';
import type { JobDefinition } from '../../platform/jobs';
import type { Platform } from '../../platform/module';
import { systemActor } from '../../platform/session';
import type { Call, Tx } from '../../platform/use-case';
import { MilestoneEntity } from './milestone.entity';
import { ProjectEntity } from './project.entity';
import { recordAndTell } from './project.rows';

const systemCall: Call = { actor: systemActor, language: 'en', idempotencyKey: null, requestHash: '' };
const MOST_AT_ONCE = 500;
type Notice = 'NOTE_DUE_SOON' | 'NOTE_OVERDUE';

/** What days do to milestones: those who work on one are told before its day, and when it is over. */
export class MilestoneClock {
  constructor(private readonly platform: Pick<Platform, 'useCases' | 'pool' | 'clock'>) {}

  jobs(): JobDefinition[] {
    return [{ task: 'projects.follow-clock', cron: '*/30 * * * *', run: async () => void (await this.follow()) }];
  }

  /** Gives of how many milestones somebody was told. */
  async follow(): Promise<number> {
    const today = dayOf(this.platform.clock());
    const soon = await this.#each('NOTE_DUE_SOON', 'm.due_on between $1 and $2 and m.due_soon_on is distinct from m.due_on', [
      today,
      addDays(today, milestoneNoticeDays),
    ]);
    return soon + (await this.#each('NOTE_OVERDUE', 'm.due_on < $1 and m.overdue_on is distinct from m.due_on', [today]));
  }

  /** One transaction for each, so that one that fails holds up no other. */
  async #each(action: Notice, condition: string, days: readonly string[]): Promise<number> {
    const { rows } = await this.platform.pool.query<{ id: string }>(
      `select m.id from milestone m join project p on p.id = m.project_id
       where m.status in ('PLANNED', 'REFUSED') and p.status = 'RUNNING' and ${condition} order by m.due_on, m.id limit ${MOST_AT_ONCE}`,
      [...days],
    );
    let told = 0;
    for (const { id } of rows) {
      const work = async (tx: Tx) => ({ isDone: await note(tx, id, action), problems: [] });
      const { isDone } = await this.platform.useCases.run(systemCall, 'clock', work);
      if (isDone) told += 1;
    }
    return told;
  }
}

/** The milestone keeps its version: what somebody is writing about it is not made stale by a reminder. */
async function note(tx: Tx, id: string, action: Notice): Promise<boolean> {
  const found = await tx.manager.findOneBy(MilestoneEntity, { id });
  const project =
    found && (await tx.manager.findOne(ProjectEntity, { where: { id: found.projectId }, lock: { mode: 'pessimistic_write' } }));
  const milestone = project && (await tx.manager.findOneBy(MilestoneEntity, { id }));
  const decision = milestone && decideMilestone({ action }, milestone, project, systemProjectFacts, tx.now);
  if (!milestone || !decision?.ok) return false;
  const told = action === 'NOTE_DUE_SOON' ? { dueSoonOn: milestone.dueOn } : { overdueOn: milestone.dueOn };
  await tx.manager.update(MilestoneEntity, { id }, told);
  await recordAndTell(tx, milestone.projectId, decision.next, { milestone: milestone.title, day: milestone.dueOn });
  return true;
}
