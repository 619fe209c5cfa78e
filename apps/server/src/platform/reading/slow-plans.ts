import type { Pool, PoolClient } from 'pg';
import type { Log } from '../log';
import type { StatementRun } from './statements';

/** A plan that is slow is explained once in this time, however often it is slow. */
const AGAIN_AFTER_MS = 60_000;
/** Plans remembered as explained; when there are more, all are forgotten. */
const REMEMBERED = 1_000;

interface SlowPlanOptions {
  readonly pool: Pool;
  readonly log: Log;
  /** Milliseconds from which a statement is slow; 0 for never. */
  readonly slowFrom: number;
  readonly clock: () => Date;
}

/** Writes to the log how PostgreSQL carries out what took long: the plan for any values, so that nobody's words get into the log. */
export class SlowPlans {
  readonly #explained = new Map<string, number>();

  constructor(private readonly options: SlowPlanOptions) {}

  readonly watch = (run: StatementRun): void => {
    const { slowFrom, log } = this.options;
    if (slowFrom === 0 || run.milliseconds < slowFrom || !this.#isDue(run.statement.text)) return;
    this.explain(run).catch((err) => log.warn({ err, operation: run.operation }, 'a slow plan could not be explained'));
  };

  async explain({ statement, operation, milliseconds }: StatementRun): Promise<void> {
    const client = await this.options.pool.connect();
    let isSpent = true;
    try {
      const plan = await explainForAnyValues(client, statement.text);
      this.options.log.warn({ operation, milliseconds: Math.round(milliseconds), plan }, 'a slow plan');
      isSpent = false;
    } finally {
      client.release(isSpent);
    }
  }

  #isDue(text: string): boolean {
    const now = this.options.clock().getTime();
    if (now - (this.#explained.get(text) ?? Number.NEGATIVE_INFINITY) < AGAIN_AFTER_MS) return false;
    if (this.#explained.size >= REMEMBERED) this.#explained.clear();
    this.#explained.set(text, now);
    return true;
  }
}

/** `explain (generic_plan)` is of PostgreSQL 16; a forced generic plan tells the same on 15. */
export async function explainForAnyValues(client: PoolClient, text: string): Promise<readonly string[]> {
  const count = Math.max(0, ...[...text.matchAll(/\$(\d+)(?=::)/g)].map(([, number]) => Number(number)));
  const values = count > 0 ? `(${Array.from({ length: count }, () => 'null').join(', ')})` : '';
  await client.query('begin');
  try {
    await client.query('set local plan_cache_mode = force_generic_plan');
    await client.query(`prepare slow_plan as ${text}`);
    const { rows } = await client.query<[string]>({ text: `explain execute slow_plan${values}`, rowMode: 'array' });
    await client.query('deallocate slow_plan');
    return rows.map(([line]) => line);
  } finally {
    await client.query('rollback');
  }
}
