import net from 'node:net';
import { v7 as uuidv7 } from 'uuid';
import { openSocket, type RawSocket, type SignedIn, startTestServer, type TestServer } from '../testing';
import { addThread } from '../testing/threads';

const watch = 'subscription ($threadId: ID!) { threadEvents(threadId: $threadId) { number message { body } } }';

describe('the line for subscriptions', () => {
  let server: TestServer;
  let threadId: string;
  beforeAll(async () => {
    server = await startTestServer();
    threadId = await addThread(server.pool, {});
  }, 60_000);
  afterAll(() => server.stop());

  const broker = () => server.person({ roles: ['BROKER'] });
  const cookieOf = ({ client }: SignedIn) => ({ cookie: client.cookie ?? '' });
  async function connect(person: SignedIn, headers: Record<string, string> = {}): Promise<RawSocket> {
    const socket = await openSocket(server.url, { ...cookieOf(person), ...headers });
    if (socket.isOpen) socket.send({ type: 'connection_init' });
    await Promise.race([socket.waitFor(({ type }) => type === 'connection_ack'), socket.closed]);
    return socket;
  }
  const subscribe = (socket: RawSocket, id: string, query = watch, variables: object = { threadId }) =>
    socket.send({ id, type: 'subscribe', payload: { query, variables } });
  const refusal = async (socket: RawSocket, id: string) => errorsIn((await socket.waitFor((m) => m.id === id)).payload);
  /** Errors before and of execution come in two shapes. */
  const errorsIn = (payload: unknown): unknown => (Array.isArray(payload) ? payload : Reflect.get(Object(payload), 'errors'));
  const isAlive = async () => (await server.anonymous.fetch('/health/live')).status;

  describe('is refused', () => {
    it('to nobody in particular', async () => {
      const socket = await openSocket(server.url);
      socket.send({ type: 'connection_init' });
      expect(await socket.closed).toBe(4403);
    });

    it('to who forged a cookie', async () => {
      const { cookie } = cookieOf(await broker());
      const socket = await openSocket(server.url, { cookie: cookie.slice(0, -6) });
      socket.send({ type: 'connection_init' });
      expect(await socket.closed).toBe(4403);
    });

    it.each([
      ['a page of another site', { origin: 'https://evil.example' }],
      ['a page without an origin', { origin: 'null' }],
      ['a neighbour', { origin: 'https://evil.kongano.example', 'sec-fetch-site': 'same-site' }],
    ])('to %s', async (_who, headers) => {
      expect(await (await connect(await broker(), headers)).closed).toBe(1006);
    });

    it('to who speaks another protocol, or subscribes before connecting', async () => {
      expect(await (await openSocket(server.url, cookieOf(await broker()), 'graphql-ws')).closed).toBeGreaterThan(1000);
      const socket = await openSocket(server.url, cookieOf(await broker()));
      subscribe(socket, 'a');
      expect(await socket.closed).toBe(4401);
    });

    it('by other paths, and without harm by paths that are none', async () => {
      const address = new URL(server.url);
      for (const path of ['/other', '//', 'http://[', '*']) {
        const socket = net.connect(Number(address.port), address.hostname);
        socket.on('error', () => undefined);
        socket.write(`GET ${path} HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n`);
        await new Promise((resolve) => socket.once('close', resolve).resume());
      }
      expect(await isAlive()).toBe(200);
    });

    it('without harm to who is gone before the refusal', async () => {
      const address = new URL(server.url);
      for (let i = 0; i < 20; i += 1) {
        const socket = net.connect(Number(address.port), address.hostname);
        socket.on('error', () => undefined);
        await new Promise((resolve) => socket.once('connect', resolve));
        socket.write('GET /other HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n');
        socket.resetAndDestroy();
      }
      expect(await isAlive()).toBe(200);
    });
  });

  it('is open to our own page', async () => {
    const socket = await connect(await broker(), { origin: server.url });
    expect(socket.isOpen).toBe(true);
    socket.close();
  });

  it('closes on a message of more than 64 kB', async () => {
    const socket = await connect(await broker());
    subscribe(socket, 'a', `${watch} # ${'x'.repeat(64 * 1024)}`);
    expect(await socket.closed).toBe(1009);
  });

  it.each([
    ['a query', '{ viewer { id } }', {}, 'BAD_USER_INPUT'],
    [
      'a mutation',
      'mutation ($threadId: ID!) { markRead(threadId: $threadId, number: 1) { thread { id } } }',
      { threadId: '' },
      'BAD_USER_INPUT',
    ],
    ['introspection', '{ __schema { types { name } } }', {}, 'BAD_USER_INPUT'],
    ['broken text', 'subscription {', {}, 'BAD_USER_INPUT'],
    ['an unknown field', 'subscription { nothing }', {}, 'BAD_USER_INPUT'],
    ['a variable of another type', watch, { threadId: [] }, 'BAD_USER_INPUT'],
    ['an id that is none', watch, { threadId: 'x' }, 'NOT_FOUND'],
    [
      'many aliases',
      `subscription ($threadId: ID!) { threadEvents(threadId: $threadId) { ${Array.from({ length: 31 }, (_, i) => `n${i}: number`).join(' ')} } }`,
      { threadId: '' },
      'TOO_COMPLEX',
    ],
    [
      'too many levels',
      `subscription ($threadId: ID!) { threadEvents(threadId: $threadId) { message { author { memberships { organisation { memberships { person { memberships { organisation { memberships { role } } } } } } } } } } }`,
      { threadId: '' },
      'TOO_COMPLEX',
    ],
    ['a text of many tokens', `subscription { threadEvents(threadId: "x") { ${'number '.repeat(2001)} } }`, {}, 'BAD_USER_INPUT'],
  ])('answers %s with a refusal, and stays', async (_what, query, variables, code) => {
    const socket = await connect(await broker());
    subscribe(socket, 'a', query, { ...variables });
    expect(await refusal(socket, 'a')).toEqual(
      expect.arrayContaining([expect.objectContaining({ extensions: expect.objectContaining({ code }) })]),
    );
    expect(socket.isOpen).toBe(true);
    socket.close();
  });

  it('carries twenty subscriptions and no more', async () => {
    const socket = await connect(await broker());
    for (let i = 0; i < 21; i += 1) subscribe(socket, `s${i}`);
    expect(await refusal(socket, 's20')).toMatchObject([{ extensions: { code: 'RATE_LIMITED' } }]);
    socket.send({ id: 's0', type: 'complete' });
    subscribe(socket, 'again', watch, { threadId: uuidv7() });
    expect(await refusal(socket, 'again')).toMatchObject([{ extensions: { code: 'NOT_FOUND' } }]);
    socket.close();
  });

  it('is given five times to a person, and again when one was closed or lost, also in the middle of a stream', async () => {
    const person = await broker();
    const sockets = await Promise.all(Array.from({ length: 5 }, () => connect(person)));
    for (const socket of sockets) subscribe(socket, 'a');
    expect(await (await connect(person)).closed).toBe(4403);
    for (const leave of ['close', 'cut'] as const) {
      for (const socket of sockets) socket[leave]();
      await Promise.all(sockets.map(({ closed }) => closed));
      await new Promise((resolve) => setTimeout(resolve, 50));
      sockets.splice(0, 5, ...(await Promise.all(Array.from({ length: 5 }, () => connect(person)))));
      expect(sockets.map(({ isOpen }) => isOpen)).toEqual(Array(5).fill(true));
      for (const socket of sockets) subscribe(socket, 'a');
    }
    for (const socket of sockets) socket.close();
  });

  it('closes within a second when the session is revoked, and only then', async () => {
    const [person, other] = [await broker(), await broker()];
    const [socket, theirs] = [await connect(person), await connect(other)];
    subscribe(socket, 'a');
    const { rows } = await server.pool.query<{ id: string }>('delete from auth_session where person_id = $1 returning id', [person.id]);
    const started = performance.now();
    await server.pool.query(`select pg_notify('kongano', $1)`, [JSON.stringify({ topic: 'sessions', hint: { sessionId: rows[0]?.id } })]);
    expect(await socket.closed).toBe(4401);
    expect(performance.now() - started).toBeLessThan(1000);
    expect(theirs.isOpen).toBe(true);
    expect(await (await connect(person)).closed).toBe(4403);
    theirs.close();
  });

  it('gives nothing new to who has been signed out in the meantime, even if no hint came', async () => {
    const person = await broker();
    const socket = await connect(person);
    await server.pool.query('delete from auth_session where person_id = $1', [person.id]);
    subscribe(socket, 'a');
    expect(await socket.closed).toBe(4401);
  });

  it('tells of a fault with an id and nothing of its cause', async () => {
    const socket = await connect(await broker());
    await server.pool.query('alter table thread rename column last_number to gone');
    subscribe(socket, 'a');
    const payload = await refusal(socket, 'a');
    await server.pool.query('alter table thread rename column gone to last_number');
    expect(payload).toMatchObject([{ extensions: { code: 'INTERNAL', id: expect.any(String) } }]);
    expect(JSON.stringify(payload)).not.toMatch(/does not exist|last_number|select/);
    socket.close();
  });

  it('tells of a fault in a message with an id and nothing of its cause', async () => {
    const socket = await connect(await broker());
    subscribe(socket, 'a', 'subscription ($threadId: ID!) { threadEvents(threadId: $threadId, after: 0) { number message { body } } }');
    await server.pool.query('alter table message rename column edited_at to gone');
    const id = uuidv7();
    await server.pool.query(`insert into message (id, thread_id, number, author_id, body) values ($1, $2, 1, $1, 'x')`, [id, threadId]);
    subscribe(socket, 'b', 'subscription ($threadId: ID!) { threadEvents(threadId: $threadId, after: 0) { message { editedAt } } }');
    const errors = await refusal(socket, 'b');
    await server.pool.query('alter table message rename column gone to edited_at');
    expect(errors).toMatchObject([{ message: expect.stringMatching(/^Something went wrong/), extensions: { code: 'INTERNAL' } }]);
    expect(JSON.stringify(errors)).not.toMatch(/does not exist|edited_at|select/);
    socket.close();
  });
});
