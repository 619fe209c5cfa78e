import { VocabularySearchDocument, VocabularyTermDocument } from '@kongano/graphql/vocabulary';
import { startTestServer, type TestServer } from '../../testing';

describe('the vocabulary', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer();
  }, 120_000);
  afterAll(() => server.stop());

  type Scheme = 'SECTOR' | 'FIELD' | 'REGION' | 'COUNCIL' | 'SDG' | 'TRL';
  const search = async (scheme: Scheme, text: string | null, parentCode: string | null = null, first = 100) =>
    (await server.anonymous.ask(VocabularySearchDocument, { scheme, text, parentCode, first })).terms.edges.map(({ node }) => node);
  const codes = async (...asked: Parameters<typeof search>) => (await search(...asked)).map(({ code }) => code);

  it('has every scheme, each with its entries', async () => {
    const { rows } = await server.pool.query<{ scheme: string; count: number }>(
      'select scheme, count(*)::int as count from term group by scheme order by scheme',
    );
    const counts = Object.fromEntries(rows.map(({ scheme, count }) => [scheme, count]));
    expect(counts).toMatchObject({ REGION: 31, SDG: 17, TRL: 9, FIELD: 48 });
    expect(counts.SECTOR).toBeGreaterThan(700);
    expect(counts.COUNCIL).toBeGreaterThan(150);
  });

  it('names regions, readiness levels and goals in both languages', async () => {
    for (const scheme of ['REGION', 'TRL', 'SDG'] as const)
      for (const { titleEn, titleSw } of await search(scheme, null))
        expect([titleEn, titleSw]).toEqual([expect.stringMatching(/\S/), expect.stringMatching(/\S/)]);
  });

  it.each([
    ['a word in English', 'SECTOR', 'grain mill', '1061'],
    ['a code', 'SECTOR', '1061', '1061'],
    ['a beginning', 'REGION', 'kilima', 'TZ-09'],
    ['capitals', 'REGION', 'DODOMA', 'TZ-03'],
    ['one wrong letter', 'REGION', 'kilimanjalo', 'TZ-09'],
    ['a word in Swahili', 'SDG', 'umaskini', '1'],
  ] as const)('is found by %s', async (_what, scheme, text, code) => {
    expect(await codes(scheme, text)).toContain(code);
  });

  it.each(['%', '_', '\\', "' or '1'='1", '🌊', '<script>'])('takes %j for what it is, not for a pattern', async (text) => {
    const found = await codes('REGION', text);
    expect(found.length === 0 || found.length === 31).toBe(true);
  });

  it('is walked from a part to what belongs to it', async () => {
    expect(await codes('SECTOR', null, '106')).toEqual(['1061', '1062']);
    const dodoma = await search('COUNCIL', null, 'TZ-03');
    expect(dodoma.length).toBeGreaterThan(5);
    expect(dodoma.every(({ parentCode }) => parentCode === 'TZ-03')).toBe(true);
  });

  it('gives one entry by its code, and nothing for a code that is none', async () => {
    const one = async (scheme: Scheme, code: string) => (await server.anonymous.ask(VocabularyTermDocument, { scheme, code })).term;
    expect(await one('REGION', 'TZ-16')).toMatchObject({ titleEn: 'Morogoro', titleSw: 'Morogoro' });
    expect([await one('REGION', 'TZ-99'), await one('SECTOR', 'TZ-16')]).toEqual([null, null]);
  });

  it('is paged in its own order without gap or repetition', async () => {
    const page = `query ($after: String) { terms(scheme: COUNCIL, first: 50, after: $after) { totalCount edges { node { code } } pageInfo { hasNextPage endCursor } } }`;
    interface Page {
      readonly terms: {
        totalCount: number;
        edges: { node: { code: string } }[];
        pageInfo: { hasNextPage: boolean; endCursor: string | null };
      };
    }
    const seen: string[] = [];
    let after: string | null = null;
    let total = 0;
    do {
      const { terms }: Page = await server.anonymous.ask<Page, { after: string | null }>(page, { after });
      seen.push(...terms.edges.map(({ node }) => node.code));
      total = terms.totalCount;
      after = terms.pageInfo.hasNextPage ? terms.pageInfo.endCursor : null;
    } while (after !== null);
    expect([seen.length, new Set(seen).size]).toEqual([total, total]);
  });

  it('is mended at a start, and what left the data stays', async () => {
    await server.pool.query(`update term set title_en = 'Wrong' where scheme = 'REGION' and code = 'TZ-16'`);
    await server.pool.query(`insert into term (scheme, code, title_en, position) values ('REGION', 'TZ-OLD', 'Old region', 999)`);
    const other = await server.beside();
    await other.stop();
    expect(await search('REGION', 'Morogoro')).toMatchObject([{ code: 'TZ-16', titleEn: 'Morogoro' }]);
    expect(await codes('REGION', 'Old region')).toEqual(['TZ-OLD']);
  }, 30_000);
});
