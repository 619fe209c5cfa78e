import type { Pool } from 'pg';
import { startTestServer, type TestServer } from '../../testing';
import { readConfig } from '../config';
import { type Database, describeDatabase } from '../database';
import { makeLog } from '../log';
import { SlowPlans } from './slow-plans';
import { PREPARED_PER_CONNECTION, type StatementRun, Statements } from './statements';

describe('statements of the planner', () => {
  let server: TestServer;
  let database: Database;
  let pool: Pool;
  beforeAll(async () => {
    server = await startTestServer();
  });
  beforeEach(() => {
    const config = readConfig({ DATABASE_URL: server.databaseUrl, KONGANO_SECRET: 'x'.repeat(32) });
    database = describeDatabase(config, { entities: [], migrations: [] });
    pool = database.reads;
  });
  afterEach(() => database.close());
  afterAll(() => server.stop());

  const connection = { text: 'select pg_backend_pid(), (select count(*) from pg_prepared_statements)' };
  const asked = async (statements: Statements) => {
    const [row] = await statements.run<[number, number]>(connection, [], 'Connection');
    return { backend: row?.[0], prepared: Number(row?.[1]) };
  };

  it('are kept prepared by their name, and not without one', async () => {
    const statements = new Statements(pool);
    for (let turn = 0; turn < 3; turn++) await statements.run({ name: 'kept', text: 'select $1::int' }, [turn], 'Kept');
    await statements.run({ text: 'select $1::int' }, [1], 'Unnamed');
    expect((await asked(statements)).prepared).toBe(1);
  });

  it('are forgotten with the connection once it keeps too many', async () => {
    const statements = new Statements(pool);
    const { backend } = await asked(statements);
    for (let number = 0; number < PREPARED_PER_CONNECTION; number++)
      await statements.run({ name: `plan_${number}`, text: `select ${number}` }, [], 'Many');
    expect(await asked(statements)).toEqual({ backend, prepared: PREPARED_PER_CONNECTION });
    await statements.run({ name: 'one_more', text: 'select 1' }, [], 'Many');
    const after = await asked(statements);
    expect(after.backend).not.toBe(backend);
    expect(after.prepared).toBe(0);
  });

  it('that PostgreSQL refuses leave their connection; a lost connection is replaced', async () => {
    const statements = new Statements(pool);
    const { backend } = await asked(statements);
    await expect(statements.run({ text: 'select 1 / $1::int' }, [0], 'Broken')).rejects.toThrow('division by zero');
    expect((await asked(statements)).backend).toBe(backend);
    await expect(statements.run({ text: 'select pg_terminate_backend(pg_backend_pid())' }, [], 'Lost')).rejects.toThrow();
    expect((await asked(statements)).backend).not.toBe(backend);
  });

  describe('that take long', () => {
    let written: string[];
    const slowPlans = (slowFrom: number, clock = () => new Date()) => {
      written = [];
      const log = makeLog('info', { write: (line: string) => void written.push(line) });
      return new SlowPlans({ pool, log, slowFrom, clock });
    };
    const run: StatementRun = {
      statement: { text: `select id from person where name = $1::text and email <> 'x' limit $2::int` },
      operation: 'People',
      milliseconds: 812.4,
    };

    it('are explained in the log under the name of their operation, without a value of theirs', async () => {
      await slowPlans(500).explain(run);
      const [line] = written.map((text) => JSON.parse(text));
      expect(line).toMatchObject({ msg: 'a slow plan', operation: 'People', milliseconds: 812 });
      expect(line.plan.join('\n')).toMatch(/Scan.*person[\s\S]*name = \$1/);
    });

    it('leave their connection as it was', async () => {
      await slowPlans(500).explain(run);
      const { rows } = await pool.query(
        `select current_setting('plan_cache_mode') mode, (select count(*)::int from pg_prepared_statements) prepared`,
      );
      expect(rows).toEqual([{ mode: 'auto', prepared: 0 }]);
    });

    it('are explained once a minute, and only those that are slow, unless that is switched off', () => {
      let now = 0;
      const plans = slowPlans(500, () => new Date(now));
      const explain = jest.spyOn(plans, 'explain').mockResolvedValue();
      const watched = (milliseconds: number) => {
        plans.watch({ ...run, milliseconds });
        return explain.mock.calls.length;
      };
      expect([watched(499), watched(500), watched(900)]).toEqual([0, 1, 1]);
      now = 60_001;
      expect(watched(900)).toBe(2);
      const none = slowPlans(0);
      const never = jest.spyOn(none, 'explain').mockResolvedValue();
      none.watch({ ...run, milliseconds: 5_000 });
      expect(never).not.toHaveBeenCalled();
    });
  });

  it('tell whoever watches their operation and how long they took', async () => {
    const runs: StatementRun[] = [];
    await new Statements(pool, (run) => runs.push(run)).run({ text: 'select pg_sleep(0.03)' }, [], 'Sleep');
    expect(runs).toEqual([{ statement: { text: 'select pg_sleep(0.03)' }, operation: 'Sleep', milliseconds: expect.any(Number) }]);
    expect(runs[0]?.milliseconds).toBeGreaterThan(25);
  });
});
