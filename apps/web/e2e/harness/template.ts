import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { createDatabase, databaseUrl, dropDatabase } from './database.ts';
import { startServer } from './server.ts';
import type { Template } from './settings.ts';

/** Loads the demonstration set into a new database, through the server itself. */
export async function makeTemplate(): Promise<Template> {
  const database = `kongano_browser_${randomUUID().replaceAll('-', '')}`;
  const dataDir = fs.mkdtempSync(path.join(os.tmpdir(), 'kongano-browser-'));
  await createDatabase(database);
  const server = await startServer({ databaseUrl: databaseUrl(database), dataDir });
  await server.stop();
  return { database, dataDir };
}

export async function dropTemplate({ database, dataDir }: Template): Promise<void> {
  await dropDatabase(database);
  fs.rmSync(dataDir, { recursive: true, force: true });
}
