import { NeedListDocument, type NeedListQueryVariables } from '@kongano/graphql/needs';
import { v7 as uuidv7 } from 'uuid';
import { type SignedIn, startTestServer, TestClient, type TestServer } from '../../testing';
import { type CountedDatabase, countStatements } from '../../testing/counted-database';
import { publishedNeed } from '../../testing/postings';
import { type ServerProcess, startServerProcess } from '../../testing/server-process';

let server: TestServer;
let firm: SignedIn & { organisationId: string };

beforeAll(async () => {
  server = await startTestServer();
  firm = await server.member();
});
afterAll(() => server.stop());
afterEach(() => server.pool.query('delete from need'));

type Columns = Readonly<Record<string, unknown>>;

/** Puts a published need with these columns into the database; gives its title. */
async function put(title: string, columns: Columns = {}): Promise<string> {
  const given: Columns = { id: uuidv7(), title, author_id: firm.id, status: 'PUBLISHED', published_at: new Date(), ...columns };
  const names = Object.keys(given);
  const text = `insert into need (${names.join(', ')}) values (${names.map((_, at) => `$${at + 1}`).join(', ')})`;
  await server.pool.query(text, Object.values(given));
  return title;
}
const ask = async (variables: Partial<NeedListQueryVariables> = {}, client: TestClient = server.anonymous) =>
  (await client.ask(NeedListDocument, { sort: 'NEWEST', first: 20, ...variables })).needs;
const titles = async (variables: Partial<NeedListQueryVariables>, client?: TestClient): Promise<string[]> =>
  (await ask(variables, client)).edges.map(({ node }) => node.title);
const daysAgo = (days: number): Date => new Date(Date.now() - days * 86_400_000);

describe('filters', () => {
  test('a sector covers everything below it, from section to class', async () => {
    await put('mills', { sector_code: '2825' });
    await put('maize', { sector_code: '0111' });
    for (const sectorCode of ['C', '28', '282', '2825']) expect(await titles({ filter: { sectorCode } })).toEqual(['mills']);
    for (const sectorCode of ['A', '01', '011', '0111']) expect(await titles({ filter: { sectorCode } })).toEqual(['maize']);
    expect(await titles({ filter: { sectorCode: 'nothing' } })).toEqual([]);
  });

  test('a field of research covers the fields below it', async () => {
    await put('steel', { field_codes: ['2.5'] });
    await put('seeds', { field_codes: ['4.1', '1.6'] });
    expect(await titles({ filter: { fieldCode: '2' } })).toEqual(['steel']);
    expect(await titles({ filter: { fieldCode: '4.1' } })).toEqual(['seeds']);
    expect(await titles({ filter: { fieldCode: '1' } })).toEqual(['seeds']);
  });

  test('region, organisation, language and partnership narrow the list', async () => {
    await put('one', {
      region_code: 'TZ-16',
      language: 'sw',
      organisation_id: firm.organisationId,
      partnership_types: ['LICENCE', 'INVESTMENT'],
    });
    await put('two', { region_code: 'TZ-01', language: 'en', partnership_types: ['TESTING_SERVICE'] });
    expect(await titles({ filter: { regionCode: 'TZ-16' } })).toEqual(['one']);
    expect(await titles({ filter: { language: 'en' } })).toEqual(['two']);
    expect(await titles({ filter: { organisationId: firm.organisationId } })).toEqual(['one']);
    expect(await titles({ filter: { partnershipType: 'INVESTMENT' } })).toEqual(['one']);
    expect(await titles({ filter: { regionCode: 'TZ-16', language: 'en' } })).toEqual([]);
  });

  test('a readiness level finds what accepts it; a need without limits accepts any', async () => {
    await put('early', { trl_min: 1, trl_max: 4 });
    await put('late', { trl_min: 6 });
    await put('any');
    expect((await titles({ filter: { trl: 3 } })).sort()).toEqual(['any', 'early']);
    expect((await titles({ filter: { trl: 8 } })).sort()).toEqual(['any', 'late']);
  });

  test('a cluster finds the needs that name it', async () => {
    const cluster = uuidv7();
    await server.pool.query(
      `insert into cluster (id, slug, name_en, name_sw, region_code, sector_code) values ($1, 'honey', 'Honey', 'Asali', 'TZ-24', '0149')`,
      [cluster],
    );
    await put('hives', { cluster_id: cluster });
    await put('other');
    expect(await titles({ filter: { clusterId: cluster } })).toEqual(['hives']);
  });

  test('a status finds only what the viewer may see in it', async () => {
    await put('solved', { status: 'SOLVED' });
    await put('sent', { status: 'SUBMITTED' });
    await put('open');
    expect(await titles({ filter: { status: ['SOLVED', 'SUBMITTED'] } })).toEqual(['solved']);
    const broker = await server.person({ roles: ['BROKER'] });
    expect((await titles({ filter: { status: ['SOLVED', 'SUBMITTED'] } }, broker.client)).sort()).toEqual(['sent', 'solved']);
    expect(await titles({ filter: { status: [] } })).toEqual([]);
  });

  test('mine are what one wrote and what one’s organisation has, drafts too', async () => {
    const colleague = await server.person({ organisationId: firm.organisationId });
    const stranger = await server.person();
    await put('draft', { status: 'DRAFT', organisation_id: firm.organisationId });
    await put('by a stranger', { author_id: stranger.id });
    expect(await titles({ filter: { mine: true } }, firm.client)).toEqual(['draft']);
    expect(await titles({ filter: { mine: true } }, colleague.client)).toEqual(['draft']);
    expect(await titles({ filter: { mine: true } }, stranger.client)).toEqual(['by a stranger']);
    expect(await titles({ filter: { mine: true } })).toEqual([]);
    expect(await titles({ filter: { mine: false } })).toEqual(['by a stranger']);
  });

  test('an id that is none is refused, not a fault', async () => {
    const answer = await server.anonymous.graphql(NeedListDocument, { sort: 'NEWEST', first: 5, filter: { clusterId: "x' or 1=1" } });
    expect(answer.codes).toEqual(['BAD_USER_INPUT']);
  });
});

