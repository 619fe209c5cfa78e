import { FrontNeedsDocument } from '@kongano/graphql/insights';
import { NotificationsOwnFiguresDocument, NotificationsStaffFiguresDocument } from '@kongano/graphql/notifications';
import { v7 as uuidv7 } from 'uuid';
import { type SignedIn, startTestServer, type TestServer } from '../../testing';
import { draftNeed, draftOffer, publishedNeed, publishedOffer, submittedNeed } from '../../testing/postings';

let server: TestServer;
let firm: SignedIn & { organisationId: string };
beforeAll(async () => {
  server = await startTestServer();
}, 60_000);
afterAll(() => server.stop());
beforeEach(async () => {
  await server.pool.query('truncate need, offer, match, thread, cluster cascade');
  firm = await server.member();
});

describe('the front page', () => {
  it('shows a visitor the four newest open needs, and counts all of them', async () => {
    const ids: string[] = [];
    for (let at = 0; at < 5; at += 1) ids.push(await publishedNeed(server, firm.client, { title: `Hitaji ${at}` }));
    await draftNeed(firm.client);
    await publishedNeed(server, firm.client, { visibility: 'MEMBERS' });
    const { needs } = await server.anonymous.ask(FrontNeedsDocument);
    expect(needs.totalCount).toBe(5);
    expect(needs.edges.map(({ node }) => node.id)).toEqual(ids.slice(1).reverse());
    expect(needs.edges[0]?.node).toMatchObject({ title: 'Hitaji 4', language: 'sw', organisation: { id: firm.organisationId } });
  });

  it('counts a cluster’s needs and members as the viewer would find them on its page', async () => {
    const cluster = uuidv7();
    await server.pool.query(
      `insert into cluster (id, slug, name_en, name_sw, region_code, sector_code) values ($1, 'mills', 'Mills', 'Mashine', 'TZ-16', '2825')`,
      [cluster],
    );
    const hidden = await server.organisation({ isVerified: false });
    for (const member of [firm.organisationId, hidden])
      await server.pool.query('insert into cluster_member (cluster_id, organisation_id) values ($1, $2)', [cluster, member]);
    await publishedNeed(server, firm.client, { clusterId: cluster });
    await publishedNeed(server, firm.client, { clusterId: cluster, visibility: 'MEMBERS' });
    await submittedNeed(firm.client, { clusterId: cluster });
    const countsFor = async ({ client }: Pick<SignedIn, 'client'>) =>
      (await client.ask(FrontNeedsDocument)).clusters.edges.map(({ node }) => [node.needCount, node.memberCount]);
    const broker = await server.person({ roles: ['BROKER'] });
    expect(await countsFor({ client: server.anonymous })).toEqual([[1, 1]]);
    expect(await countsFor(await server.member())).toEqual([[2, 1]]);
    expect(await countsFor(firm)).toEqual([[3, 1]]);
    expect(await countsFor(broker)).toEqual([[3, 2]]);
  });
});

describe('the figures of the home page', () => {
  it('count what is one’s own or one’s organisation’s, drafts too, and nobody else’s', async () => {
    const [colleague, stranger] = [await server.person({ organisationId: firm.organisationId }), await server.member()];
    await draftNeed(firm.client);
    await publishedNeed(server, firm.client);
    await draftOffer(colleague.client);
    await publishedNeed(server, stranger.client);
    const ownOf = async ({ client }: SignedIn) => {
      const { needs, offers } = await client.ask(NotificationsOwnFiguresDocument);
      return [needs.totalCount, offers.totalCount];
    };
    expect([await ownOf(firm), await ownOf(colleague), await ownOf(stranger)]).toEqual([
      [2, 1],
      [2, 1],
      [1, 0],
    ]);
    expect(await ownOf(await server.person({ roles: ['BROKER'] }))).toEqual([0, 0]);
  });

  it('for staff count what is published and whom there is', async () => {
    await publishedNeed(server, firm.client);
    await publishedOffer(server, (await server.member({ kind: 'ACADEMIA' })).client);
    await submittedNeed(firm.client);
    const { figures } = await (await server.person({ roles: ['BROKER'] })).client.ask(NotificationsStaffFiguresDocument);
    expect(figures).toMatchObject({ publishedNeeds: 1, publishedOffers: 1, introducedMatches: 0, clusters: 0 });
    const { rows } = await server.pool.query<{ kind: string; count: number }>(
      'select kind, count(*)::int as count from organisation where verified_at is not null group by kind',
    );
    const countOf = (kind: string) => rows.find((row) => row.kind === kind)?.count ?? 0;
    expect([figures.firms, figures.institutions]).toEqual([countOf('FIRM'), countOf('ACADEMIA')]);
  });
});
