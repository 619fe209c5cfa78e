import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { PostMessageDocument } from '@kongano/graphql/threads';
import { Client } from 'pg';
import { v7 as uuidv7 } from 'uuid';
import { openSocket, type RawSocket, type SignedIn, startTestServer, type TestServer } from '../testing';
import { findInstalled } from '../testing/installed';
import { addThread } from '../testing/threads';

const watch = 'subscription ($threadId: ID!, $after: Int) { threadEvents(threadId: $threadId, after: $after) { number } }';
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

async function until(what: string, isSo: () => Promise<boolean> | boolean): Promise<void> {
  for (const end = Date.now() + 10_000; !(await isSo()); await pause(50)) if (Date.now() > end) throw new Error(`Not in time: ${what}`);
}

/** What a test of live messages does, on whichever server. */
function conversation(server: () => TestServer) {
  return {
    async start() {
      const broker = await server().person({ roles: ['BROKER'] });
      return { broker, threadId: await addThread(server().pool, {}) };
    },
    post: (by: SignedIn, threadId: string) => by.client.ask(PostMessageDocument, { id: uuidv7(), threadId, body: 'Habari' }),
    /** Open and listening: it has given what was there after `after`. */
    async follow(url: string, by: SignedIn, threadId: string, after: number): Promise<RawSocket> {
      const socket = await openSocket(url, { cookie: by.client.cookie ?? '' });
      socket.send({ type: 'connection_init' });
      await socket.waitFor(({ type }) => type === 'connection_ack');
      socket.send({ id: 'a', type: 'subscribe', payload: { query: watch, variables: { threadId, after } } });
      return socket;
    },
    numbersOf: ({ messages }: RawSocket) =>
      messages.flatMap(({ type, payload }) =>
        type === 'next' ? (payload as { data: { threadEvents: { number: number } } }).data.threadEvents.number : [],
      ),
  };
}

describe('live messages by PostgreSQL', () => {
  let server: TestServer;
  const { start, post, follow, numbersOf } = conversation(() => server);
  beforeAll(async () => {
    server = await startTestServer({ LOG_LEVEL: 'silent' });
  }, 60_000);
  afterAll(() => server.stop());

  const listeners = async () =>
    (
      await server.pool.query<{ pid: number }>(
        `select pid from pg_stat_activity where datname = current_database() and query = 'listen kongano'`,
      )
    ).rows;
  const breakLine = () =>
    server.pool.query(
      `select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and query = 'listen kongano'`,
    );

  it('pass from one server to another', async () => {
    const other = await server.beside();
    const { broker, threadId } = await start();
    await post(broker, threadId);
    const socket = await follow(other.url, broker, threadId, 0);
    await until('what was there', () => numbersOf(socket).length === 1);
    await post(broker, threadId);
    await until('what came', () => numbersOf(socket).length === 2);
    socket.close();
    await other.stop();
  }, 30_000);

  it('are caught up with when the line to the database was lost, by clients that are sent to connect again', async () => {
    const { broker, threadId } = await start();
    await post(broker, threadId);
    const socket = await follow(server.url, broker, threadId, 0);
    await until('what was there', () => numbersOf(socket).length === 1);
    await breakLine();
    await post(broker, threadId);
    expect(await socket.closed).toBe(4205);
    const again = await follow(server.url, broker, threadId, Math.max(...numbersOf(socket)));
    await until('what was missed', () => numbersOf(again).length === 1 || numbersOf(socket).length === 2);
    await post(broker, threadId);
    await until('what came', () => numbersOf(again).at(-1) === 3);
    again.close();
  }, 30_000);

  it('need one line only, however often the database refused it', async () => {
    const elsewhere = new URL(server.databaseUrl);
    const name = elsewhere.pathname.slice(1);
    elsewhere.pathname = '/postgres';
    const outside = new Client({ connectionString: elsewhere.href });
    await outside.connect();
    await outside.query(`alter database ${name} with allow_connections false`);
    await breakLine();
    await pause(2_500);
    await outside.query(`alter database ${name} with allow_connections true`);
    await outside.end();
    await until('a line', async () => (await listeners()).length > 0);
    await pause(5_500);
    expect(await listeners()).toHaveLength(1);
  }, 30_000);
});

const redisServer = findInstalled({
  names: ['redis-server', 'valkey-server'],
  variable: 'KONGANO_REDIS_SERVER',
  untried: 'what passes by Redis from one server to another',
});

(redisServer ? describe : describe.skip)('live messages by Redis, where it is installed', () => {
  const port = 20_000 + (process.pid % 20_000);
  let redis: ChildProcess;
  let server: TestServer;
  const { start, post, follow, numbersOf } = conversation(() => server);
  async function startRedis(): Promise<void> {
    redis = spawn(redisServer ?? '', ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no']);
    await new Promise<void>((resolve) => redis.stdout?.on('data', (text) => String(text).includes('Ready to accept') && resolve()));
  }
  async function stopRedis(): Promise<void> {
    redis.kill();
    await once(redis, 'exit');
  }
  beforeAll(async () => {
    await startRedis();
    server = await startTestServer({ REDIS_URL: `redis://127.0.0.1:${port}`, LOG_LEVEL: 'silent' });
  }, 60_000);
  afterAll(async () => {
    await server.stop();
    await stopRedis();
  });

  it('pass from one server to another', async () => {
    const other = await server.beside();
    const { broker, threadId } = await start();
    await post(broker, threadId);
    const socket = await follow(other.url, broker, threadId, 0);
    await until('what was there', () => numbersOf(socket).length === 1);
    await post(broker, threadId);
    await until('what came', () => numbersOf(socket).length === 2);
    socket.close();
    await other.stop();
  }, 30_000);

  it('are caught up with after Redis was away, and nothing else stops in the meantime', async () => {
    const { broker, threadId } = await start();
    await post(broker, threadId);
    const socket = await follow(server.url, broker, threadId, 0);
    await until('what was there', () => numbersOf(socket).length === 1);
    await stopRedis();
    await post(broker, threadId);
    await startRedis();
    expect(await socket.closed).toBe(4205);
    const again = await follow(server.url, broker, threadId, 1);
    await until('what was missed', () => numbersOf(again).includes(2));
    await post(broker, threadId);
    await until('what came', () => numbersOf(again).includes(3));
    again.close();
  }, 30_000);
});
