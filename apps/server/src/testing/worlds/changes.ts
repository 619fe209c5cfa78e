import type { Pool } from 'pg';
import type { Hidden, Secrets } from './secrets';

/** The history is append-only; a world in which something never was has none of it. */
async function rewriting(pool: Pool, work: (query: (sql: string, values: unknown[]) => Promise<unknown>) => Promise<void>): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query(`set session_replication_role = 'replica'`);
    await work((sql, values) => client.query(sql, values));
  } finally {
    await client.query(`set session_replication_role = 'origin'`);
    client.release();
  }
}

/** A world in which these needs and offers never were, nor anything that gathered around them. */
export async function without(pool: Pool, secrets: Secrets, hidden: readonly Hidden[]): Promise<void> {
  const needs = hidden.map((kind) => secrets.needs[kind]);
  const offers = hidden.map((kind) => secrets.offers[kind]);
  const all = [...needs, ...offers];
  const matches = 'select id from match where need_id = any($1) or offer_id = any($1)';
  const threads = `select id from thread where subject_id = any($1) or subject_id in (${matches})`;
  await rewriting(pool, async (query) => {
    await query(
      `delete from activity where subject_id = any($1) or subject_id in (${matches}) or subject_id in (${threads}) or facts ->> 'needId' = any($1::text[])`,
      [all],
    );
    for (const table of ['message', 'thread_read', 'thread_participant'])
      await query(`delete from ${table} where thread_id in (${threads})`, [all]);
    await query(`delete from thread where id in (${threads})`, [all]);
    const files =
      'select file_id from need_attachment where need_id = any($1) union select file_id from offer_attachment where offer_id = any($1)';
    await query(`delete from file where id in (${files})`, [all]);
    for (const table of ['need_attachment', 'need_cosign', 'match']) await query(`delete from ${table} where need_id = any($1)`, [all]);
    for (const table of ['offer_attachment', 'match']) await query(`delete from ${table} where offer_id = any($1)`, [all]);
    for (const table of ['need_prospect', 'need', 'offer']) await query(`delete from ${table} where id = any($1)`, [all]);
    await query('delete from posting_invitation where subject_id = any($1)', [all]);
  });
}

/** A world in which what is anonymous is somebody else's, of another kind, cluster and step, whose files have other names. */
export async function withOtherOwner(pool: Pool, { anonymous, other, owner, asked }: Secrets): Promise<void> {
  const { rows: clusters } = await pool.query<{ id: string }>('select id from cluster order by id desc limit 1');
  await rewriting(pool, async (query) => {
    const whose = [other.organisationId, other.personId];
    await query(
      'update need set organisation_id = $2, author_id = $3, cluster_id = $4, council = $5, value_chain_step = $6 where id = $1',
      [...[anonymous.need, ...whose, clusters[0]?.id, 'Kilosa', 'Sales']],
    );
    await query('update offer set organisation_id = $2, author_id = $3, unit = $4 where id = $1', [
      anonymous.offer,
      ...whose,
      'Another unit',
    ]);
    const cosigner = `(select id from organisation where kind = 'FIRM' and id not in ($2, $3, $4) and verified_at is not null order by id limit 1)`;
    await query(`update need_cosign set organisation_id = ${cosigner}, person_id = $5 where need_id = $1`, [
      ...[anonymous.need, other.organisationId, owner.organisationId, asked.organisationId, other.personId],
    ]);
    await query('update activity set actor_id = $2, organisation_id = null where subject_id = any($1)', [
      Object.values(anonymous),
      other.personId,
    ]);
    const files =
      'select file_id from need_attachment where need_id = any($1) union select file_id from offer_attachment where offer_id = any($1)';
    await query(`update file set name = 'mwingine-foundation.png', owner_id = $2 where id in (${files})`, [
      Object.values(anonymous),
      other.personId,
    ]);
    await query('update thread_participant set organisation_id = $2 where thread_id in (select id from thread where subject_id = $1)', [
      ...[anonymous.need, other.organisationId],
    ]);
    await query(
      'update message set author_id = $2, author_organisation_id = $3 where thread_id in (select id from thread where subject_id = $1)',
      [...[anonymous.need, other.personId, other.organisationId]],
    );
  });
}
