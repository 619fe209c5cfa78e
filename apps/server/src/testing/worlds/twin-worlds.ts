import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Pool } from 'pg';
import { addOrganisation, addPerson, addSession } from '../people';
import { startServerProcess } from '../server-process';
import { copyDatabase, createTestDatabase, type TestDatabase } from '../test-database';
import { keepSecrets, type Secrets } from './secrets';

/** Somebody who asks the same of two worlds; a visitor has no cookie. */
export interface Asker {
  readonly name: string;
  readonly cookie: string | null;
}
/** Who they are by what they may know: nothing that is hidden; what members read; all but drafts. */
export type Rank = 'outsiders' | 'members' | 'staff';

export interface World {
  readonly url: string;
  readonly databaseUrl: string;
  readonly pool: Pool;
  stop(): Promise<void>;
}

export interface Worlds {
  readonly secrets: Secrets;
  readonly askers: Readonly<Record<Rank, readonly Asker[]>>;
  /** The world as it was kept. */
  readonly first: World;
  /** The same world but for what `change` does to its database. */
  twin(change: (pool: Pool, secrets: Secrets) => Promise<void>): Promise<World>;
  stop(): Promise<void>;
}

/** Two servers of the same world see the same files and say the same address; what jobs do at their own time is not compared. */
const settings = (folder: string) => ({ KONGANO_DATA: folder, KONGANO_URL: 'http://localhost:4000' });

/** The demonstration with secrets in it, kept aside; each world is a copy of it with a server of its own. */
export async function openWorlds(): Promise<Worlds> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'kongano-worlds-'));
  const kept = await createTestDatabase({ prepare: async (url) => (await startServerProcess(url)).stop() });
  const { secrets, askers } = await fill(kept.url, folder);
  const open: World[] = [];
  const twin = async (change: (pool: Pool, secrets: Secrets) => Promise<void>): Promise<World> => {
    const world = await openWorld(await copyDatabase(kept.url), folder, (pool) => change(pool, secrets));
    open.push(world);
    return world;
  };
  return {
    secrets,
    askers,
    first: await twin(async () => undefined),
    twin,
    async stop() {
      for (const world of open) await world.stop();
      await kept.drop();
      fs.rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function fill(url: string, folder: string) {
  const server = await startServerProcess(url, { ...settings(folder), KONGANO_DEMO: '1' });
  const pool = new Pool({ connectionString: url, max: 2 });
  try {
    return { secrets: await keepSecrets({ url: server.url, pool }), askers: await askersOf(pool) };
  } finally {
    await pool.end();
    await server.stop();
  }
}

async function openWorld(database: TestDatabase, folder: string, change: (pool: Pool) => Promise<void>): Promise<World> {
  const pool = new Pool({ connectionString: database.url, max: 2 });
  // To compare is to read: were it noted, the first world would know of every comparison, and each other one of its own.
  await pool.query('create rule nothing_is_noted as on insert to need_reading do instead nothing');
  await change(pool);
  const server = await startServerProcess(database.url, { ...settings(folder), KONGANO_ROLE: 'api' });
  let isOpen = true;
  return {
    url: server.url,
    databaseUrl: database.url,
    pool,
    async stop() {
      if (!isOpen) return;
      isOpen = false;
      await pool.end();
      await server.stop();
      await database.drop();
    },
  };
}

async function askersOf(pool: Pool): Promise<Worlds['askers']> {
  const someone = async (name: string, person: Parameters<typeof addPerson>[1]): Promise<Asker> => ({
    name,
    cookie: (await addPerson(pool, { name, ...person })).cookie,
  });
  const ofDemonstration = async (name: string): Promise<Asker> => {
    const { rows } = await pool.query<{ id: string }>('select id from person where email = $1', [`${name}@demo.kongano.test`]);
    return { name: `the demonstration’s ${name}`, cookie: await addSession(pool, rows[0]?.id ?? '') };
  };
  const unverified = await addOrganisation(pool, { name: 'Unverified Works', isVerified: false });
  const verified = await addOrganisation(pool, { name: 'Verified Works', regionCode: 'TZ-16' });
  return {
    outsiders: [
      { name: 'a visitor', cookie: null },
      await someone('a person without organisation', {}),
      await someone('a member of an unverified firm', { organisationId: unverified }),
    ],
    members: [
      await someone('a member of a verified firm', { organisationId: verified }),
      await someone('a fund manager', { organisationId: verified, roles: ['FUND_MANAGER'] }),
      ...(await Promise.all(['firm', 'researcher', 'liaison', 'facilitator', 'officer'].map(ofDemonstration))),
    ],
    staff: [await someone('a broker', { roles: ['BROKER'] }), await someone('an administrator', { roles: ['ADMINISTRATOR'] })],
  };
}
