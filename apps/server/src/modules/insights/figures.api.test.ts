import { FrontFiguresDocument, FrontRegionsDocument } from '@kongano/graphql/insights';
import { v7 as uuidv7 } from 'uuid';
import { type SignedIn, startTestServer, type TestClient, type TestServer } from '../../testing';

describe('figures', () => {
  let server: TestServer;
  let verified: SignedIn;
  let unverified: SignedIn;
  let broker: SignedIn;
  beforeAll(async () => {
    server = await startTestServer();
    verified = await server.member();
    unverified = await server.member({ isVerified: false });
    broker = await server.person({ roles: ['BROKER'] });
    await server.organisation({ kind: 'ACADEMIA' });
    await server.organisation({ kind: 'ACADEMIA', isVerified: false });
  }, 120_000);
  afterAll(() => server.stop());
  beforeEach(() => server.pool.query('truncate need, offer, match cascade'));

  const add = async (table: 'need' | 'offer', columns: Readonly<Record<string, unknown>> = {}): Promise<string> => {
    const row = { id: uuidv7(), author_id: uuidv7(), status: 'PUBLISHED', region_code: 'TZ-16', ...columns };
    const names = Object.keys(row);
    await server.pool.query(
      `insert into ${table} (${names.join(', ')}) values (${names.map((_, i) => `$${i + 1}`).join(', ')})`,
      Object.values(row),
    );
    return row.id;
  };
  const figuresFor = async (client: TestClient) => (await client.ask(FrontFiguresDocument)).figures;
  const regionsFor = async (client: TestClient) =>
    (await client.ask(FrontRegionsDocument)).figures.needsByRegion.map(({ regionCode, count }) => `${regionCode} ${count}`);

  it('of nothing are zero, not missing', async () => {
    expect(await figuresFor(server.anonymous)).toMatchObject({ publishedNeeds: 0, publishedOffers: 0, introducedMatches: 0, clusters: 0 });
    expect(await regionsFor(server.anonymous)).toEqual([]);
  });

  it('count verified organisations by what they are', async () => {
    expect(await figuresFor(server.anonymous)).toMatchObject({ firms: 1, institutions: 1 });
  });

  it.each([
    ['nobody in particular', () => server.anonymous, 1],
    ['a member who is not verified', () => unverified.client, 1],
    ['a verified member', () => verified.client, 2],
    ['staff', () => broker.client, 2],
  ])('tell %s only of what they may see', async (_who, client, expected) => {
    for (const table of ['need', 'offer'] as const) {
      await add(table);
      await add(table, { visibility: 'MEMBERS', region_code: 'TZ-03' });
    }
    expect(await figuresFor(client())).toMatchObject({ publishedNeeds: expected, publishedOffers: expected });
    expect(await regionsFor(client())).toEqual(expected === 1 ? ['TZ-16 1'] : ['TZ-03 1', 'TZ-16 1']);
  });

  it.each([
    ['a draft', { status: 'DRAFT' }],
    ['what waits for a broker', { status: 'SUBMITTED' }],
    ['what has expired', { status: 'EXPIRED' }],
    ['what was withdrawn', { status: 'WITHDRAWN' }],
    ['what is archived', { archived_at: new Date() }],
  ])('leave out %s, even for who wrote it and for staff', async (_what, columns) => {
    for (const table of ['need', 'offer'] as const) await add(table, { ...columns, author_id: verified.id });
    for (const { client } of [verified, broker]) expect(await figuresFor(client)).toMatchObject({ publishedNeeds: 0, publishedOffers: 0 });
  });

  it('count a need in discussion as open, and each region on its own', async () => {
    for (const columns of [{}, { status: 'IN_DISCUSSION' }, { region_code: 'TZ-03' }, { region_code: null }]) await add('need', columns);
    expect(await figuresFor(server.anonymous)).toMatchObject({ publishedNeeds: 4 });
    expect(await regionsFor(server.anonymous)).toEqual(['TZ-03 1', 'TZ-16 2']);
  });

  it('count introductions, however they went on, and no pair that is still the broker’s', async () => {
    const needId = await add('need');
    for (const [status, introducedAt] of [
      ['INTRODUCED', new Date()],
      ['DECLINED', new Date()],
      ['DECLINED', null],
      ['SHORTLISTED', null],
    ] as const)
      await server.pool.query(
        `insert into match (id, need_id, offer_id, status, source, score, introduced_at) values ($1, $2, $3, $4, 'BROKER', 0.5, $5)`,
        [uuidv7(), needId, await add('offer'), status, introducedAt],
      );
    expect(await figuresFor(server.anonymous)).toMatchObject({ introducedMatches: 2 });
  });
});
