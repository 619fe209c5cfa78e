import { type SignedIn, startTestServer, type TestServer } from '../../../testing';
import { publishedOffer, runJob } from '../../../testing/postings';

const rebuild = 'mutation { rebuildMatchIndex { problems { code } } }';

describe('building the index anew', () => {
  let server: TestServer;
  let beside: Awaited<ReturnType<TestServer['beside']>>;
  let administrator: SignedIn;

  beforeAll(async () => {
    server = await startTestServer();
    beside = await server.beside();
    administrator = await server.person({ roles: ['ADMINISTRATOR'] });
    const institute = await server.member({ kind: 'ACADEMIA' });
    await publishedOffer(server, institute.client, { organisationId: institute.organisationId });
  }, 90_000);
  afterAll(async () => {
    await beside.stop();
    await server.stop();
  });

  const measured = async (url: string, name: string): Promise<number> => {
    const line = new RegExp(`^kongano_match_${name} (\\S+)$`, 'm').exec(await (await fetch(`${url}/metrics`)).text());
    return Number(line?.[1]);
  };
  const buildsOf = () => Promise.all([server.url, beside.url].map((url) => measured(url, 'index_builds')));
  const untilBuilt = async (wanted: readonly number[]): Promise<number[]> => {
    for (let waited = 0; waited < 200; waited += 1) {
      const builds = await buildsOf();
      if (builds.every((one, at) => one >= (wanted[at] ?? 0))) return builds;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    return buildsOf();
  };
  const oneMore = (builds: readonly number[]) => builds.map((one) => one + 1);

  it.each([
    ['a visitor', async () => server.anonymous, 'UNAUTHENTICATED'],
    ['a member', async () => (await server.member()).client, 'FORBIDDEN'],
    ['a broker', async () => (await server.person({ roles: ['BROKER'] })).client, 'FORBIDDEN'],
  ])('is not for %s to ask for', async (_who, clientOf, code) => {
    const client = await clientOf();
    const before = await server.pool.query(`select id from activity where subject_kind = 'MATCH_INDEX'`);
    expect((await client.graphql(rebuild)).codes).toEqual([code]);
    expect((await server.pool.query(`select id from activity where subject_kind = 'MATCH_INDEX'`)).rowCount).toBe(before.rowCount);
  });

  it('is asked for by an administrator, and done by every server', async () => {
    const before = await untilBuilt([1, 1]);
    expect(await administrator.client.ask(rebuild)).toEqual({ rebuildMatchIndex: { problems: [] } });
    expect(await untilBuilt(oneMore(before))).toEqual(oneMore(before));
    const { rows } = await server.pool.query(`select verb, actor_id from activity where subject_kind = 'MATCH_INDEX'`);
    expect(rows).toEqual([{ verb: 'match_index.rebuild_asked', actor_id: administrator.id }]);
  });

  it('happens by a job of the night too', async () => {
    const before = await buildsOf();
    await runJob(server, 'matching.rebuild');
    expect(await untilBuilt(oneMore(before))).toEqual(oneMore(before));
  });

  it('is measured, with what the index holds', async () => {
    const metrics = await (await fetch(`${server.url}/metrics`)).text();
    const offers = (name: string) => Number(new RegExp(`^kongano_match_index_${name}{side="OFFER"} (\\d+)$`, 'm').exec(metrics)?.[1]);
    expect(offers('documents')).toBe(1);
    expect(offers('terms')).toBeGreaterThan(5);
    expect(offers('postings')).toBe(offers('terms'));
    expect(offers('bytes')).toBeGreaterThan(offers('postings') * 3);
    expect(await measured(server.url, 'index_build_seconds')).toBeGreaterThan(0);
    expect(await measured(server.url, 'index_rebuilding')).toBe(0);
    expect(await measured(server.url, 'index_lag_seconds')).toBeGreaterThanOrEqual(0);
  });
});
