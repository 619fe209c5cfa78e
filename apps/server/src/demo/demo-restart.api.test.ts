import { type ChildProcess, fork } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Pool } from 'pg';
import { startServerProcess } from '../testing/server-process';
import { createTestDatabase } from '../testing/test-database';

const demo = { KONGANO_DEMO: '1' };
const tables = [
  'person',
  'organisation',
  'membership',
  'cluster',
  'cluster_member',
  'need',
  'offer',
  'need_cosign',
  'match',
  'project',
  'milestone',
  'thread',
  'message',
  'activity',
];

async function withDatabase(work: (url: string, pool: Pool) => Promise<void>): Promise<void> {
  const database = await createTestDatabase({ prepare: async (url) => (await startServerProcess(url)).stop() });
  const pool = new Pool({ connectionString: database.url, max: 2 });
  try {
    await work(database.url, pool);
  } finally {
    await pool.end();
    await database.drop();
  }
}

async function countsIn(pool: Pool): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const table of tables) counts[table] = Number((await pool.query(`select count(*) as n from ${table}`)).rows[0].n);
  return counts;
}

const startOnce = async (url: string) => (await startServerProcess(url, demo)).stop();

/** Starts the server and kills it without warning as soon as the condition holds. */
async function killWhen(url: string, condition: () => Promise<boolean>): Promise<void> {
  const dataDir = fs.mkdtempSync(path.join(os.tmpdir(), 'kongano-test-'));
  const env = { ...demo, DATABASE_URL: url, KONGANO_DATA: dataDir, PORT: '0', HOST: '127.0.0.1', LOG_LEVEL: 'error' };
  const server: ChildProcess = fork(path.join(__dirname, '../../dist/main.js'), { env });
  const ended = new Promise((resolve) => server.once('exit', resolve));
  while (server.exitCode === null && !(await condition())) await new Promise((resolve) => setTimeout(resolve, 3));
  server.kill('SIGKILL');
  await ended;
  fs.rmSync(dataDir, { recursive: true, force: true });
}

const written = (pool: Pool) => async () => {
  const held = `select 1 from pg_locks where locktype = 'relation' and relation = 'need'::regclass and mode = 'RowExclusiveLock' and pid <> pg_backend_pid()`;
  return ((await pool.query(held)).rowCount ?? 0) > 0;
};
const hasNeeds = (pool: Pool) => async () => ((await pool.query('select 1 from need limit 1')).rowCount ?? 0) > 0;

describe('the demonstration set', () => {
  it('is loaded once by servers that start together, and is as complete after a kill in the middle of either part', async () => {
    let whole: Record<string, number> = {};
    await withDatabase(async (url, pool) => {
      const servers = await Promise.all([startServerProcess(url, demo), startServerProcess(url, demo)]);
      for (const server of servers) await server.stop();
      whole = await countsIn(pool);
      expect(whole).toMatchObject({ person: 52, need: 43, offer: 40, match: 4, message: 6, project: 1, milestone: 3 });
      await pool.query('delete from need_cosign'); // what people changed since is theirs
      await startOnce(url);
      expect(await countsIn(pool)).toEqual({ ...whole, need_cosign: 0 });
    });
    await withDatabase(async (url, pool) => {
      await killWhen(url, written(pool));
      expect(await countsIn(pool)).toMatchObject({ person: 0, need: 0, match: 0 });
      await killWhen(url, hasNeeds(pool));
      expect(await countsIn(pool)).toMatchObject({ person: 52, need: 43 });
      await startOnce(url);
      expect(await countsIn(pool)).toEqual(whole);
    });
  }, 240_000);

  it('stays out of a database in which there is somebody', async () => {
    await withDatabase(async (url, pool) => {
      await pool.query(`insert into person (id, name, email) values (gen_random_uuid(), 'Asha Mushi', 'asha@example.org')`);
      const server = await startServerProcess(url, demo);
      expect(await countsIn(pool)).toMatchObject({ person: 1, organisation: 0, need: 0 });
      expect(await (await fetch(`${server.url}/api/demo`)).json()).toEqual({ accounts: [] });
      await server.stop();
    });
  }, 120_000);
});
