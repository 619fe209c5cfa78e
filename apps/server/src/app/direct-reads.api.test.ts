import { type SignedIn, startTestServer, TestClient, type TestServer } from '../testing';
import { type CountedDatabase, countStatements } from '../testing/counted-database';
import { draftNeed, submittedNeed } from '../testing/postings';
import { type ServerProcess, startServerProcess } from '../testing/server-process';

/** Apollo negotiates this one; a direct read leaves it to Apollo. */
const throughApollo = 'application/json, text/html;q=0.1';
const direct = 'application/json';

describe('a query read directly', () => {
  let server: TestServer;
  let counted: CountedDatabase;
  let behind: ServerProcess;
  let member: SignedIn & { organisationId: string };
  beforeAll(async () => {
    server = await startTestServer();
    counted = await countStatements(server.databaseUrl);
    behind = await startServerProcess(counted.url, { KONGANO_ROLE: 'api' });
    member = await server.member();
    for (let count = 0; count < 3; count += 1) await draftNeed(member.client, { organisationId: member.organisationId });
  }, 120_000);
  afterAll(async () => {
    await behind.stop();
    await counted.close();
    await server.stop();
  });

  const there = (client: TestClient) => new TestClient(behind.url, client.cookie);
  const send = async (client: TestClient, body: object, accept = direct, headers: Record<string, string> = {}) => {
    const response = await there(client).fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept, ...headers },
      body: JSON.stringify(body),
    });
    return {
      status: response.status,
      type: response.headers.get('content-type'),
      cache: response.headers.get('cache-control'),
      body: await response.text(),
    };
  };
  /** Least of five: the server follows what others write meanwhile, once a second. */
  const statementsFor = async (ask: () => Promise<unknown>): Promise<number> => {
    const counts: number[] = [];
    for (let turn = 0; turn < 5; turn += 1) {
      counted.taken();
      await ask();
      counts.push(counted.taken());
    }
    return Math.min(...counts);
  };

  const drafts = {
    query: 'query Drafts($first: Int = 2) { needs(first: $first, filter: { mine: true }) { totalCount edges { node { title status } } } }',
  };

  it('is one statement for who was here before, their session with it; two where Apollo answers', async () => {
    for (const client of [member.client, server.anonymous]) await send(client, drafts, throughApollo);
    expect(await statementsFor(() => send(member.client, drafts))).toBe(1);
    expect(await statementsFor(() => send(server.anonymous, drafts))).toBe(1);
    expect(await statementsFor(() => send(member.client, drafts, throughApollo))).toBe(2);
  });

  const bodies: readonly (readonly [string, object])[] = [
    ['a list', drafts],
    ['a list with a variable', { ...drafts, variables: { first: 1 } }],
    ['null for the variables', { ...drafts, variables: null, operationName: null, extensions: null }],
    ['who is asking', { query: '{ viewer { id name } }' }],
    ['a variable of another type', { ...drafts, variables: { first: 'two' } }],
    ['variables that are a list', { ...drafts, variables: [1] }],
    ['too much', { ...drafts, variables: { first: 1_000 } }],
    ['a name that no operation has', { ...drafts, operationName: 'Others' }],
    ['a name that is none', { ...drafts, operationName: 7 }],
    ['one of two operations', { query: 'query A { viewer { id } } query B { __typename }', operationName: 'B' }],
    ['none of two operations', { query: 'query A { viewer { id } } query B { __typename }' }],
    ['what only signed-in people may see', { query: '{ matches(first: 1) { totalCount } }' }],
    ['what a resolver goes on from', { query: '{ needs(filter: { mine: true }) { edges { node { title viewerCan } } } }' }],
    ['the schema', { query: '{ __schema { queryType { name } } }' }],
    ['the schema beside a list', { query: '{ __schema { queryType { name } } needs(first: 1) { totalCount } }' }],
    [
      'a type by a fragment',
      { query: 'query T { ...T } fragment T on Query { __type(name: "Need") { name } needs(first: 1) { totalCount } }' },
    ],
    ['no query at all', { variables: {} }],
    ['a list of queries', [drafts]],
  ];
  describe.each(['a visitor', 'a member'])('for %s', (who) => {
    it.each(bodies)('is answered as Apollo answers: %s', async (_what, body) => {
      const client = who === 'a visitor' ? server.anonymous : member.client;
      const [asked, again] = [await send(client, body, throughApollo), await send(client, body)];
      expect(again).toEqual(asked);
    });
  });

  it.each(['application/graphql-response+json', 'application/graphql-response+json,application/json;q=0.9', '*/*', 'text/html'])(
    'has the content type that Apollo gives who accepts %s',
    async (accept) => {
      const asked = await send(member.client, drafts, `${accept}, image/png;q=0.1`);
      expect(await send(member.client, drafts, accept)).toEqual(accept === 'text/html' ? expect.objectContaining({ status: 406 }) : asked);
    },
  );

  it('refuses a retry key that is none, as ever', async () => {
    expect((await send(member.client, drafts, direct, { 'idempotency-key': 'short' })).body).toContain('BAD_USER_INPUT');
  });

  const countFor = async (client: TestClient, body = drafts) => /"totalCount":(\d+)/.exec((await send(client, body)).body)?.[1];

  it('counts what a session may see at this moment: not after the membership, the person’s role or the session has gone', async () => {
    const colleague = await server.person({ organisationId: member.organisationId });
    const before = [await countFor(colleague.client), await countFor(colleague.client)];
    await server.pool.query('delete from membership where person_id = $1', [colleague.id]);
    const left = await countFor(colleague.client);
    expect([...before, left]).toEqual(['3', '3', '0']);

    const broker = await server.person({ roles: ['BROKER'] });
    await submittedNeed(member.client, { organisationId: member.organisationId });
    const queue = { query: '{ needs(filter: { status: [SUBMITTED] }) { totalCount } }' };
    const asBroker = [await countFor(broker.client, queue), await countFor(broker.client, queue)];
    await server.pool.query(`update person set roles = '{}' where id = $1`, [broker.id]);
    expect([...asBroker, await countFor(broker.client, queue)]).toEqual(['1', '1', '0']);

    const viewer = { query: '{ viewer { id } }' };
    const signedIn = [(await send(broker.client, viewer)).body, (await send(broker.client, viewer)).body];
    await server.pool.query('delete from auth_session where person_id = $1', [broker.id]);
    expect([...signedIn, (await send(broker.client, viewer)).body].map((body) => body.includes(broker.id))).toEqual([true, true, false]);
  });
});
