import { startTestServer, TestClient, type TestServer } from '../../../testing';
import { publishedNeed, publishedOffer, runJob } from '../../../testing/postings';
import { type EmbeddingsEndpoint, startEmbeddingsEndpoint } from './testing/embeddings-endpoint';

const suggest = `query ($needId: ID!) { suggestedOffers(needId: $needId) { score offer { id } reasons { kind share } } }`;
interface Suggested {
  readonly score: number;
  readonly offer: { readonly id: string };
  readonly reasons: readonly { readonly kind: string; readonly share: number }[];
}

describe('matching by meaning', () => {
  let endpoint: EmbeddingsEndpoint;
  let server: TestServer;
  let firm: Awaited<ReturnType<TestServer['member']>>;
  let institute: Awaited<ReturnType<TestServer['member']>>;
  let needId: string;
  const offers = { near: '', far: '' };
  const settings = (more: Readonly<Record<string, string>> = {}) => ({
    KONGANO_EMBEDDINGS_URL: endpoint.url,
    KONGANO_EMBEDDINGS_MODEL: 'made',
    ...more,
  });

  beforeAll(async () => {
    endpoint = await startEmbeddingsEndpoint();
    server = await startTestServer(settings());
    [firm, institute] = [await server.member(), await server.member({ kind: 'ACADEMIA' })];
    const plain = { organisationId: institute.organisationId, summary: 'We make it.', description: 'Ask us about it.' };
    offers.far = await publishedOffer(server, institute.client, { ...plain, title: 'Drostane works' });
    offers.near = await publishedOffer(server, institute.client, { ...plain, title: 'Quilbern works' });
    needId = await publishedNeed(server, firm.client, {
      organisationId: firm.organisationId,
      title: 'Zupakita',
      problem: 'Tunahitaji zupakita.',
    });
  }, 90_000);
  afterAll(async () => {
    await server.stop();
    await endpoint.stop();
  });

  const suggested = async (by = firm.client): Promise<readonly Suggested[]> =>
    (await by.ask<{ suggestedOffers: Suggested[] }, object>(suggest, { needId })).suggestedOffers;
  const meaningOf = (found: readonly Suggested[], id: string) =>
    found.find(({ offer }) => offer.id === id)?.reasons.find(({ kind }) => kind === 'MEANING')?.share;
  const metric = async (name: string, url = server.url): Promise<number> => {
    const line = new RegExp(`^kongano_match_embeddings_${name} (\\S+)$`, 'm').exec(await (await fetch(`${url}/metrics`)).text());
    return Number(line?.[1]);
  };
  const until = async (isSo: () => Promise<boolean>): Promise<void> => {
    for (let waited = 0; waited < 200; waited += 1) {
      if (await isSo()) return;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    throw new Error('It did not come to be so in twenty seconds.');
  };

  it('finds across languages what shares no word, and the shares still add up to the score', async () => {
    await until(async () => (meaningOf(await suggested(), offers.near) ?? 0) > 0);
    const found = await suggested();
    expect(found[0]?.offer.id).toBe(offers.near);
    expect(meaningOf(found, offers.near)).toBeGreaterThan(10 * (meaningOf(found, offers.far) ?? 1));
    for (const { score, reasons } of found) expect(reasons.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(score, 9);
    expect(await metric('waiting')).toBe(0);
    expect(await metric('up')).toBe(1);
  }, 60_000);

  it('keeps vectors: another start, or another server, asks for nothing again', async () => {
    const asked = endpoint.texts.length;
    const beside = await server.beside();
    await until(async () => (await (await fetch(`${beside.url}/metrics`)).text()).includes('kongano_match_index_builds 1'));
    const found = await suggested(new TestClient(beside.url, firm.client.cookie));
    expect(meaningOf(found, offers.near)).toBeGreaterThan(0);
    expect([endpoint.texts.length, await metric('made', beside.url), await metric('waiting', beside.url)]).toEqual([asked, 0, 0]);
    await beside.stop();
  }, 60_000);

  it('goes on without an endpoint that no longer answers, and catches up when it does', async () => {
    endpoint.status = 503;
    const late = await publishedOffer(server, institute.client, {
      organisationId: institute.organisationId,
      title: 'Quilbern again',
      summary: 'Zupakita in English.',
    });
    await until(async () => (await metric('failures')) > 0);
    expect(await metric('up')).toBe(0);
    await until(async () => (await suggested()).some(({ offer }) => offer.id === late));
    expect(meaningOf(await suggested(), late)).toBe(0);
    endpoint.status = 200;
    await until(async () => (meaningOf(await suggested(), late) ?? 0) > 0);
    expect([await metric('up'), await metric('waiting')]).toEqual([1, 0]);
  }, 60_000);

  it('sends of what members alone may read nothing where the settings say so', async () => {
    const careful = await server.beside(settings({ KONGANO_EMBEDDINGS_MODEL: 'another', KONGANO_EMBEDDINGS_TEXTS: 'public' }));
    const asked = endpoint.texts.length;
    await publishedOffer(server, institute.client, {
      organisationId: institute.organisationId,
      title: 'For members',
      visibility: 'MEMBERS',
    });
    await publishedOffer(server, institute.client, { organisationId: institute.organisationId, title: 'For everybody' });
    const of = (title: string) => endpoint.texts.slice(asked).filter((text) => text.startsWith(title)).length;
    // Both servers tell of the public one; only the first, for which this machine's endpoint may know all, of the other.
    await until(async () => of('For everybody') === 2 && of('For members') > 0 && (await metric('waiting', careful.url)) === 0);
    expect(of('For members')).toBe(1);
    await careful.stop();
  }, 60_000);

  it('forgets what no text has used for a month', async () => {
    await server.pool.query(`update match_vector set used_on = current_date - 31 where model = 'another'`);
    await runJob(server, 'matching.forget-vectors');
    const { rows } = await server.pool.query('select distinct model from match_vector');
    expect(rows).toEqual([{ model: 'made' }]);
  });
});
