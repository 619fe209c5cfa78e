import { Logger, parseCronItems, type Runner, run, runMigrations, type TaskList } from 'graphile-worker';
import { Pool } from 'pg';
import type { Config } from '../config';
import type { Log } from '../log';

/** A task of a module. `cron` is a crontab line without the task's name, e.g. `0 3 * * *`, in UTC. */
export interface JobDefinition {
  readonly task: string;
  readonly run: (payload: Readonly<Record<string, unknown>>) => Promise<void>;
  readonly cron?: string;
}

/** Connections of the queue alone: its statements may take longer than a reader's. Broken ones are replaced at their next use. */
export function openJobPool(config: Config): Pool {
  const pool = new Pool({ connectionString: config.databaseUrl, max: 4, options: '-c timezone=UTC' });
  pool.on('error', () => undefined);
  pool.on('connect', (client) => void client.on('error', () => undefined));
  return pool;
}

const quietLogger = (log: Log) => new Logger(() => (level, message) => void (level === 'error' ? log.error(message) : log.debug(message)));

/** Makes the queue's own tables; use cases put jobs there in their transactions. */
export const migrateJobs = (pool: Pool, log: Log): Promise<void> => runMigrations({ pgPool: pool, logger: quietLogger(log) });

export async function runJobs(pool: Pool, jobs: readonly JobDefinition[], log: Log): Promise<Runner> {
  const taskList: TaskList = Object.fromEntries(
    jobs.map((job) => [job.task, (payload: unknown) => job.run((payload ?? {}) as Readonly<Record<string, unknown>>)]),
  );
  // As items, not as a crontab's lines: those do not take the dots of our task names.
  const parsedCronItems = parseCronItems(jobs.flatMap(({ task, cron }) => (cron ? [{ task, match: cron }] : [])));
  return run({
    pgPool: pool,
    taskList,
    parsedCronItems,
    concurrency: 2,
    noHandleSignals: true,
    pollInterval: 2_000,
    logger: quietLogger(log),
  });
}
