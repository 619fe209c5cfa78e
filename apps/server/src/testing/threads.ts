import type { Pool } from 'pg';
import { v7 as uuidv7 } from 'uuid';

export interface NewThread {
  readonly organisationIds?: readonly string[];
  readonly personIds?: readonly string[];
}

/** Puts a thread into the database, as if another module had opened it. Its subject is nobody's. */
export async function addThread(pool: Pool, { organisationIds = [], personIds = [] }: NewThread): Promise<string> {
  const id = uuidv7();
  await pool.query(`insert into thread (id, subject, subject_id) values ($1, 'MATCH', $2)`, [id, uuidv7()]);
  const joins = [...organisationIds.map((organisation) => [organisation, null]), ...personIds.map((person) => [null, person])];
  for (const [organisation, person] of joins)
    await pool.query('insert into thread_participant (id, thread_id, organisation_id, person_id) values ($1, $2, $3, $4)', [
      uuidv7(),
      id,
      organisation,
      person,
    ]);
  return id;
}
