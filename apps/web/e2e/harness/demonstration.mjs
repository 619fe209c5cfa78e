// The demonstration for scripts that are no tests: a database, a server and a browser of its own, gone afterwards.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { findChromium } from '../../../../scripts/chromium.mjs';
import { startPostgres } from '../../../../scripts/postgres.mjs';
import { startKongano } from './kongano.ts';
import { keepSettings } from './settings.ts';
import { dropTemplate, makeTemplate } from './template.ts';

/** Runs `work` with the demonstration, as tests have it. */
export async function withDemonstration(work) {
  const scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'kongano-screens-'));
  // The account that PostgreSQL runs as when root looks must be able to enter.
  fs.chmodSync(scratch, 0o711);
  const { executablePath, args, env } = await findChromium();
  const postgres = await startPostgres({ dataDir: path.join(scratch, 'postgres'), throwaway: true });
  keepSettings({ databaseUrl: postgres.url, chromium: { executablePath, args } }, env);
  try {
    await onTemplate(work);
  } finally {
    await postgres.stop();
    fs.rmSync(scratch, { recursive: true, force: true });
  }
}

async function onTemplate(work) {
  const template = await makeTemplate();
  try {
    const kongano = await startKongano(template);
    await work(kongano).finally(() => kongano.stop());
  } finally {
    await dropTemplate(template);
  }
}
