import { v7 as uuidv7 } from 'uuid';
import { startTestServer, type TestServer } from '../../testing';
import { ClusterReferences } from './cluster-references.service';

let server: TestServer;
const references = new ClusterReferences();
const via = { query: async (text: string, values: unknown[]) => (await server.pool.query(text, values)).rows };
const [cluster, facilitator] = [uuidv7(), uuidv7()];
let member: string;
let stranger: string;

beforeAll(async () => {
  server = await startTestServer();
  [member, stranger] = [await server.organisation(), await server.organisation()];
  await server.pool.query(
    `insert into cluster (id, slug, name_en, name_sw, region_code, sector_code, facilitator_id) values ($1, 'mills', 'Mills', 'Mashine', 'TZ-16', '2825', $2)`,
    [cluster, facilitator],
  );
  await server.pool.query('insert into cluster_member (cluster_id, organisation_id) values ($1, $2)', [cluster, member]);
});
afterAll(() => server.stop());

test('what exists is known, and nothing else', async () => {
  const someone = await server.person();
  expect([await references.exists(via, cluster), await references.exists(via, uuidv7())]).toEqual([true, false]);
  expect([await references.organisationExists(via, member), await references.organisationExists(via, cluster)]).toEqual([true, false]);
  expect([await references.personExists(via, someone.id), await references.personExists(via, member)]).toEqual([true, false]);
});

test('a facilitator is one for the members of the cluster, for nobody else, and nobody else is', async () => {
  expect(await references.facilitatesMember(via, facilitator, member)).toBe(true);
  expect(await references.facilitatesMember(via, facilitator, stranger)).toBe(false);
  expect(await references.facilitatesMember(via, uuidv7(), member)).toBe(false);
});