describe('who sees what', () => {
  test('neither the list nor its count tells of what the viewer may not see', async () => {
    await put('public');
    await put('for members', { visibility: 'MEMBERS' });
    await put('draft', { status: 'DRAFT' });
    await put('archived', { archived_at: new Date() });
    const [researcher, loner] = [await server.member({ kind: 'ACADEMIA' }), await server.person()];
    expect(await ask()).toMatchObject({ totalCount: 1, edges: [{ node: { title: 'public' } }] });
    expect((await ask({}, loner.client)).totalCount).toBe(1);
    expect((await ask({}, researcher.client)).totalCount).toBe(2);
    expect((await ask({}, firm.client)).totalCount).toBe(4);
    expect((await ask({ filter: { text: 'for members' } })).totalCount).toBe(0);
  });
});

describe('search', () => {
  const mills = { language: 'sw', title: 'Nyundo za mashine za kusaga', problem: 'Meno ya mashine yanaisha haraka.' };
  const fish = { language: 'en', title: 'Drying fish in the rain season', problem: 'Racks outside take four days and half is lost.' };

  beforeEach(async () => {
    await publishedNeed(server, firm.client, { ...mills, language: 'sw' });
    await publishedNeed(server, firm.client, { ...fish, language: 'en' });
  });

  test.each([
    'mashine',
    'mashne za kusga',
    'nyundu',
    'KUSAGA',
    'kusaga mashine',
    'za mashine',
    'grinding machine',
    'grind',
    'yanaisha harak',
  ])('%s finds the mills', async (text) => {
    expect(await titles({ filter: { text } })).toEqual([mills.title]);
  });

  test.each(['fish', 'fishes', 'dry fish', 'fish dryng', 'samaki', 'kukausha samaki', '"rain season"'])(
    '%s finds the fish',
    async (text) => {
      expect(await titles({ filter: { text } })).toEqual([fish.title]);
    },
  );

  test.each(['leather', 'ngozi', 'fish mashine', 'qwrtzpsdf', '%', '_', "';--", "' x", '\\', 'a\\b', '& | !', '(((', 'x'.repeat(3000)])(
    '%s finds nothing and is no fault',
    async (text) => {
      expect(await titles({ filter: { text } })).toEqual([]);
    },
  );

  test('blank text finds everything', async () => {
    expect((await ask({ filter: { text: '  ' } })).totalCount).toBe(2);
  });

  test('the best comes first', async () => {
    await publishedNeed(server, firm.client, { title: 'Ice for the market', problem: 'A mill once sold us fish.', language: 'en' });
    expect((await titles({ filter: { text: 'drying fish' }, sort: 'RELEVANCE' }))[0]).toBe(fish.title);
    expect((await titles({ sort: 'RELEVANCE' }))[0]).toBe('Ice for the market');
  });

  test('a NUL in the text is refused, not a fault', async () => {
    const answer = await server.anonymous.graphql(NeedListDocument, { sort: 'NEWEST', first: 5, filter: { text: 'a\u0000b' } });
    expect(answer.codes).toEqual(['BAD_USER_INPUT']);
  });
});

