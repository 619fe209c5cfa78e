import type { ProblemCode } from '@kongano/domain';
import { v7 as uuidv7 } from 'uuid';
import { problem } from '../../platform/graphql';
import { checkIds } from '../../platform/ids';
import type { Call, Tx, UseCases } from '../../platform/use-case';
import { MessageEntity } from './message.entity';
import { openMessage, openThread } from './open-thread';
import { ThreadEntity } from './thread.entity';
import type { MessageOutcome, ThreadOutcome } from './thread.service';
import { threadTopic } from './thread.stream';

const longestReason = 1000;

interface Moderation {
  readonly id: string;
  readonly reason: string;
}

/** What readers report, and what staff do about it. Everything says why, is recorded, and can be taken back. */
export class ModerationService {
  constructor(private readonly useCases: UseCases) {}

  /** Once a person and message; a second report changes nothing. */
  report(call: Call, { id, reason }: Moderation): Promise<MessageOutcome> {
    return this.#onMessage(call, 'reportMessage', { id, reason }, async (tx, message) => {
      const rows: unknown[] = await tx.manager.query(
        'insert into message_report (id, message_id, person_id, reason) values ($1, $2, $3, $4) on conflict do nothing returning 1',
        [uuidv7(), id, tx.actor.personId, reason.trim()],
      );
      if (rows.length > 0) await recordOn(tx, message, 'message.reported', {});
    });
  }

  /** Staff take a message from other readers' eyes; its author and staff go on reading it, and all see that it is hidden and why. */
  hide(call: Call, { id, reason }: Moderation): Promise<MessageOutcome> {
    return this.#onMessage(call, 'hideMessage', { id, reason }, async (tx, message) => {
      await settleReports(tx, id);
      if (message.hiddenAt) return;
      await tx.manager.update(MessageEntity, { id }, { hiddenAt: tx.now, hiddenBy: tx.actor.personId, hiddenReason: reason.trim() });
      await recordOn(tx, message, 'message.hidden', { reason: reason.trim() });
    });
  }

  /** Staff leave a message where it is, or give it back, whatever was reported. */
  show(call: Call, { id, reason }: Moderation): Promise<MessageOutcome> {
    return this.#onMessage(call, 'showMessage', { id, reason }, async (tx, message) => {
      const settled = await settleReports(tx, id);
      if (!message.hiddenAt && !settled) return;
      await tx.manager.update(MessageEntity, { id }, { hiddenAt: null, hiddenBy: null, hiddenReason: null });
      await recordOn(tx, message, 'message.shown', { reason: reason.trim() });
    });
  }

  /** In a locked conversation staff alone write; all go on reading it. */
  lock(call: Call, { threadId, isLocked, reason }: { threadId: string; isLocked: boolean; reason: string }): Promise<ThreadOutcome> {
    checkIds(threadId);
    return this.useCases.run(call, 'lockThread', async (tx): Promise<ThreadOutcome> => {
      const { thread } = await openThread(tx, threadId, { mode: 'for_no_key_update' });
      const fault = reasonFault(reason);
      if (fault) return { threadId: null, problems: [problem(tx.call, fault, 'reason')] };
      if ((thread.lockedAt !== null) === isLocked) return { threadId, problems: [] };
      const locked = { lockedAt: tx.now, lockedBy: tx.actor.personId, lockedReason: reason.trim() };
      await tx.manager.update(ThreadEntity, { id: threadId }, isLocked ? locked : { lockedAt: null, lockedBy: null, lockedReason: null });
      const verb = isLocked ? 'thread.locked' : 'thread.unlocked';
      await tx.record({ verb, subjectKind: 'THREAD', subjectId: threadId, facts: { reason: reason.trim() } });
      return { threadId, problems: [] };
    });
  }

  #onMessage(
    call: Call,
    name: string,
    { id, reason }: Moderation,
    act: (tx: Tx, message: MessageEntity) => Promise<void>,
  ): Promise<MessageOutcome> {
    checkIds(id);
    return this.useCases.run(call, name, async (tx): Promise<MessageOutcome> => {
      const message = await openMessage(tx, id);
      const fault = message.deletedAt ? 'MESSAGE_DELETED' : reasonFault(reason);
      if (fault) return { messageId: null, problems: [problem(tx.call, fault, fault === 'MESSAGE_DELETED' ? 'id' : 'reason')] };
      await act(tx, message);
      return { messageId: id, problems: [] };
    });
  }
}

const reasonFault = (reason: string): ProblemCode | null => {
  if (reason.trim() === '') return 'REASON_REQUIRED';
  return reason.trim().length > longestReason ? 'REASON_TOO_LONG' : null;
};

/** Whether there were any. */
async function settleReports(tx: Tx, messageId: string): Promise<boolean> {
  const settled: unknown[] = await tx.manager.query(
    `with settled as (update message_report set settled_at = $2, settled_by = $3 where message_id = $1 and settled_at is null returning 1)
     select 1 from settled`,
    [messageId, tx.now, tx.actor.personId],
  );
  return settled.length > 0;
}

async function recordOn(tx: Tx, { threadId, number }: MessageEntity, verb: `message.${string}`, facts: object): Promise<void> {
  await tx.record({ verb, subjectKind: 'THREAD', subjectId: threadId, facts: { number, ...facts } });
  await tx.hint(threadTopic(threadId), { number, isEdit: true });
}
