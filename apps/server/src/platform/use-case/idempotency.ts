import type { EntityManager } from 'typeorm';
import { reusedKey } from '../errors';

/** Under which a person's retry is recognised. */
export interface RetryKey {
  readonly personId: string;
  readonly key: string;
  /** Hash of the request's content: the same key with another hash is refused. */
  readonly requestHash: string;
}

/** Takes the key, or waits for and gives the outcome of the run that took it first. */
export async function claimKey<R>(manager: EntityManager, { personId, key, requestHash }: RetryKey): Promise<R | null> {
  const taken: unknown[] = await manager.query(
    'insert into idempotency (person_id, key, request_hash) values ($1, $2, $3) on conflict do nothing returning key',
    [personId, key, requestHash],
  );
  if (taken.length > 0) return null;
  const [row]: { request_hash: string; result: R }[] = await manager.query(
    'select request_hash, result from idempotency where person_id = $1 and key = $2',
    [personId, key],
  );
  if (!row || row.request_hash !== requestHash) throw reusedKey();
  return row.result;
}

/** Kept in the run's own transaction: the outcome is there exactly if what it tells of is. */
export async function keepOutcome(manager: EntityManager, { personId, key }: RetryKey, outcome: object): Promise<void> {
  await manager.query('update idempotency set result = $3 where person_id = $1 and key = $2', [personId, key, JSON.stringify(outcome)]);
}
