// PostgreSQL's full text on the embedded PostgreSQL: a weighted tsvector under GIN, any of the need's words, ordered by ts_rank.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Client } from 'pg';
import { startPostgres } from '../../../../../../scripts/postgres.mjs';

const batch = 1_000;
const flags = ['max_parallel_workers_per_gather=0', 'shared_buffers=512MB', 'work_mem=256MB', 'maintenance_work_mem=256MB'];

const table = `
  create table offer (id text primary key, title text, keywords text, body text, words tsvector generated always as (
    setweight(to_tsvector('english', title), 'A') || setweight(to_tsvector('english', keywords), 'B') || setweight(to_tsvector('english', body), 'D')
  ) stored)`;
const best = `
  select id, ts_rank(words, asked) as score
  from offer, (select replace(plainto_tsquery('english', $1)::text, ' & ', ' | ')::tsquery as asked) as need
  where words @@ asked order by score desc, id limit $2`;

export async function openPostgresql() {
  const dataDir = fs.mkdtempSync(path.join(os.tmpdir(), 'kongano-bench-'));
  // The account that PostgreSQL runs as when root starts it must be able to enter.
  fs.chmodSync(dataDir, 0o711);
  const server = await startPostgres({ dataDir, throwaway: true, flags });
  const client = new Client({ connectionString: server.url });
  await client.connect();
  await client.query(table);
  let waiting = [];
  const flush = async () => {
    const columns = ['id', 'title', 'keywords', 'body'].map((name) => waiting.map((offer) => offer[name]));
    waiting = [];
    await client.query(
      'insert into offer (id, title, keywords, body) select * from unnest($1::text[], $2::text[], $3::text[], $4::text[])',
      columns,
    );
  };
  return {
    add: async ({ id, title, keywords, body }) => {
      waiting.push({ id, title, keywords: keywords.join(' '), body });
      if (waiting.length === batch) await flush();
    },
    finish: async () => {
      if (waiting.length > 0) await flush();
      await client.query('create index on offer using gin (words)');
      await client.query('vacuum (analyze) offer');
    },
    search: async ({ title, keywords, body }, limit) => (await client.query(best, [[title, ...keywords, body].join(' '), limit])).rows,
    indexBytes: async () => Number((await client.query("select pg_total_relation_size('offer') as bytes")).rows[0].bytes),
    close: async () => {
      await client.end();
      await server.stop();
      fs.rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
