import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import type { Statement } from '../src/planner';

/** A database of its own for one test file, on the server that KONGANO_TEST_DATABASE_URL names. */
export interface TestDatabase {
  readonly client: Client;
  /** Runs a planned statement as the server does: prepared, rows as arrays. */
  run(statement: Statement, values: readonly unknown[]): Promise<readonly (readonly string[])[]>;
  drop(): Promise<void>;
}

/** Creates the database and runs `sql` in it. Throws one clear sentence where no server is named. */
export async function createDatabase(sql: string): Promise<TestDatabase> {
  // biome-ignore lint/style/noProcessEnv: the one place where these tests learn which server they may use
  const server = process.env.KONGANO_TEST_DATABASE_URL;
  if (!server)
    throw new Error(
      'These tests need a PostgreSQL server: set KONGANO_TEST_DATABASE_URL to the address of one where databases may be created.',
    );
  const name = `query_plan_${randomUUID().replaceAll('-', '')}`;
  await onServer(server, `create database ${name}`);
  const address = new URL(server);
  address.pathname = `/${name}`;
  const client = new Client({ connectionString: address.href });
  await client.connect();
  const drop = async () => {
    await client.end();
    await onServer(server, `drop database ${name} with (force)`);
  };
  // An open connection would keep the test runner from ending.
  await client.query(sql).catch(async (fault) => {
    await drop();
    throw fault;
  });
  return {
    client,
    drop,
    run: async ({ name: statement, text }, values) =>
      (await client.query<string[]>({ name: statement, text, values: [...values], rowMode: 'array' })).rows,
  };
}

async function onServer(address: string, sql: string): Promise<void> {
  const client = new Client({ connectionString: address });
  await client.connect();
  await client.query(sql);
  await client.end();
}
