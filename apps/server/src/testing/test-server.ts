import { Pool } from 'pg';
import { type KeptLetter, waitForLetter } from './letters';
import { addOrganisation, addPerson, type NewOrganisation, type NewPerson } from './people';
import { type ServerProcess, startServerProcess } from './server-process';
import { TestClient } from './test-client';
import { createTestDatabase } from './test-database';

/** A person at their browser. */
export interface SignedIn {
  readonly id: string;
  readonly client: TestClient;
}

/** The built server on a database of its own, with people to put into it. */
export interface TestServer {
  readonly url: string;
  readonly databaseUrl: string;
  /** The same database, for what no caller may see or do. */
  readonly pool: Pool;
  readonly anonymous: TestClient;
  person(person?: NewPerson): Promise<SignedIn>;
  organisation(organisation?: NewOrganisation): Promise<string>;
  /** A member of a new organisation, which is verified unless told otherwise. */
  member(organisation?: NewOrganisation, person?: NewPerson): Promise<SignedIn & { organisationId: string }>;
  /** The newest letter to an address, as soon as a job has written one that was not read before. */
  letter(to: string): Promise<KeptLetter>;
  /** One more server on the same database, as when many stand behind one address. To be stopped before this one. */
  beside(settings?: Readonly<Record<string, string>>): Promise<ServerProcess>;
  /** What the server has written to its standard output so far. */
  printed(): string;
  stop(): Promise<void>;
}

/** Starts it: `beforeAll(async () => { server = await startTestServer(); })`, and `afterAll(() => server.stop())`. */
export async function startTestServer(settings: Readonly<Record<string, string>> = {}): Promise<TestServer> {
  const database = await createTestDatabase({ prepare: async (url) => (await startServerProcess(url)).stop() });
  const server = await startServerProcess(database.url, settings);
  const pool = new Pool({ connectionString: database.url, max: 4 });
  const organisation = (given?: NewOrganisation) => addOrganisation(pool, given);
  const read = new Set<string>();
  const person = async (given?: NewPerson): Promise<SignedIn> => {
    const { id, cookie } = await addPerson(pool, given);
    return { id, client: new TestClient(server.url, cookie) };
  };
  return {
    url: server.url,
    databaseUrl: database.url,
    pool,
    anonymous: new TestClient(server.url, null),
    person,
    organisation,
    async member(given, someone) {
      const organisationId = await organisation(given);
      return { organisationId, ...(await person({ ...someone, organisationId })) };
    },
    letter: (to) => waitForLetter(pool, to, read),
    beside: (others = settings) => startServerProcess(database.url, others),
    printed: server.printed,
    async stop() {
      await pool.end();
      await server.stop();
      await database.drop();
    },
  };
}
