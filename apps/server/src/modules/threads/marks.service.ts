import type { ReactionKind } from '@kongano/domain';
import { problem } from '../../platform/graphql';
import { checkIds } from '../../platform/ids';
import type { Call, Tx, UseCases } from '../../platform/use-case';
import { MessageEntity } from './message.entity';
import { isShut, openMessage, openThread } from './open-thread';
import { ThreadEntity } from './thread.entity';
import type { MessageOutcome, ThreadOutcome } from './thread.service';
import { threadTopic } from './thread.stream';

/** What readers put on messages and conversations. Each says what shall be, so that a repeated call changes nothing. */
export class MarksService {
  constructor(private readonly useCases: UseCases) {}

  /** One's own reaction of a kind. */
  react(call: Call, { id, kind, isOn }: { id: string; kind: ReactionKind; isOn: boolean }): Promise<MessageOutcome> {
    return this.#mark(call, 'reactToMessage', id, async (tx) => {
      const values = [id, tx.actor.personId, kind];
      const put = 'insert into message_reaction (message_id, person_id, kind) values ($1, $2, $3) on conflict do nothing returning 1';
      const take =
        'with gone as (delete from message_reaction where message_id = $1 and person_id = $2 and kind = $3 returning 1) select 1 from gone';
      const changed: unknown[] = await tx.manager.query(isOn ? put : take, values);
      return changed.length > 0;
    });
  }

  /** A message that says what was decided stays on top of its conversation. Whoever takes part may pin, and take a pin off. */
  pin(call: Call, { id, isPinned }: { id: string; isPinned: boolean }): Promise<MessageOutcome> {
    return this.#mark(call, 'pinMessage', id, async (tx, message) => {
      if ((message.pinnedAt !== null) === isPinned) return false;
      const by = isPinned ? tx.actor.personId : null;
      await tx.manager.update(MessageEntity, { id }, { pinnedAt: isPinned ? tx.now : null, pinnedBy: by });
      const { threadId: subjectId, number } = message;
      await tx.record({ verb: isPinned ? 'message.pinned' : 'message.unpinned', subjectKind: 'THREAD', subjectId, facts: { number } });
      return true;
    });
  }

  /** That a conversation has come to its end, or goes on. */
  resolve(call: Call, { threadId, isResolved }: { threadId: string; isResolved: boolean }): Promise<ThreadOutcome> {
    checkIds(threadId);
    return this.useCases.run(call, 'resolveThread', async (tx) => {
      const { thread } = await openThread(tx, threadId, { mode: 'for_no_key_update' });
      if (isShut(thread, tx.actor)) return { threadId: null, problems: [problem(tx.call, 'THREAD_LOCKED', 'threadId')] };
      if ((thread.resolvedAt !== null) === isResolved) return { threadId, problems: [] };
      const by = isResolved ? tx.actor.personId : null;
      await tx.manager.update(ThreadEntity, { id: threadId }, { resolvedAt: isResolved ? tx.now : null, resolvedBy: by });
      await tx.record({ verb: isResolved ? 'thread.resolved' : 'thread.reopened', subjectKind: 'THREAD', subjectId: threadId, facts: {} });
      return { threadId, problems: [] };
    });
  }

  /** `change` tells whether it changed anything; then those who look at the conversation are told. */
  #mark(call: Call, name: string, id: string, change: (tx: Tx, message: MessageEntity) => Promise<boolean>): Promise<MessageOutcome> {
    checkIds(id);
    return this.useCases.run(call, name, async (tx): Promise<MessageOutcome> => {
      const message = await openMessage(tx, id);
      if (message.deletedAt) return { messageId: null, problems: [problem(tx.call, 'MESSAGE_DELETED', 'id')] };
      const { thread } = await openThread(tx, message.threadId);
      if (isShut(thread, tx.actor)) return { messageId: null, problems: [problem(tx.call, 'THREAD_LOCKED', 'id')] };
      if (await change(tx, message)) await tx.hint(threadTopic(message.threadId), { number: message.number, isEdit: true });
      return { messageId: id, problems: [] };
    });
  }
}
