import { OfferListDocument, type OfferListQueryVariables } from '@kongano/graphql/offers';
import { v7 as uuidv7 } from 'uuid';
import { type SignedIn, startTestServer, type TestClient, type TestServer } from '../../testing';
import { publishedOffer } from '../../testing/postings';

let server: TestServer;
let institute: SignedIn & { organisationId: string };

beforeAll(async () => {
  server = await startTestServer();
  institute = await server.member({ kind: 'ACADEMIA' });
});
afterAll(() => server.stop());
afterEach(() => server.pool.query('delete from offer'));

/** Puts a published offer with these columns into the database. */
async function put(title: string, columns: Readonly<Record<string, unknown>> = {}): Promise<void> {
  const given = { id: uuidv7(), title, author_id: institute.id, status: 'PUBLISHED', published_at: new Date(), ...columns };
  const names = Object.keys(given);
  const text = `insert into offer (${names.join(', ')}) values (${names.map((_, at) => `$${at + 1}`).join(', ')})`;
  await server.pool.query(text, Object.values(given));
}
const titles = async (variables: Partial<OfferListQueryVariables>, client: TestClient = server.anonymous): Promise<string[]> =>
  (await client.ask(OfferListDocument, { sort: 'NEWEST', first: 20, ...variables })).offers.edges.map(({ node }) => node.title);
const daysAgo = (days: number): Date => new Date(Date.now() - days * 86_400_000);

test('sectors and fields cover what is below them', async () => {
  await put('dryer', { sector_codes: ['1030', '1020'], field_codes: ['2.3'] });
  await put('seeds', { sector_codes: ['0111'], field_codes: ['4.1'] });
  for (const sectorCode of ['C', '10', '1020']) expect(await titles({ filter: { sectorCode } })).toEqual(['dryer']);
  expect(await titles({ filter: { fieldCode: '4' } })).toEqual(['seeds']);
  expect(await titles({ filter: { sectorCode: 'Z' } })).toEqual([]);
});

test('readiness, region, language, partnership, organisation and status narrow the list', async () => {
  await put('one', {
    trl: 7,
    region_code: 'TZ-16',
    language: 'en',
    partnership_types: ['LICENCE'],
    organisation_id: institute.organisationId,
  });
  await put('two', { trl: 3, region_code: 'TZ-01', language: 'sw', status: 'SUBMITTED' });
  const broker = await server.person({ roles: ['BROKER'] });
  expect(await titles({ filter: { trl: 7 } })).toEqual(['one']);
  expect(await titles({ filter: { regionCode: 'TZ-01' } }, broker.client)).toEqual(['two']);
  expect(await titles({ filter: { language: 'en' } })).toEqual(['one']);
  expect(await titles({ filter: { partnershipType: 'LICENCE' } })).toEqual(['one']);
  expect(await titles({ filter: { organisationId: institute.organisationId } })).toEqual(['one']);
  expect(await titles({ filter: { status: ['SUBMITTED'] } }, broker.client)).toEqual(['two']);
  expect(await titles({ filter: { status: ['SUBMITTED'] } })).toEqual([]);
});

test('a cluster finds offers of its members and those for its sector', async () => {
  const cluster = uuidv7();
  await server.pool.query(
    `insert into cluster (id, slug, name_en, name_sw, region_code, sector_code) values ($1, 'seaweed', 'Seaweed', 'Mwani', 'TZ-11', '1020')`,
    [cluster],
  );
  await server.pool.query('insert into cluster_member (cluster_id, organisation_id) values ($1, $2)', [cluster, institute.organisationId]);
  await put('of a member', { organisation_id: institute.organisationId });
  await put('for the sector', { sector_codes: ['1020'] });
  await put('neither', { sector_codes: ['1030'] });
  expect((await titles({ filter: { clusterId: cluster } })).sort()).toEqual(['for the sector', 'of a member']);
});

test('mine are one’s own, drafts too', async () => {
  await put('draft', { status: 'DRAFT', organisation_id: institute.organisationId });
  const colleague = await server.person({ organisationId: institute.organisationId });
  expect(await titles({ filter: { mine: true } }, colleague.client)).toEqual(['draft']);
  expect(await titles({ filter: { mine: true } })).toEqual([]);
});

test('what is for members is neither listed nor counted for others', async () => {
  await put('for members', { visibility: 'MEMBERS' });
  const count = async (client: TestClient) => (await client.ask(OfferListDocument, { sort: 'NEWEST', first: 1 })).offers.totalCount;
  const [firm, loner] = [await server.member(), await server.person()];
  expect([await count(server.anonymous), await count(loner.client), await count(firm.client)]).toEqual([0, 0, 1]);
});

describe('search', () => {
  beforeEach(() => publishedOffer(server, institute.client));

  test.each(['dryer', 'solar drier', 'tunel dryer', 'fish', 'samaki', 'kukausha matunda'])('%s finds the dryer', async (text) => {
    expect(await titles({ filter: { text } })).toHaveLength(1);
  });

  test.each(['leather tanning', 'ngozi', '%%'])('%s does not', async (text) => {
    expect(await titles({ filter: { text } })).toEqual([]);
  });
});

test.each([
  ['NEWEST', ['new', 'middle', 'old']],
  ['OLDEST', ['old', 'middle', 'new']],
  ['TRL', ['middle', 'old', 'new']],
  ['RELEVANCE', ['new', 'middle', 'old']],
] as const)('the order %s', async (sort, expected) => {
  await put('old', { published_at: daysAgo(9), trl: 4 });
  await put('middle', { published_at: daysAgo(5), trl: 8 });
  await put('new', { published_at: daysAgo(1) });
  expect(await titles({ sort })).toEqual(expected);
  const first = (await server.anonymous.ask(OfferListDocument, { sort, first: 1 })).offers;
  expect(await titles({ sort, first: 5, after: first.pageInfo.endCursor })).toEqual(expected.slice(1));
});
