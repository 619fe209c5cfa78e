import { AgendaGroupsDocument, AgendaNeedsDocument } from '@kongano/graphql/agenda';
import { CosignNeedDocument, HoldNeedDocument, WithdrawNeedDocument } from '@kongano/graphql/needs';
import type { NeedInput } from '@kongano/graphql/schema-types';
import { type SignedIn, startTestServer, type TestClient, type TestServer } from '../../testing';
import { publishedNeed } from '../../testing/postings';

type Firm = SignedIn & { organisationId: string };
let server: TestServer;
let firm: Firm;
let second: Firm;
let third: Firm;
const ids: Record<string, string> = {};

const post = async (title: string, input: NeedInput = {}): Promise<string> => {
  ids[title] = await publishedNeed(server, firm.client, { title, organisationId: firm.organisationId, regionCode: 'TZ-16', ...input });
  return ids[title];
};
const share = (by: Firm, title: string, figures: { costPerYear?: number; jobs?: number } = {}) =>
  by.client.ask(CosignNeedDocument, { id: ids[title] ?? '', organisationId: by.organisationId, ...figures });

beforeAll(async () => {
  server = await startTestServer();
  [firm, second, third] = [await server.member(), await server.member(), await server.member()];
  await post('dear', { costPerYear: 90_000_000, valueChainStep: 'Milling' });
  await post('shared', { costPerYear: 1_000_000, valueChainStep: ' milling ' });
  await post('jobs', { costPerYear: 2_000_000, regionCode: 'TZ-02' });
  await post('inside', { visibility: 'MEMBERS', costPerYear: 500_000_000 });
  await post('gone');
  await share(second, 'shared', { costPerYear: 3_000_000, jobs: 4 });
  await share(third, 'shared');
  await share(second, 'jobs', { jobs: 40 });
  await firm.client.ask(WithdrawNeedDocument, { id: ids.gone ?? '' });
}, 120_000);
afterAll(() => server.stop());

const agenda = async (
  client: TestClient,
  variables: { rank?: 'FIRMS' | 'COST' | 'JOBS'; filter?: object; first?: number; after?: string } = {},
) => (await client.ask(AgendaNeedsDocument, { rank: 'FIRMS', first: 20, ...variables })).researchAgenda;
const titles = async (...given: Parameters<typeof agenda>) => (await agenda(...given)).edges.map(({ node }) => node.title);

describe('the research agenda', () => {
  it('ranks by firms, by cost or by jobs, with the firm that posted it counted', async () => {
    expect(await titles(firm.client)).toEqual(['shared', 'jobs', 'inside', 'dear']);
    expect(await titles(firm.client, { rank: 'COST' })).toEqual(['inside', 'dear', 'shared', 'jobs']);
    expect((await titles(firm.client, { rank: 'JOBS' })).slice(0, 2)).toEqual(['jobs', 'shared']);
    const [first] = (await agenda(firm.client)).edges;
    expect(first?.node).toMatchObject({ firmsAffected: 3, costOfAllPerYear: 4000000, jobsAffected: 4 });
  });

  it('shows nobody what they may not see, neither in lists, counts nor sums', async () => {
    const visitor = await agenda(server.anonymous, { rank: 'COST' });
    expect([visitor.totalCount, visitor.edges.map(({ node }) => node.title)]).toEqual([3, ['dear', 'shared', 'jobs']]);
    const { regions } = await server.anonymous.ask(AgendaGroupsDocument);
    expect(regions.map(({ key, needs, costPerYear }) => ({ key, needs, costPerYear }))).toEqual([
      { key: 'TZ-16', needs: 2, costPerYear: 94000000 },
      { key: 'TZ-02', needs: 1, costPerYear: 2000000 },
    ]);
    expect((await firm.client.ask(AgendaGroupsDocument)).regions[0]?.costPerYear).toBe(594_000_000);
  });

  it('is narrowed by region, sector and step, as it is written or not', async () => {
    expect(await titles(firm.client, { filter: { regionCode: 'TZ-02' } })).toEqual(['jobs']);
    expect(await titles(firm.client, { filter: { valueChainStep: 'MILLING' } })).toEqual(['shared', 'dear']);
    expect(await titles(firm.client, { filter: { sectorCode: '28' } })).toHaveLength(4);
    expect(await titles(firm.client, { filter: { clusterId: ids.dear } })).toEqual([]);
  });

  it('adds up each firm once, and names groups in both languages', async () => {
    const { steps, regions } = await server.anonymous.ask(AgendaGroupsDocument);
    expect(steps).toMatchObject([{ key: 'milling', titleEn: 'Milling', needs: 2, firms: 3, costPerYear: 94000000, jobs: 4 }]);
    expect(regions[0]).toMatchObject({ titleEn: 'Morogoro', firms: 3, jobs: 4 });
  });

  it('goes on page by page, and keeps what is on hold', async () => {
    await firm.client.ask(HoldNeedDocument, { id: ids.dear ?? '', reason: 'Wait for the harvest.', until: '2027-02-01' });
    const page = await agenda(firm.client, { first: 2 });
    expect(page.pageInfo.hasNextPage).toBe(true);
    expect(await titles(firm.client, { first: 2, after: page.pageInfo.endCursor ?? '' })).toEqual(['inside', 'dear']);
  });
});

