import type { Pool } from 'pg';

/** SQL of the needs that somebody could still answer, as a condition on `need`. */
export const openNeed = (need: string): string =>
  `${need}.status in ('PUBLISHED', 'IN_DISCUSSION') and ${need}.archived_at is null and ${need}.on_hold_until is null`;

export interface StaleNeeds {
  readonly ids: readonly string[];
  /** The newest activity that counts for them: what is kept of them is as of then. */
  readonly lastActivity: number;
}

/** The index follows within two seconds; what is younger is looked at next time. */
const SETTLED = `interval '2 seconds'`;
/** Activity is numbered before it commits, so that one may come late: at the latest after a day everything is looked at again. */
const LONGEST = `interval '1 day'`;

/** Open needs whose prospect is not known, or older than what happened to them, to any offer or to the weights; those looked at longest ago first. */
export async function staleNeeds(pool: Pool, modelVersion: number | null, limit: number): Promise<StaleNeeds> {
  const { rows: marks } = await pool.query<{ newest: number; ofOffers: number }>(
    `select coalesce(max(id), 0) as newest, coalesce(max(id) filter (where subject_kind = 'OFFER'), 0) as "ofOffers" from activity
     where at < now() - ${SETTLED}`,
  );
  const { newest = 0, ofOffers = 0 } = marks[0] ?? {};
  const { rows } = await pool.query<{ id: string }>(
    `select n.id from need n left join need_prospect p on p.id = n.id
     where ${openNeed('n')} and (p.id is null or p.model_version is distinct from $1 or p.last_activity_id < $2 or p.looked_at < now() - ${LONGEST}
       or exists (select 1 from activity a where a.subject_kind = 'NEED' and a.subject_id = n.id and a.id > p.last_activity_id and a.id <= $3)
       or exists (select 1 from match m join activity a on a.subject_kind = 'MATCH' and a.subject_id = m.id
         where m.need_id = n.id and a.id > p.last_activity_id and a.id <= $3))
     order by p.looked_at nulls first, n.id limit $4`,
    [modelVersion, ofOffers, newest, limit],
  );
  return { ids: rows.map(({ id }) => id), lastActivity: newest };
}
