import type { Pool } from 'pg';
import { notFound } from '../../platform/errors';
import { checkIds } from '../../platform/ids';
import type { Live } from '../../platform/live';
import { type Actor, isStaff } from '../../platform/session';

export const threadTopic = (threadId: string): string => `thread:${threadId}`;

export interface NumberedMessage {
  readonly threadId: string;
  readonly messageId: string;
  readonly number: number;
}

const BATCH = 100;

/** Numbers that hints told of and that were not read yet. Holds a mark, not a queue: a slow reader costs nothing. */
class Mark {
  #edited = new Set<number>();
  #wake: (() => void) | undefined;
  #isRaised = false;

  raise(hint: Readonly<Record<string, unknown>>): void {
    if (hint.isEdit && typeof hint.number === 'number' && this.#edited.size < BATCH) this.#edited.add(hint.number);
    this.#isRaised = true;
    this.#wake?.();
  }

  async raised(): Promise<readonly number[]> {
    if (!this.#isRaised) await new Promise<void>((resolve) => (this.#wake = resolve));
    this.#isRaised = false;
    const edited = [...this.#edited];
    this.#edited = new Set();
    return edited;
  }
}

/**
 * A thread's messages after a number, then live. Every round asks the database with the reader's own right to read, so what was lost on the way is
 * found by number, and a right that was taken away ends the stream.
 */
export async function* streamThread(
  { live, pool }: { live: Live; pool: Pool },
  actor: Actor,
  threadId: string,
  after: number | null,
): AsyncGenerator<NumberedMessage> {
  checkIds(threadId);
  const mark = new Mark();
  const forget = live.subscribe(threadTopic(threadId), (hint) => mark.raise(hint));
  try {
    let number = after ?? (await lastNumber(pool, actor, threadId));
    for (let edited: readonly number[] = []; ; edited = await mark.raised()) {
      let batch: NumberedMessage[];
      do {
        batch = await messagesAfter(pool, actor, threadId, number, edited);
        for (const message of batch) {
          yield message;
          number = Math.max(number, message.number);
        }
      } while (batch.length === BATCH);
    }
  } finally {
    forget();
  }
}

const mayRead = `exists (select 1 from thread t where t.id = $1 and ($2 or exists (select 1 from thread_participant p
  where p.thread_id = t.id and (p.person_id = $3 or p.organisation_id = any($4::uuid[])))))`;

const readerOf = (actor: Actor, threadId: string): readonly unknown[] => [
  threadId,
  isStaff(actor),
  actor.personId,
  actor.organisations.map((organisation) => organisation.id),
];

async function lastNumber(pool: Pool, actor: Actor, threadId: string): Promise<number> {
  const { rows } = await pool.query<{ last_number: number }>(`select last_number from thread where id = $1 and ${mayRead}`, [
    ...readerOf(actor, threadId),
  ]);
  if (!rows[0]) throw notFound();
  return rows[0].last_number;
}

async function messagesAfter(
  pool: Pool,
  actor: Actor,
  threadId: string,
  number: number,
  edited: readonly number[],
): Promise<NumberedMessage[]> {
  const { rows } = await pool.query<{ id: string; number: number }>(
    `select m.id, m.number from message m
     where m.thread_id = $1 and (m.number > $5 or m.number = any($6::int[])) and ${mayRead} order by m.number limit ${BATCH}`,
    [...readerOf(actor, threadId), number, edited],
  );
  if (rows.length === 0) await lastNumber(pool, actor, threadId);
  return rows.map((row) => ({ threadId, messageId: row.id, number: row.number }));
}
