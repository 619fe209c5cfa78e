import { serverAudits } from 'graphql-http';
import { startTestServer, type TestServer } from '../testing';

describe('the demonstration keeps to GraphQL over HTTP', () => {
  let server: TestServer;
  const audits = serverAudits({ url: () => `${server.url}/graphql`, fetchFn: fetch });
  beforeAll(async () => {
    server = await startTestServer({ KONGANO_DEMO: '1' });
  }, 120_000);
  afterAll(() => server.stop());

  it.each(audits.map((audit) => [`${audit.id} ${audit.name}`, audit] as const))('%s', async (_name, audit) => {
    const result = await audit.fn();
    expect(result.status === 'ok' ? 'ok' : `${result.status}: ${result.reason}`).toBe('ok');
  });

  it('in all 61 points', () => {
    expect(audits).toHaveLength(61);
  });

  it('shows its schema to anybody, and helps with names', async () => {
    expect((await server.anonymous.graphql('{ __schema { queryType { name } } }')).codes).toEqual([]);
    expect((await server.anonymous.graphql('{ needz { totalCount } }')).messages.join()).toMatch(/Did you mean/);
  });
});
