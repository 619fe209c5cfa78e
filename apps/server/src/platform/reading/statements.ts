import type { Statement } from '@kongano/query-plan';
import { DatabaseError, type Pool, type PoolClient } from 'pg';
import { traced } from '../tracing';

/** Statements that one connection keeps prepared at most; a connection with more is replaced, so that PostgreSQL's memory for them stays bounded. */
export const PREPARED_PER_CONNECTION = 500;

/** A statement that ran, for whoever watches how long they take. */
export interface StatementRun {
  readonly statement: Statement;
  /** Name of the GraphQL operation. */
  readonly operation: string;
  readonly milliseconds: number;
}

/** Runs the planner's statements on connections of the pool that reads. */
export class Statements {
  readonly #prepared = new WeakMap<PoolClient, Set<string>>();

  constructor(
    private readonly pool: Pool,
    private readonly watch: (run: StatementRun) => void = () => undefined,
  ) {}

  /** Rows as arrays, in the order of the statement's columns. */
  run<Row extends unknown[]>(statement: Statement, values: readonly unknown[], operation: string): Promise<readonly Row[]> {
    const attributes = { 'db.system.name': 'postgresql', 'db.query.text': statement.text, 'db.operation.name': operation };
    return traced('postgresql plan', attributes, async () => {
      const started = performance.now();
      const rows = await this.#query<Row>(statement, values);
      this.watch({ statement, operation, milliseconds: performance.now() - started });
      return rows;
    });
  }

  async #query<Row extends unknown[]>(statement: Statement, values: readonly unknown[]): Promise<readonly Row[]> {
    const client = await this.pool.connect();
    let isSpent = true;
    try {
      const { rows } = await client.query<Row>({ ...statement, values: [...values], rowMode: 'array' });
      isSpent = this.#keepsTooMuch(client, statement.name);
      return rows;
    } catch (fault) {
      // What PostgreSQL only refuses leaves the connection as good as it was.
      isSpent = !(fault instanceof DatabaseError && fault.severity === 'ERROR');
      throw fault;
    } finally {
      client.release(isSpent);
    }
  }

  #keepsTooMuch(client: PoolClient, name: string | undefined): boolean {
    if (name === undefined) return false;
    const names = this.#prepared.get(client) ?? new Set();
    this.#prepared.set(client, names.add(name));
    return names.size > PREPARED_PER_CONNECTION;
  }
}
