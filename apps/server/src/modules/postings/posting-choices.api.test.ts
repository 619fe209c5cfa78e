import { PostingClusterMembersDocument, PostingClustersDocument, PostingOrganisationDocument } from '@kongano/graphql/postings';
import { v7 as uuidv7 } from 'uuid';
import { type SignedIn, startTestServer, type TestServer } from '../../testing';

let server: TestServer;
let facilitator: SignedIn;
let clusterId: string;

beforeAll(async () => {
  server = await startTestServer();
  facilitator = await server.person();
  clusterId = await addCluster('mashine-za-kusaga', facilitator.id);
}, 60_000);
afterAll(() => server.stop());

async function addCluster(slug: string, facilitatorId: string | null = null): Promise<string> {
  const id = uuidv7();
  await server.pool.query(
    `insert into cluster (id, slug, name_en, name_sw, region_code, sector_code, facilitator_id) values ($1, $2, $3, $4, 'TZ-16', '2825', $5)`,
    [id, slug, `Mills ${slug}`, `Mashine ${slug}`, facilitatorId],
  );
  return id;
}
const join = (organisationId: string, cluster = clusterId) =>
  server.pool.query('insert into cluster_member (cluster_id, organisation_id) values ($1, $2)', [cluster, organisationId]);
const membersFor = async ({ client }: Pick<SignedIn, 'client'>) =>
  (await client.ask(PostingClusterMembersDocument, { slug: 'mashine-za-kusaga' })).cluster?.members.edges.map(({ node }) => node.id);

describe('what the form of a need offers to choose', () => {
  it('of clusters is every one, in both languages', async () => {
    await addCluster('mwani');
    const { clusters } = await facilitator.client.ask(PostingClustersDocument);
    const names = clusters.edges.map(({ node }) => [node.slug, node.nameEn, node.nameSw]);
    expect(names).toContainEqual(['mwani', 'Mills mwani', 'Mashine mwani']);
    expect(names).toContainEqual(['mashine-za-kusaga', 'Mills mashine-za-kusaga', 'Mashine mashine-za-kusaga']);
    expect(clusters.pageInfo.hasNextPage).toBe(false);
  });

  it('of firms are those of the cluster, as far as the viewer may see them', async () => {
    const own = await server.member({ name: 'Aziza Mills', isVerified: false });
    const verified = await server.organisation({ name: 'Bakari Mills' });
    for (const id of [own.organisationId, verified]) await join(id);
    const broker = await server.person({ roles: ['BROKER'] });
    expect((await membersFor(broker))?.sort()).toEqual([own.organisationId, verified].sort());
    expect((await membersFor(own))?.sort()).toEqual([own.organisationId, verified].sort());
    expect(await membersFor(await server.person())).toEqual([verified]);
    expect(await membersFor({ client: server.anonymous })).toEqual([verified]);
  });

  it('of a cluster that is none is nothing, whatever is asked for', async () => {
    for (const slug of ['', 'haipo', "mwani' or 1=1 --", '../mwani'])
      expect((await facilitator.client.ask(PostingClusterMembersDocument, { slug })).cluster).toBeNull();
  });
});

describe('what an organisation brings into the form', () => {
  it('is its region, its council and the trade of its clusters', async () => {
    const firm = await server.member({ regionCode: 'TZ-16' });
    await server.pool.query(`update organisation set council = 'Morogoro MC' where id = $1`, [firm.organisationId]);
    await join(firm.organisationId);
    const { organisation } = await firm.client.ask(PostingOrganisationDocument, { id: firm.organisationId });
    expect(organisation).toMatchObject({
      council: 'Morogoro MC',
      region: { code: 'TZ-16' },
      clusters: [{ id: clusterId, sector: { scheme: 'SECTOR', code: '2825' } }],
    });
    expect(organisation?.region?.titleSw).toMatch(/Morogoro/);
  });

  it('is nothing to those who may not see it', async () => {
    const hidden = await server.organisation({ isVerified: false });
    const stranger = await server.member();
    expect((await stranger.client.ask(PostingOrganisationDocument, { id: hidden })).organisation).toBeNull();
    expect((await stranger.client.ask(PostingOrganisationDocument, { id: uuidv7() })).organisation).toBeNull();
    for (const id of ['x', '', "' or 1=1 --"])
      expect((await stranger.client.graphql(PostingOrganisationDocument, { id })).codes).toEqual(['BAD_USER_INPUT']);
  });
});
