import { notFound } from '../../platform/errors';
import type { Tx } from '../../platform/use-case';

/** Takes the next number under the thread's lock, which is held until the transaction ends: no number is lost or given twice. */
export async function nextNumber(tx: Tx, threadId: string): Promise<number> {
  const [rows]: [{ last_number: number }[]] = await tx.manager.query(
    'update thread set last_number = last_number + 1 where id = $1 returning last_number',
    [threadId],
  );
  const [row] = rows;
  if (!row) throw notFound();
  return row.last_number;
}

/** Remembers how far the actor has read; never goes back. */
export async function setRead(tx: Tx, threadId: string, number: number): Promise<void> {
  await tx.manager.query(
    `insert into thread_read (thread_id, person_id, last_read_number) values ($1, $2, $3)
     on conflict (thread_id, person_id) do update set last_read_number = greatest(thread_read.last_read_number, excluded.last_read_number), updated_at = now()`,
    [threadId, tx.actor.personId, number],
  );
}
