import type { Pool } from 'pg';
import { v7 as uuidv7 } from 'uuid';
import type { SignedIn, TestServer } from './test-server';

export interface NewThread {
  readonly organisationIds?: readonly string[];
  readonly personIds?: readonly string[];
  /** A need that it is about. */
  readonly needId?: string;
}

/** Puts a thread into the database, as if another module had opened it. Without a need its subject is nobody's. */
export async function addThread(pool: Pool, { organisationIds = [], personIds = [], needId }: NewThread): Promise<string> {
  const id = uuidv7();
  await pool.query('insert into thread (id, subject, subject_id) values ($1, $2, $3)', [id, needId ? 'NEED' : 'MATCH', needId ?? uuidv7()]);
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

type Member = SignedIn & { readonly organisationId: string };

/** A firm and an institute. */
export async function twoSides(server: TestServer): Promise<{ firm: Member; institute: Member }> {
  return { firm: await server.member(), institute: await server.member({ kind: 'ACADEMIA' }) };
}

/** What the record says of a thread, in its order. */
export async function verbsOf(pool: Pool, threadId: string): Promise<readonly string[]> {
  const { rows } = await pool.query<{ verb: string }>('select verb from activity where subject_id = $1 order by id', [threadId]);
  return rows.map(({ verb }) => verb);
}
