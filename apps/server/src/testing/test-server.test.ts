import { startTestServer, type TestServer } from './index';

const terms = 'query($text: String) { terms(scheme: REGION, text: $text, first: 3) { totalCount } }';

describe('the server of tests', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer();
  }, 60_000);
  afterAll(() => server.stop());

  it('answers from a database that has the vocabulary', async () => {
    const { data, codes } = await server.anonymous.graphql<{ terms: { totalCount: number } }, { text?: string }>(terms, { text: 'Dodoma' });
    expect(codes).toEqual([]);
    expect(data?.terms.totalCount).toBeGreaterThan(0);
  });

  it('knows a person by their session, and nobody without', async () => {
    const { client } = await server.member();
    expect((await client.fetch('/api/auth/list-sessions')).status).toBe(200);
    expect((await server.anonymous.fetch('/api/auth/list-sessions')).status).toBe(401);
  });

  it('gives the code and the sentence of a refusal, in the language asked for', async () => {
    const { codes } = await server.anonymous.in('sw').graphql('{ nothing }');
    expect(codes).toEqual(['GRAPHQL_VALIDATION_FAILED']);
    await expect(server.anonymous.ask('{ nothing }')).rejects.toThrow('The server refused');
  });

  it('has a database of its own', async () => {
    const other = await startTestServer();
    await other.organisation({ name: 'Only here' });
    const { rows } = await server.pool.query("select 1 from organisation where name = 'Only here'");
    await other.stop();
    expect(rows).toHaveLength(0);
  }, 60_000);
});
