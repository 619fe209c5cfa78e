import type { FindOneOptions } from 'typeorm';
import { notFound } from '../../platform/errors';
import { type Actor, isStaff } from '../../platform/session';
import type { Tx } from '../../platform/use-case';
import { MessageEntity } from './message.entity';
import { ThreadEntity } from './thread.entity';
import { type Participants, takesPart } from './thread.policy';

export interface OpenedThread {
  readonly thread: ThreadEntity;
  readonly participants: Participants;
}

/** The thread and who takes part, for who may read it and so write in it. Throws not-found for what is hidden and for what does not exist alike. */
export async function openThread(tx: Tx, threadId: string, lock?: FindOneOptions<ThreadEntity>['lock']): Promise<OpenedThread> {
  const thread = await tx.manager.findOne(ThreadEntity, { where: { id: threadId }, lock });
  const rows: { organisation_id: string | null; person_id: string | null }[] = await tx.manager.query(
    'select organisation_id, person_id from thread_participant where thread_id = $1 order by id',
    [threadId],
  );
  const participants = {
    organisationIds: rows.flatMap((row) => row.organisation_id ?? []),
    personIds: rows.flatMap((row) => row.person_id ?? []),
  };
  if (!thread || !takesPart(tx.actor, participants) || !(isStaff(tx.actor) || (await isOpen(tx, thread)))) throw notFound();
  return { thread, participants };
}

/** Whether the actor may not write in it now: it is locked for all but staff. */
export const isShut = ({ lockedAt }: ThreadEntity, actor: Actor): boolean => lockedAt !== null && !isStaff(actor);

/** A message for who may read it, held until the transaction ends. */
export async function openMessage(tx: Tx, id: string): Promise<MessageEntity> {
  const message = await tx.manager.findOne(MessageEntity, { where: { id }, lock: { mode: 'pessimistic_write' } });
  if (!message) throw notFound();
  await openThread(tx, message.threadId);
  return message;
}

/** The same, for its author alone. */
export async function openOwnMessage(tx: Tx, id: string): Promise<MessageEntity> {
  const message = await openMessage(tx, id);
  if (message.authorId !== tx.actor.personId) throw notFound();
  return message;
}

async function isOpen(tx: Tx, { subject, subjectId }: ThreadEntity): Promise<boolean> {
  const [room]: { isOpen: boolean }[] = await tx.manager.query('select room_is_open($1, $2) as "isOpen"', [subject, subjectId]);
  return room?.isOpen === true;
}
