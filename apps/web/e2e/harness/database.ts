import pg from 'pg';
import { readSettings } from './settings.ts';

/** The address of a database in the PostgreSQL of the tests. */
export function databaseUrl(name: string): string {
  const url = new URL(readSettings().databaseUrl);
  url.pathname = `/${name}`;
  return url.href;
}

/** Makes a database, empty or as a copy of another one that nobody is connected to. */
export function createDatabase(name: string, template = 'template1'): Promise<void> {
  return command(`create database ${name} template ${template}`);
}

export function dropDatabase(name: string): Promise<void> {
  return command(`drop database if exists ${name} with (force)`);
}

async function command(sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: readSettings().databaseUrl });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
