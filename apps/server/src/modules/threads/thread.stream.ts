import type { Pool } from 'pg';
import { notFound } from '../../platform/errors';
import { checkIds } from '../../platform/ids';
import type { Live } from '../../platform/live';
import type { Actor } from '../../platform/session';

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
  #isOver = false;

  raise(hint: Readonly<Record<string, unknown>>): void {
    if (hint.isEdit && typeof hint.number === 'number' && this.#edited.size < BATCH) this.#edited.add(hint.number);
    this.#isRaised = true;
    this.#wake?.();
  }

  /** The reader has gone. */
  end(): void {
    this.#isOver = true;
    this.#wake?.();
  }

  /** Numbers of edited messages as soon as there is something to read; null when the reader has gone. */
  async raised(): Promise<readonly number[] | null> {
    if (!this.#isRaised && !this.#isOver) await new Promise<void>((resolve) => (this.#wake = resolve));
    if (this.#isOver) return null;
    this.#isRaised = false;
    const edited = [...this.#edited];
    this.#edited = new Set();
    return edited;
  }
}

interface StreamParts {
  readonly live: Live;
  readonly pool: Pool;
}

/**
 * A thread's messages after a number, then live. Every round asks the database whether the reader may (still) read, so what was lost on the way is
 * found by number, and a right that was taken away ends the stream.
 */
export function streamThread(parts: StreamParts, actor: Actor, threadId: string, after: number | null): AsyncGenerator<NumberedMessage> {
  const mark = new Mark();
  const messages = readThread(parts, actor.personId, threadId, after, mark);
  const leave = messages.return.bind(messages);
  // A generator that waits hears of its reader's leaving only when it goes on; so it is woken, or it would listen for ever.
  messages.return = (value) => {
    mark.end();
    return leave(value);
  };
  return messages;
}

async function* readThread(
  { live, pool }: StreamParts,
  personId: string | null,
  threadId: string,
  after: number | null,
  mark: Mark,
): AsyncGenerator<NumberedMessage> {
  checkIds(threadId);
  const forget = live.subscribe(threadTopic(threadId), (hint) => mark.raise(hint));
  try {
    let number = after ?? (await lastNumber(pool, personId, threadId));
    let edited: readonly number[] | null = [];
    while (edited) {
      const batch = await messagesAfter(pool, personId, threadId, number, edited);
      for (const message of batch) {
        yield message;
        number = Math.max(number, message.number);
      }
      edited = batch.length < BATCH ? await mark.raised() : [];
    }
  } finally {
    forget();
  }
}

/** Whether the person may read it now; the stream outlives what was known of them when it began. The same rule as `threadVisible`. */
const mayRead = `exists (select 1 from person s where s.id = $2 and (s.roles && '{BROKER,ADMINISTRATOR}'
  or exists (select 1 from thread_participant p join thread t on t.id = p.thread_id where p.thread_id = $1 and room_is_open(t.subject, t.subject_id) and (p.person_id = s.id
    or exists (select 1 from membership m where m.organisation_id = p.organisation_id and m.person_id = s.id)))))`;

async function lastNumber(pool: Pool, personId: string | null, threadId: string): Promise<number> {
  const { rows } = await pool.query<{ last_number: number }>(`select last_number from thread where id = $1 and ${mayRead}`, [
    threadId,
    personId,
  ]);
  if (!rows[0]) throw notFound();
  return rows[0].last_number;
}

async function messagesAfter(
  pool: Pool,
  personId: string | null,
  threadId: string,
  number: number,
  edited: readonly number[],
): Promise<NumberedMessage[]> {
  const { rows } = await pool.query<{ id: string; number: number }>(
    `select m.id, m.number from message m
     where m.thread_id = $1 and (m.number > $3 or m.number = any($4::int[])) and ${mayRead} order by m.number limit ${BATCH}`,
    [threadId, personId, number, edited],
  );
  if (rows.length === 0) await lastNumber(pool, personId, threadId);
  return rows.map((row) => ({ threadId, messageId: row.id, number: row.number }));
}
