import { createHash, randomUUID } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { Client } from 'pg';

/** Copied per test file: an empty Kongano, migrated and with its vocabulary. Its name changes with the built server. */
export interface TemplateSetUp {
  /** Makes the database at this address ready to be copied. */
  readonly prepare: (url: string) => Promise<void>;
}

export interface TestDatabase {
  readonly url: string;
  drop(): Promise<void>;
}

const TEMPLATE_LOCK = 4_150_332;
const builtServer = path.join(__dirname, '../../dist/.stamp');

/** A fresh copy of the template, which is made by whoever comes first. Throws a sentence where no PostgreSQL is named. */
export async function createTestDatabase({ prepare }: TemplateSetUp): Promise<TestDatabase> {
  const server = process.env.KONGANO_TEST_DATABASE_URL;
  if (!server) throw new Error('API tests need a PostgreSQL: set KONGANO_TEST_DATABASE_URL to one where databases may be created.');
  const name = `kongano_test_${randomUUID().replaceAll('-', '')}`;
  await connected(server, async (client) => {
    await client.query('select pg_advisory_lock($1)', [TEMPLATE_LOCK]);
    const template = await ensureTemplate(client, server, prepare);
    await client.query(`create database ${name} template ${template}`);
  });
  return { url: urlOf(server, name), drop: () => connected(server, (client) => client.query(`drop database ${name} with (force)`)) };
}

/** Another database with all that is in this one, to which nobody may be connected meanwhile. */
export async function copyDatabase(url: string): Promise<TestDatabase> {
  const [from, name] = [new URL(url).pathname.slice(1), `kongano_test_${randomUUID().replaceAll('-', '')}`];
  await connected(urlOf(url, 'postgres'), (client) => client.query(`create database ${name} template ${from}`));
  return {
    url: urlOf(url, name),
    drop: () => connected(urlOf(url, 'postgres'), (client) => client.query(`drop database ${name} with (force)`)),
  };
}

async function ensureTemplate(client: Client, server: string, prepare: TemplateSetUp['prepare']): Promise<string> {
  if (!fs.existsSync(builtServer))
    throw new Error('API tests run the built server: build it first with `node scripts/build.mjs --no-web`.');
  const stamp = fs.readFileSync(builtServer, 'utf8');
  const name = `kongano_template_${createHash('sha256').update(stamp).digest('hex').slice(0, 16)}`;
  const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [name]);
  if (rowCount) return name;
  // Under another name until it is complete: a run that was stopped half-way leaves no template behind.
  const draft = `${name}_draft`;
  await client.query(`drop database if exists ${draft} with (force)`);
  await client.query(`create database ${draft}`);
  await prepare(urlOf(server, draft));
  await client.query(`alter database ${draft} rename to ${name}`);
  return name;
}

async function connected<R>(server: string, work: (client: Client) => Promise<R>): Promise<void> {
  const client = new Client({ connectionString: server });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}

function urlOf(server: string, name: string): string {
  const url = new URL(server);
  url.pathname = `/${name}`;
  return url.href;
}
