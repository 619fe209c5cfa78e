import type { ProblemCode, ThreadSubject } from '@kongano/domain';
import { v7 as uuidv7 } from 'uuid';
import { notFound } from '../../platform/errors';
import { problem } from '../../platform/graphql';
import { checkIds } from '../../platform/ids';
import type { Actor } from '../../platform/session';
import type { Call, Outcome, Problem, Tx, UseCases } from '../../platform/use-case';
import { MessageEntity } from './message.entity';
import { MESSAGE_LIMIT, readBody } from './message-body';
import { MessageVersionEntity } from './message-version.entity';
import { isShut, openOwnMessage, openThread } from './open-thread';
import { ThreadEntity } from './thread.entity';
import { MessagePosted, ThreadRead } from './thread.events';
import { type Participants, writesFor } from './thread.policy';
import { nextNumber, setRead } from './thread.rows';
import { threadTopic } from './thread.stream';

export interface ThreadOutcome extends Outcome {
  readonly threadId: string | null;
}
export interface MessageOutcome extends Outcome {
  readonly messageId: string | null;
}

/** Conversations. Who takes part is said by the module whose object the thread belongs to. */
export class ThreadService {
  constructor(private readonly useCases: UseCases) {}

  /** The object's thread, made if it has none; participants are added, never taken away. Part of the caller's transaction. */
  async ensure(tx: Tx, subject: ThreadSubject, subjectId: string, participants: Participants): Promise<string> {
    await tx.manager.query(
      'insert into thread (id, subject, subject_id) values ($1, $2, $3) on conflict (subject, subject_id) do nothing',
      [uuidv7(), subject, subjectId],
    );
    const { id } = await tx.manager.findOneByOrFail(ThreadEntity, { subject, subjectId });
    for (const organisationId of participants.organisationIds) await this.#join(tx, id, organisationId, null);
    for (const personId of participants.personIds) await this.#join(tx, id, null, personId);
    return id;
  }

