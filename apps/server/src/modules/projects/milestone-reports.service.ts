import { fileLimits, type MilestoneAnswer } from '@kongano/domain';
import { v7 as uuidv7 } from 'uuid';
import type { Files } from '../../platform/files';
import { problem } from '../../platform/graphql';
import { isUuid } from '../../platform/ids';
import type { Problem, Tx } from '../../platform/use-case';
import { MilestoneReportEntity } from './milestone.entity';

type Owner = 'report_id' | 'document_id';

/** Reports of milestones with their evidence. Each is part of the step it belongs to. */
export class MilestoneReports {
  constructor(private readonly files: Files) {}

  /** Gives the problem when a file cannot be taken. */
  async add(tx: Tx, milestoneId: string, report: string, fileIds: readonly string[]): Promise<Problem | null> {
    if (fileIds.length > fileLimits.perPosting) return problem(tx.call, 'TOO_MANY_FILES', 'fileIds', { limit: fileLimits.perPosting });
    const [id, number] = [uuidv7(), (await tx.manager.countBy(MilestoneReportEntity, { milestoneId })) + 1];
    const by = { reportedBy: tx.actor.personId ?? '', reportedAt: tx.now };
    await tx.manager.insert(MilestoneReportEntity, { ...by, id, milestoneId, number, report });
    for (const [at, fileId] of fileIds.entries()) {
      const fault = await this.keep(tx, { owner: 'report_id', ownerId: id, number: at + 1, fileId });
      if (fault) return { ...fault, field: 'fileIds' };
    }
    return null;
  }

  /** What the firm says to the newest report. */
  async answer(tx: Tx, milestoneId: string, answer: MilestoneAnswer, reason: string | null): Promise<void> {
    await tx.manager.query(
      `update milestone_report set answer = $2, answer_reason = $3, answered_by = $4, answered_at = $5
       where milestone_id = $1 and number = (select max(number) from milestone_report where milestone_id = $1)`,
      [milestoneId, answer, reason, tx.actor.personId, tx.now],
    );
  }

  /** Puts a file that the actor uploaded where it belongs. Gives the problem when it cannot be taken. */
  async keep(
    tx: Tx,
    { owner, ownerId, number, fileId }: { owner: Owner; ownerId: string; number: number; fileId: string },
  ): Promise<Problem | null> {
    const file = isUuid(fileId) ? await this.files.ownedBy(tx.manager, tx.actor.personId, fileId) : null;
    if (!file) return problem(tx.call, 'UNKNOWN_FILE', 'fileId');
    const taken: unknown[] = await tx.manager.query(
      `select 1 from project_file where file_id = $1 union all select 1 from need_attachment where file_id = $1
       union all select 1 from offer_attachment where file_id = $1`,
      [fileId],
    );
    if (taken.length > 0) return problem(tx.call, 'FILE_ALREADY_ATTACHED', 'fileId');
    await tx.manager.query(
      `insert into project_file (id, ${owner}, number, file_id, added_by, created_at) values ($1, $2, $3, $4, $5, $6)`,
      [uuidv7(), ownerId, number, fileId, tx.actor.personId, tx.now],
    );
    return null;
  }
}