describe('sheets of the agenda', () => {
  const sheet = async (client: TestClient, path: string) => {
    const response = await client.fetch(path);
    return { status: response.status, headers: response.headers, bytes: Buffer.from(await response.arrayBuffer()) };
  };

  it('have what the page has, for the same reader', async () => {
    const own = (await sheet(firm.client, '/api/agenda.csv?rank=COST')).bytes.toString();
    const open = (await sheet(server.anonymous, '/api/agenda.csv?rank=COST&lang=sw')).bytes.toString();
    const needs = (text: string) =>
      text
        .split('\r\n')
        .slice(1, -1)
        .map((line) => line.split(',')[2]);
    expect([needs(own), needs(open)]).toEqual([
      ['inside', 'dear', 'shared', 'jobs'],
      ['dear', 'shared', 'jobs'],
    ]);
    expect(open).toContain('TZS kwa mwaka');
    expect((await sheet(server.anonymous, '/api/agenda.csv?region=TZ-02&step=')).bytes.toString()).toContain('jobs');
  });

  it('are saved and not kept by others', async () => {
    const { status, headers, bytes } = await sheet(firm.client, '/api/agenda.pdf?lang=sw');
    expect([status, headers.get('content-type'), headers.get('content-disposition'), headers.get('cache-control')]).toEqual([
      200,
      'application/pdf',
      'attachment; filename="kongano-agenda.pdf"',
      'private, no-store',
    ]);
    expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
  });

  it('on paper have a hundred needs at most, however many there are: setting them takes the server’s time', async () => {
    await server.pool.query(
      `insert into need (id, author_id, title, language, status, visibility, published_at)
       select gen_random_uuid(), $1, 'many ' || n, 'en', 'PUBLISHED', 'PUBLIC', now() from generate_series(1, 150) n`,
      [firm.id],
    );
    const lines = (await sheet(server.anonymous, '/api/agenda.csv')).bytes.toString().split('\r\n').length - 2;
    const pages = (await sheet(server.anonymous, '/api/agenda.pdf')).bytes.toString('latin1').match(/\/Type \/Page\b/g)?.length ?? 0;
    await server.pool.query(`delete from need where title like 'many %'`);
    expect([lines, pages > 2, pages < 7]).toEqual([153, true, true]);
  });

  it.each(['rank=BEST', 'cluster=x', 'region=a&region=b', `step=${'x'.repeat(201)}`, 'step=%00', "cluster=' or 1=1"])(
    'refuse %s with what is wrong',
    async (query) => {
      const { status, bytes } = await sheet(firm.client, `/api/agenda.csv?${query}`);
      expect([status, JSON.parse(bytes.toString()).code]).toEqual([400, 'BAD_USER_INPUT']);
    },
  );
});
