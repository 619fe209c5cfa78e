// Rows for those who resolve field by field: one prepared statement per kind of row, many keys at once, nothing read that no query asks for.
const open = `status in ('PUBLISHED', 'IN_DISCUSSION', 'AGREED', 'SOLVED') and archived_at is null and visibility in ('PUBLIC', 'MEMBERS')`;
const needColumns = `id, number, title, status, problem, background, tried, trl_min "trlMin", trl_max "trlMax", cost_per_year "costPerYear",
  published_at "publishedAt", organisation_id, author_id`;
const orders = { NEWEST: 'coalesce(published_at, created_at) desc, id desc', COST: 'cost_per_year desc nulls last, id desc' };

const byKey = {
  organisations: 'select id, name, kind from organisation where id = any($1::uuid[])',
  people: 'select id, name, headline from person where id = any($1::uuid[])',
  needs: `select ${needColumns} from need where id = any($1::uuid[])`,
  offers: 'select id, number, title, organisation_id from offer where id = any($1::uuid[])',
};

/** Reads of one pool. Lists of keys give lists of rows in the same order, null for what is not there. */
export function makeRows(pool) {
  const query = async (name, text, values) => (await pool.query({ name, text, values })).rows;
  const keyed = (name) => async (keys) => {
    const rows = new Map((await query(name, byKey[name], [[...new Set(keys)]])).map((row) => [row.id, row]));
    return keys.map((key) => rows.get(key) ?? null);
  };
  return {
    organisations: keyed('organisations'),
    people: keyed('people'),
    needs: keyed('needs'),
    offers: keyed('offers'),
    threadsOfNeeds: (ids) => threadsOfNeeds(query, ids),
    messagesOfThreads: (ids, last) => messagesOfThreads(query, ids, last),
    listNeeds: ({ first, clusterId, sort }) => {
      const inCluster = clusterId ? 'and cluster_id = $2' : '';
      const text = `select ${needColumns} from need where ${open} ${inCluster} order by ${orders[sort]} limit $1`;
      return query(`needs ${sort} ${inCluster}`, text, clusterId ? [first, clusterId] : [first]);
    },
    countNeeds: async ({ clusterId }) =>
      (await query('count', `select count(*) from need where ${open} and ($1::uuid is null or cluster_id = $1)`, [clusterId]))[0].count,
    listMatches: ({ first, ownerId }) =>
      query(
        'matches',
        `select id, number, status, score, next_step "nextStep", next_step_due "nextStepDue", created_at "createdAt", owner_id, need_id, offer_id
         from match where owner_id = $2 order by created_at desc, id desc limit $1`,
        [first, ownerId],
      ),
  };
}

async function threadsOfNeeds(query, ids) {
  const text = `select id, subject_id, last_number "lastNumber" from thread where subject = 'NEED' and subject_id = any($1::uuid[])`;
  const rows = new Map((await query('threads', text, [ids])).map((row) => [row.subject_id, row]));
  return ids.map((id) => rows.get(id) ?? null);
}

async function messagesOfThreads(query, ids, last) {
  const text = `select m.* from unnest($1::uuid[]) t (id), lateral (select id, thread_id, number, body, created_at "createdAt", author_id
    from message where thread_id = t.id order by number desc limit $2) m`;
  const rows = Map.groupBy(await query('messages', text, [ids, last]), (row) => row.thread_id);
  return ids.map((id) => (rows.get(id) ?? []).toReversed());
}