describe('orders', () => {
  beforeEach(async () => {
    const cosigned = uuidv7();
    await put('old', { published_at: daysAgo(9), interest_deadline: '2031-01-01', cost_per_year: 5 });
    await put('middle', { published_at: daysAgo(5), id: cosigned });
    await put('new', { published_at: daysAgo(1), interest_deadline: '2030-01-01', cost_per_year: 900 });
    await server.pool.query('insert into need_cosign (need_id, organisation_id, person_id) values ($1, $2, $3)', [
      cosigned,
      firm.organisationId,
      firm.id,
    ]);
  });

  test.each([
    ['NEWEST', ['new', 'middle', 'old']],
    ['OLDEST', ['old', 'middle', 'new']],
    ['DEADLINE', ['new', 'old', 'middle']],
    ['COST', ['new', 'old', 'middle']],
  ] as const)('%s', async (sort, expected) => {
    expect(await titles({ sort })).toEqual(expected);
  });

  test('COSIGNS puts first what most firms have', async () => {
    expect((await titles({ sort: 'COSIGNS' }))[0]).toBe('middle');
  });

  test.each(['NEWEST', 'OLDEST', 'DEADLINE', 'COST', 'COSIGNS', 'RELEVANCE'] as const)('pages by %s meet everything once', async (sort) => {
    for (let extra = 0; extra < 6; extra += 1)
      await put(`extra ${extra}`, { published_at: daysAgo(extra % 2), cost_per_year: extra % 3 ? extra : null });
    const whole = await titles({ sort });
    const seen: string[] = [];
    for (let after: string | null = null, pages = 0; pages < 9; pages += 1) {
      const page = await ask({ sort, first: 2, after });
      seen.push(...page.edges.map(({ node }) => node.title));
      after = page.pageInfo.endCursor;
      if (!page.pageInfo.hasNextPage) break;
    }
    expect(seen).toEqual(whole);
    expect(new Set(seen).size).toBe(9);
  });

  test('pages by relevance of a text meet everything once too', async () => {
    for (let at = 0; at < 7; at += 1) await put(`kusaga ${'nafaka '.repeat(at)}`);
    const variables = { sort: 'RELEVANCE', filter: { text: 'kusaga' } } as const;
    const whole = await titles(variables);
    const first = await ask({ ...variables, first: 3 });
    const second = await titles({ ...variables, first: 10, after: first.pageInfo.endCursor });
    expect([...first.edges.map(({ node }) => node.title), ...second]).toEqual(whole);
    expect(whole).toHaveLength(7);
  });

  test('a cursor of another list, or one that was changed, is refused', async () => {
    const page = await ask({ first: 1 });
    const other = await server.anonymous.graphql(NeedListDocument, { sort: 'COST', first: 1, after: page.pageInfo.endCursor });
    expect(other.codes).toEqual(['BAD_USER_INPUT']);
    expect((await server.anonymous.graphql(NeedListDocument, { sort: 'NEWEST', first: 1, after: 'bm90aGluZw==' })).codes).toEqual([
      'BAD_USER_INPUT',
    ]);
    expect((await server.anonymous.graphql(NeedListDocument, { sort: 'NEWEST', first: 101 })).codes.length).toBe(1);
  });
});

describe('statements', () => {
  let counted: CountedDatabase;
  let behind: ServerProcess;

  beforeAll(async () => {
    counted = await countStatements(String(server.pool.options.connectionString));
    behind = await startServerProcess(counted.url, { KONGANO_ROLE: 'api' });
  });
  afterAll(async () => {
    await behind.stop();
    await counted.close();
  });

  const everything = `query ($first: Int!) { needs(first: $first) { totalCount pageInfo { hasNextPage endCursor } edges { cursor node {
    id title status cosignCount cosignCostPerYear viewerHasCosigned viewerCan organisation { id name isVerified region { titleSw } } sector { titleEn parentCode }
    fields { titleEn } region { titleEn } author { name headline } cluster { nameEn needCount memberCount } attachments { url } timeline(first: 3) { verb actor { name } } } } } }`;

  async function statementsFor(client: TestClient, first: number): Promise<number> {
    const there = new TestClient(behind.url, client.cookie);
    await there.ask(everything, { first });
    const counts: number[] = [];
    for (let turn = 0; turn < 5; turn += 1) {
      counted.taken();
      const { needs } = await there.ask<{ needs: { edges: unknown[] } }, object>(everything, { first });
      expect(needs.edges).toHaveLength(first);
      counts.push(counted.taken());
    }
    // The server follows what others write meanwhile, once a second: that is no part of the answer.
    return Math.min(...counts);
  }

  test('a list of fifty needs with organisation, sector, author and counts is one statement', async () => {
    for (let at = 0; at < 50; at += 1)
      await put(`need ${at}`, { organisation_id: firm.organisationId, sector_code: '2825', field_codes: ['2.5'], region_code: 'TZ-16' });
    expect(await statementsFor(server.anonymous, 50)).toBe(1);
    // With who is asking.
    expect(await statementsFor(firm.client, 50)).toBe(1);
  });
});
