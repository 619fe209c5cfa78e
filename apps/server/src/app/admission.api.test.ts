import { trustedOperation, trustedOperations } from '@kongano/graphql';
import { openSocket, type SignedIn, startTestServer, type TestServer } from '../testing';
import { hashOfText } from './documents';

const shell = trustedOperation('Shell').text;
const own = 'query Own { viewer { id } }';
const hashed = (text: string, query?: string) => ({ query, extensions: { persistedQuery: { version: 1, sha256Hash: hashOfText(text) } } });
const refused = ['OPERATION_NOT_TRUSTED'];

describe('a server for the web’s own operations', () => {
  let server: TestServer;
  let person: SignedIn;
  beforeAll(async () => {
    server = await startTestServer({ KONGANO_OPERATIONS: 'trusted' });
    person = await server.person();
  }, 120_000);
  afterAll(() => server.stop());

  interface Reply {
    readonly status: number;
    readonly codes: readonly string[];
    readonly data: unknown;
    readonly messages: readonly string[];
  }

  async function send(body: unknown, client = server.anonymous, headers: Record<string, string> = {}): Promise<Reply> {
    const response = await client.fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    });
    const answer = (await response.json()) as { data?: unknown; errors?: { message: string; extensions?: { code?: string } }[] };
    const errors = answer.errors ?? [];
    return {
      status: response.status,
      data: answer.data ?? null,
      codes: errors.map(({ extensions }) => extensions?.code ?? ''),
      messages: errors.map(({ message }) => message),
    };
  }

  const sent: readonly (readonly [string, unknown, readonly string[]])[] = [
    ['the text of one of them', { query: shell }, []],
    ['the hash of one of them', hashed(shell), []],
    ['both', hashed(shell, shell), []],
    ['a text of their own', { query: own }, refused],
    ['a text that differs by one space', { query: `${shell} ` }, refused],
    ['the hash of a text of their own', hashed(own), refused],
    ['a text of their own to be registered under its hash', hashed(own, own), refused],
    ['a text of their own under the hash of one of them', hashed(shell, own), ['BAD_USER_INPUT']],
    ['the hash of one of them with an empty text', hashed(shell, ''), []],
    ['a hash that is no hash', { extensions: { persistedQuery: { version: 1, sha256Hash: { $ne: '' } } } }, refused],
    ['a hash of another version', { extensions: { persistedQuery: { version: 2, sha256Hash: hashOfText(shell) } } }, refused],
    ['a name of a thing that every object has', { extensions: { persistedQuery: { version: 1, sha256Hash: 'constructor' } } }, refused],
    ['introspection', { query: '{ __schema { queryType { name } } }' }, refused],
  ];
  describe.each(['a visitor', 'somebody at a browser'])('takes from %s', (who) => {
    it.each(sent)('%s or refuses it', async (_what, body, codes) => {
      const reply = await send(body, who === 'a visitor' ? server.anonymous : person.client);
      expect(reply.codes).toEqual(codes);
      expect(reply.status).toBe(codes.length > 0 ? 400 : 200);
      if (codes.length === 0) expect(reply.data).toMatchObject({ viewer: who === 'a visitor' ? null : { id: person.id } });
    });
  });

  it('registers nothing: what was sent with its hash is as unknown afterwards', async () => {
    await send(hashed(own, own));
    expect((await send(hashed(own))).codes).toEqual(refused);
  });

  it('runs nothing of a batch', async () => {
    const reply = await send([{ query: shell }, { query: own }]);
    expect([reply.status, reply.data, reply.codes]).toEqual([400, null, ['BAD_REQUEST']]);
  });

  it('refuses texts of others by GET too', async () => {
    const get = async (text: string) => (await server.anonymous.fetch(`/graphql?query=${encodeURIComponent(text)}`)).status;
    expect([await get(shell), await get(own), await get(`${shell}\n`)]).toEqual([200, 400, 400]);
    const twice = await server.anonymous.fetch(`/graphql?query=${encodeURIComponent(shell)}&query=${encodeURIComponent(own)}`);
    expect(twice.status).toBe(400);
  });

  it('says what to do, in the language asked for, as GraphQL for GraphQL’s clients', async () => {
    const accept = { accept: 'application/graphql-response+json, application/json;q=0.9' };
    const [english, swahili] = [await send({ query: own }), await send({ query: own }, server.anonymous.in('sw'))];
    expect(english.messages.join()).toMatch(/Reload the page.*access token/);
    expect(swahili.messages.join()).toMatch(/Pakia ukurasa upya.*tokeni/);
    const answer = await server.anonymous.fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...accept },
      body: JSON.stringify(hashed(own)),
    });
    expect(answer.headers.get('content-type')).toMatch(/^application\/graphql-response\+json/);
  });

  it('knows every operation of the web by hash alone', async () => {
    for (const [hash, { name, type }] of trustedOperations) {
      if (type === 'subscription') continue;
      const { codes } = await send({
        operationName: name,
        variables: {},
        extensions: { persistedQuery: { version: 1, sha256Hash: hash } },
      });
      expect([name, codes.filter((code) => code === 'OPERATION_NOT_TRUSTED' || code === 'GRAPHQL_VALIDATION_FAILED')]).toEqual([name, []]);
    }
  });

  it('keeps to the same on sockets', async () => {
    const socket = await openSocket(server.url, { cookie: person.client.cookie ?? '' });
    socket.send({ type: 'connection_init' });
    await socket.waitFor(({ type }) => type === 'connection_ack');
    const [text] = [...trustedOperations.values()].filter(({ type }) => type === 'subscription').map((operation) => operation.text);
    const variables = { threadId: '01900000-0000-7000-8000-000000000000' };
    socket.send({ type: 'subscribe', id: 'other', payload: { query: `${text} `, variables } });
    expect(await socket.waitFor(({ id }) => id === 'other')).toMatchObject({
      type: 'error',
      payload: [{ extensions: { code: 'OPERATION_NOT_TRUSTED' } }],
    });
    socket.send({ type: 'subscribe', id: 'own', payload: { query: text, variables } });
    await new Promise((resolve) => setTimeout(resolve, 300));
    const answers = socket.messages.filter(({ id }) => id === 'own').map((message) => JSON.stringify(message.payload));
    expect(answers.join()).not.toContain('OPERATION_NOT_TRUSTED');
    socket.close();
  });
});

describe('a server that takes any text', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer({ KONGANO_OPERATIONS: 'open' });
  }, 120_000);
  afterAll(() => server.stop());

  const codesOf = async (body: unknown): Promise<readonly string[]> => {
    const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
    const answer = (await (await server.anonymous.fetch('/graphql', init)).json()) as { errors?: { extensions?: { code?: string } }[] };
    return (answer.errors ?? []).map(({ extensions }) => extensions?.code ?? '');
  };

  it.each([
    ['runs a text', { query: own }, []],
    ['runs an operation of the web by its hash', hashed(shell), []],
    ['does not know a text by its hash, though it came with it before', hashed(own), refused],
    ['refuses a hash of another text', hashed(shell, own), ['BAD_USER_INPUT']],
  ])('%s', async (_what, body, codes) => {
    await codesOf(hashed(own, own));
    expect(await codesOf(body)).toEqual(codes);
  });
});