  async #join(tx: Tx, threadId: string, organisationId: string | null, personId: string | null): Promise<void> {
    await tx.manager.query(
      'insert into thread_participant (id, thread_id, organisation_id, person_id) values ($1, $2, $3, $4) on conflict do nothing',
      [uuidv7(), threadId, organisationId, personId],
    );
  }

  /** Appends a message. The same id again gives the message that is there: a retry on a bad line writes nothing twice. */
  post(call: Call, input: { id: string; threadId: string; body: string; replyTo?: string | null }): Promise<MessageOutcome> {
    checkIds(input.id, input.threadId, ...(input.replyTo ? [input.replyTo] : []));
    return this.useCases.run(call, 'postMessage', async (tx) => {
      // Under the thread's lock from here on: of two that bring the same id at once, the second finds what the first wrote.
      const { thread, participants } = await openThread(tx, input.threadId, { mode: 'for_no_key_update' });
      const known = await tx.manager.findOneBy(MessageEntity, { id: input.id });
      if (known) return this.#repeated(known, tx.actor, input.threadId);
      if (isShut(thread, tx.actor)) return { messageId: null, problems: [problem(tx.call, 'THREAD_LOCKED', 'body')] };
      const refusal = await this.#write(tx, participants, input);
      return refusal ? { messageId: null, problems: [refusal] } : { messageId: input.id, problems: [] };
    });
  }

  /** Appends a message inside another module's transaction. Gives the problem when the text cannot be taken. */
  async append(tx: Tx, input: { threadId: string; body: string }): Promise<Problem | null> {
    const { participants } = await openThread(tx, input.threadId);
    return this.#write(tx, participants, { ...input, id: uuidv7() });
  }

  async #write(
    tx: Tx,
    participants: Participants,
    input: { id: string; threadId: string; body: string; replyTo?: string | null },
  ): Promise<Problem | null> {
    const body = readBody(input.body);
    if (!body.ok) return problem(tx.call, body.code, 'body', { limit: MESSAGE_LIMIT });
    if (input.replyTo && !(await tx.manager.existsBy(MessageEntity, { id: input.replyTo, threadId: input.threadId })))
      return problem(tx.call, 'UNKNOWN_MESSAGE', 'replyTo');
    const number = await nextNumber(tx, input.threadId);
    const authorId = tx.actor.personId ?? '';
    await tx.manager.insert(MessageEntity, {
      id: input.id,
      threadId: input.threadId,
      number,
      authorId,
      authorOrganisationId: writesFor(tx.actor, participants),
      body: body.text,
      replyTo: input.replyTo ?? null,
      createdAt: tx.now,
    });
    await setRead(tx, input.threadId, number);
    await tx.record({ verb: 'message.posted', subjectKind: 'THREAD', subjectId: input.threadId, facts: { number } });
    await tx.hint(threadTopic(input.threadId), { number });
    tx.emit(new MessagePosted(input.threadId, input.id, authorId));
    return null;
  }

  /** The author may change a message; that it was changed stays visible. */
  edit(call: Call, input: { id: string; body: string }): Promise<MessageOutcome> {
    checkIds(input.id);
    return this.useCases.run(call, 'editMessage', async (tx) => {
      const message = await openOwnMessage(tx, input.id);
      if (message.deletedAt) return refused(call, 'MESSAGE_DELETED');
      const { thread } = await openThread(tx, message.threadId);
      if (isShut(thread, tx.actor)) return refused(call, 'THREAD_LOCKED');
      const body = readBody(input.body);
      if (!body.ok) return refused(call, body.code);
      if (body.text !== message.body) await this.#change(tx, message, body.text);
      return { messageId: message.id, problems: [] };
    });
  }

  /** What it said before is kept beside it. */
  async #change(tx: Tx, message: MessageEntity, body: string): Promise<void> {
    const before = { id: uuidv7(), messageId: message.id, body: message.body, writtenAt: message.editedAt ?? message.createdAt };
    await tx.manager.insert(MessageVersionEntity, before);
    await tx.manager.update(MessageEntity, { id: message.id }, { body, editedAt: tx.now });
    await this.#tellChange(tx, message, 'message.edited');
  }

  /** The author may take a message away, with all that it said before. That there was one stays visible; a second time changes nothing. */
  delete(call: Call, id: string): Promise<MessageOutcome> {
    checkIds(id);
    return this.useCases.run(call, 'deleteMessage', async (tx) => {
      const message = await openOwnMessage(tx, id);
      if (message.deletedAt) return { messageId: id, problems: [] };
      await tx.manager.delete(MessageVersionEntity, { messageId: id });
      await tx.manager.query('delete from message_reaction where message_id = $1', [id]);
      await tx.manager.update(MessageEntity, { id }, { body: '', deletedAt: tx.now, pinnedAt: null, pinnedBy: null });
      await this.#tellChange(tx, message, 'message.deleted');
      return { messageId: id, problems: [] };
    });
  }

  async #tellChange(tx: Tx, { threadId, number }: MessageEntity, verb: 'message.edited' | 'message.deleted'): Promise<void> {
    await tx.record({ verb, subjectKind: 'THREAD', subjectId: threadId, facts: { number } });
    await tx.hint(threadTopic(threadId), { number, isEdit: true });
  }

  /** Remembers how far a person has read; never goes back. */
  markRead(call: Call, threadId: string, number: number): Promise<ThreadOutcome> {
    checkIds(threadId);
    return this.useCases.run(call, 'markRead', async (tx) => {
      const { thread } = await openThread(tx, threadId);
      await setRead(tx, threadId, Math.min(Math.max(number, 0), thread.lastNumber));
      if (number >= thread.lastNumber) tx.emit(new ThreadRead(threadId));
      return { threadId, problems: [] };
    });
  }

  #repeated(message: MessageEntity, actor: Actor, threadId: string): MessageOutcome {
    if (message.authorId !== actor.personId || message.threadId !== threadId) throw notFound();
    return { messageId: message.id, problems: [] };
  }
}

const refused = (call: Call, code: ProblemCode): MessageOutcome => ({
  messageId: null,
  problems: [problem(call, code, 'body', { limit: MESSAGE_LIMIT })],
});
