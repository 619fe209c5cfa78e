import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { createDatabase, databaseUrl, dropDatabase } from './database.ts';
import { startServer } from './server.ts';
import { keptTemplate, readSettings, type Template } from './settings.ts';
import { openVisit, type Visit, type VisitOptions } from './visit.ts';

/** The demonstration as one test file has it to itself: a server, its database, a browser. */
export interface Kongano {
  readonly url: string;
  readonly databaseUrl: string;
  /** A new person at a new device. */
  visit(options?: VisitOptions): Promise<Visit>;
  stop(): Promise<void>;
}

/** Starts it: `beforeAll(async () => { kongano = await startKongano(); })`, and `afterAll(() => kongano.stop())`. */
export async function startKongano(template: Template = keptTemplate()): Promise<Kongano> {
  const name = `kongano_browser_${randomUUID().replaceAll('-', '')}`;
  const dataDir = fs.mkdtempSync(path.join(os.tmpdir(), 'kongano-browser-'));
  fs.cpSync(template.dataDir, dataDir, { recursive: true });
  await createDatabase(name, template.database);
  const server = await startServer({ databaseUrl: databaseUrl(name), dataDir });
  const browser = await launch();
  return {
    url: server.url,
    databaseUrl: databaseUrl(name),
    visit: (options) => openVisit(browser, server.url, options),
    async stop() {
      await browser.close();
      await server.stop();
      await dropDatabase(name);
      fs.rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

// A microphone that hums, and may be used.
const madeMicrophone = ['--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream'];

function launch(): Promise<Browser> {
  const { executablePath, args } = readSettings().chromium;
  return chromium.launch({ executablePath, args: [...args, '--disable-gpu', ...madeMicrophone] });
}
