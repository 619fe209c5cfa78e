import { IdentityRevokeAccessTokenDocument } from '@kongano/graphql/identity';
import { startTestServer, type TestServer } from '../../../testing';
import { askAs, makeToken } from '../testing/tokens';

const hundred = '{ needs(first: 100) { edges { node { id } } } }';
const write = 'mutation { updateProfile(headline: "By a program") { problems { code } } }';

describe('paying by cost', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer({ KONGANO_OPERATIONS: 'trusted', KONGANO_TOKEN_BUDGET: '450' });
  }, 120_000);
  afterAll(() => server.stop());

  const token = async () => makeToken((await server.person()).client, { canWrite: true });
  const left = (headers: Headers): number => Number(headers.get('ratelimit-remaining'));

  it('takes the cost of a plan before it runs, and says what is left', async () => {
    const { secret } = await token();
    const { cost = 0, headers } = await askAs(server.anonymous, secret, hundred);
    expect(cost).toBeGreaterThanOrEqual(100);
    expect([headers.get('ratelimit-limit'), left(headers)]).toEqual(['450', 450 - cost]);
    expect(Number(headers.get('ratelimit-reset'))).toBeGreaterThan(0);
    expect(Number(headers.get('ratelimit-reset'))).toBeLessThanOrEqual(60);
  });

  it.each([
    ['a mutation', write],
    ['what a resolver serves', '{ __schema { queryType { name } } }'],
  ])('takes a flat 100 for %s', async (_what, query) => {
    const { secret } = await token();
    const { cost, headers } = await askAs(server.anonymous, secret, query);
    expect([cost, left(headers)]).toEqual([100, 350]);
  });

  it('costs at least one', async () => {
    const { secret } = await token();
    const { headers } = await askAs(server.anonymous, secret, '{ __typename }');
    expect(left(headers)).toBeLessThan(450);
  });

  it('takes nothing for what is refused before, and still says what there is', async () => {
    const { secret } = await token();
    for (const query of ['{ nothing }', '{', '{ needs(first: 101) { totalCount } }'])
      expect(left((await askAs(server.anonymous, secret, query)).headers)).toBe(450);
  });

  it('refuses what is too much before it runs, says when it will do again, and takes nothing for it', async () => {
    const { secret } = await token();
    for (let times = 0; times < 4; times += 1) expect((await askAs(server.anonymous, secret, write)).codes).toEqual([]);
    const refused = await askAs(server.anonymous, secret, write);
    expect([refused.status, refused.codes, refused.data]).toEqual([429, ['BUDGET_SPENT'], null]);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(refused.messages.join()).toMatch(/50 left of 450 a minute\. It will do again in \d+ s/);
    expect(left(refused.headers)).toBe(50);
    expect((await askAs(server.anonymous, secret, '{ viewer { id } }')).codes).toEqual([]);
  });

  it('lets no more through when many come at once', async () => {
    const { secret } = await token();
    const replies = await Promise.all(Array.from({ length: 12 }, () => askAs(server.anonymous, secret, write)));
    expect(replies.filter(({ codes }) => codes.length === 0).length).toBeLessThanOrEqual(4);
  });

  it('says of what no budget reaches that it is to be made smaller', async () => {
    const { secret } = await token();
    const query = '{ needs(first: 100) { edges { node { id organisation { id name clusters(first: 20) { id } } } } } }';
    const { codes, messages } = await askAs(server.anonymous, secret, query);
    expect([codes, /Ask for fewer or for smaller lists/.test(messages.join())]).toEqual([['BUDGET_SPENT'], true]);
  });

  it('is each token’s own, and a browser pays nothing', async () => {
    const person = await server.person();
    const [one, other] = [await makeToken(person.client, { canWrite: true }), await makeToken(person.client)];
    await askAs(server.anonymous, one.secret, write);
    expect(left((await askAs(server.anonymous, other.secret, '{')).headers)).toBe(450);
    const { headers } = await person.client.fetch('/graphql?query=%7B');
    expect(headers.has('ratelimit-limit')).toBe(false);
    await person.client.ask(IdentityRevokeAccessTokenDocument, { id: one.id });
  });
});
