import { needStatuses, offerStatuses, visibilities } from '@kongano/domain';
import { NeedListDocument } from '@kongano/graphql/needs';
import { OfferListDocument } from '@kongano/graphql/offers';
import { v7 as uuidv7 } from 'uuid';
import { startTestServer, type TestClient, type TestServer } from '../../testing';
import { aViewer, aVisitor, type Viewer } from '../../testing/viewers';
import { mayKnowOwner, mayReadPosting, type ReadablePosting } from './posting.policy';

interface Row extends ReadablePosting {
  readonly id: string;
}

const names = [
  'a visitor',
  'a person without an organisation',
  'a member of an unverified firm',
  'a member of a verified firm',
  'an officer of its region',
  'its author',
  'a colleague of its author',
  'a broker',
  'an administrator',
  'a fund manager',
] as const;
const word = 'kaolinite';

let server: TestServer;
let rows: Readonly<Record<'need' | 'offer', readonly Row[]>>;
let viewers: Readonly<Record<(typeof names)[number], Viewer>>;
let organisationId: string;
let clusterId: string;

beforeAll(async () => {
  server = await startTestServer();
  organisationId = await server.organisation({ name: 'Kiwanda cha Mfano', regionCode: 'TZ-16' });
  clusterId = await addCluster();
  const author = await aViewer(server, { organisationId });
  viewers = {
    'a visitor': aVisitor(server),
    'a person without an organisation': await aViewer(server),
    'a member of an unverified firm': await aViewer(server, {}, { isVerified: false }),
    'a member of a verified firm': await aViewer(server, {}, {}),
    'an officer of its region': await aViewer(server, {}, { kind: 'GOVERNMENT', regionCode: 'TZ-16' }),
    'its author': author,
    'a colleague of its author': await aViewer(server, { organisationId }),
    'a broker': await aViewer(server, { roles: ['BROKER'] }),
    'an administrator': await aViewer(server, { roles: ['ADMINISTRATOR'] }),
    'a fund manager': await aViewer(server, { roles: ['FUND_MANAGER'] }),
  };
  rows = {
    need: await put('need', author.actor.personId ?? ''),
    offer: await put('offer', author.actor.personId ?? ''),
  };
}, 120_000);
afterAll(() => server.stop());

async function addCluster(): Promise<string> {
  const id = uuidv7();
  await server.pool.query(
    `insert into cluster (id, slug, name_en, name_sw, region_code, sector_code) values ($1, 'clay', 'Clay', 'Udongo', 'TZ-16', '2392')`,
    [id],
  );
  await server.pool.query('insert into cluster_member (cluster_id, organisation_id) values ($1, $2)', [id, organisationId]);
  return id;
}

/** One row for each status and visibility, open and archived. */
async function put(table: 'need' | 'offer', authorId: string): Promise<Row[]> {
  const all = (table === 'need' ? needStatuses : offerStatuses).flatMap((status) =>
    visibilities.flatMap((visibility) =>
      [null, new Date()].map((archivedAt): Row => ({ id: uuidv7(), status, visibility, archivedAt, authorId, organisationId })),
    ),
  );
  const columns = ['id', 'status', 'visibility', 'archived_at', 'author_id', 'organisation_id', 'region_code', 'title', 'published_at'];
  if (table === 'need') columns.push('cluster_id');
  for (const { id, status, visibility, archivedAt } of all) {
    const values = [id, status, visibility, archivedAt, authorId, organisationId, 'TZ-16', `Refining ${word}`, new Date()];
    if (table === 'need') values.push(clusterId);
    const text = `insert into ${table} (${columns.join(', ')}) values (${columns.map((_, at) => `$${at + 1}`).join(', ')})`;
    await server.pool.query(text, values);
  }
  return all;
}

interface Page {
  readonly totalCount: number;
  readonly edges: readonly { readonly node: { readonly id: string } }[];
}
type Asked = (client: TestClient) => Promise<Page>;
const first = 100;
const inside = async <Data>(client: TestClient, query: string, variables: object, pick: (data: Data) => Page) =>
  pick(await client.ask<Data, object>(query, variables));
