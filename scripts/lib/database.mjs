// The database of a run: the user's own, checked, or the embedded one.
import { createRequire } from 'node:module';
import path from 'node:path';
import { startPostgres } from '../postgres.mjs';
import { inProject } from './paths.mjs';
import { ignore } from './processes.mjs';
import { StartError } from './start-error.mjs';

const oldestSupported = 150_000;

/** Returns the address of the database, starting the embedded one unless `DATABASE_URL` names another. */
export async function openDatabase({ run, settings }) {
  if (settings.databaseUrl) {
    await checkDatabase(settings.databaseUrl);
    return settings.databaseUrl;
  }
  const dataDir = path.join(settings.dataDir, 'postgres');
  const postgres = await startPostgres({ dataDir, onSpawn: (pid) => run.adopt('postgres', pid) });
  const message = `The database ended unexpectedly; ${path.join(postgres.place, 'postgres.log')} says why.`;
  postgres.onExit(() => run.stop({ code: 1, message: run.isStopping() ? undefined : message }));
  return postgres.url;
}

async function checkDatabase(url) {
  const { Client } = createRequire(inProject('apps/server/package.json'))('pg');
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  client.on('error', ignore);
  try {
    await client.connect();
    const { rows } = await client.query('SHOW server_version_num');
    if (Number(rows[0].server_version_num) < oldestSupported)
      throw new StartError('DATABASE_URL names a PostgreSQL older than 15; Kongano needs 15 or newer.');
  } catch (error) {
    if (error instanceof StartError) throw error;
    throw new StartError(`DATABASE_URL names a database that cannot be reached (${error.message || error.code}).`);
  } finally {
    await client.end().catch(ignore);
  }
}