const page = '(first: 100) { totalCount edges { node { id } } }';

interface Lists {
  readonly organisation: { readonly needs: Page; readonly offers: Page };
  readonly cluster: { readonly needs: Page; readonly offers: Page };
}
/** Every way to a list of needs, and of offers. */
const ways: Readonly<Record<'need' | 'offer', Readonly<Record<string, Asked>>>> = {
  need: {
    'the list': async (client) => (await client.ask(NeedListDocument, { sort: 'NEWEST', first })).needs,
    'the list of every status': async (client) =>
      (await client.ask(NeedListDocument, { sort: 'OLDEST', first, filter: { status: [...needStatuses] } })).needs,
    'a search': async (client) => (await client.ask(NeedListDocument, { sort: 'RELEVANCE', first, filter: { text: word } })).needs,
    'a filter by region': async (client) =>
      (await client.ask(NeedListDocument, { sort: 'NEWEST', first, filter: { regionCode: 'TZ-16' } })).needs,
    'its organisation': (client) =>
      inside<Lists>(
        client,
        `query ($id: ID!) { organisation(id: $id) { needs${page} } }`,
        { id: organisationId },
        (data) => data.organisation.needs,
      ),
    'its cluster': (client) => inside<Lists>(client, `{ cluster(slug: "clay") { needs${page} } }`, {}, (data) => data.cluster.needs),
  },
  offer: {
    'the list': async (client) => (await client.ask(OfferListDocument, { sort: 'NEWEST', first })).offers,
    'a search': async (client) => (await client.ask(OfferListDocument, { sort: 'RELEVANCE', first, filter: { text: word } })).offers,
    'its organisation': (client) =>
      inside<Lists>(
        client,
        `query ($id: ID!) { organisation(id: $id) { offers${page} } }`,
        { id: organisationId },
        (data) => data.organisation.offers,
      ),
    'its cluster': (client) => inside<Lists>(client, `{ cluster(slug: "clay") { offers${page} } }`, {}, (data) => data.cluster.offers),
  },
};

const mayRead = (table: 'need' | 'offer', { actor }: Pick<Viewer, 'actor'>) =>
  rows[table].filter((row) => mayReadPosting(actor, row)).map(({ id }) => id);
/** Beside whose it is stands only what says whose it is. */
const mayMeet = (table: 'need' | 'offer', way: string, { actor }: Viewer) => {
  const known = rows[table]
    .filter((row) => !['its organisation', 'its cluster'].includes(way) || mayKnowOwner(actor, row))
    .map(({ id }) => id);
  return mayRead(table, { actor }).filter((id) => known.includes(id));
};

describe.each(['need', 'offer'] as const)('who sees which %s', (table) => {
  describe.each(names)('%s', (name) => {
    it.each(Object.keys(ways[table]))('meets in %s exactly what the policy lets them read, and it is counted alike', async (way) => {
      const found = await ways[table][way]?.(viewers[name].client);
      const ids = found?.edges.map(({ node }) => node.id) ?? [];
      expect(found?.totalCount).toBe(ids.length);
      expect(ids.sort()).toEqual([...mayMeet(table, way, viewers[name])].sort());
    });

    it('reads by its id exactly what the policy lets them read', async () => {
      const { client } = viewers[name];
      const asked = rows[table].map(({ id }, at) => `a${at}: ${table}(id: "${id}") { id }`);
      const seen: string[] = [];
      // As many at once as the bound on root fields lets through.
      for (let at = 0; at < asked.length; at += 10) {
        const data = await client.ask<Record<string, { id: string } | null>, object>(`{ ${asked.slice(at, at + 10).join(' ')} }`, {});
        seen.push(...Object.values(data).flatMap((row) => row?.id ?? []));
      }
      expect(seen.sort()).toEqual([...mayRead(table, viewers[name])].sort());
    });
  });

  it('is told differently to each: the policy has more than one answer', () => {
    const counts = names.map((name) => mayRead(table, viewers[name]).length);
    expect(new Set(counts).size).toBeGreaterThanOrEqual(4);
    expect(counts[0]).toBeLessThan(counts[3] ?? 0);
  });
});
