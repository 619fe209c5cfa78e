import { EditMessageDocument, PostMessageDocument, ThreadEventsDocument, type ThreadEventsSubscription } from '@kongano/graphql/threads';
import fc from 'fast-check';
import { print } from 'graphql';
import { v7 as uuidv7 } from 'uuid';
import { openSocket, type RawSocket, type SignedIn, startTestServer, type TestServer } from '../../testing';
import { addThread } from '../../testing/threads';

type Event = ThreadEventsSubscription['threadEvents'];

let server: TestServer;
let firm: SignedIn & { organisationId: string };
let institute: SignedIn & { organisationId: string };
let threadId: string;

beforeAll(async () => {
  server = await startTestServer();
}, 60_000);
afterAll(() => server.stop());
beforeEach(async () => {
  [firm, institute] = [await server.member(), await server.member({ kind: 'ACADEMIA' })];
  threadId = await addThread(server.pool, { organisationIds: [firm.organisationId, institute.organisationId] });
});

const post = async (body: string, by = firm) =>
  (await by.client.ask(PostMessageDocument, { id: uuidv7(), threadId, body })).postMessage.message;

async function connect(person: SignedIn): Promise<RawSocket> {
  const socket = await openSocket(server.url, { cookie: person.client.cookie ?? '' });
  socket.send({ type: 'connection_init' });
  await socket.waitFor(({ type }) => type === 'connection_ack');
  return socket;
}

function follow(socket: RawSocket, after: number | null = null, id = 'stream', thread = threadId): void {
  socket.send({ id, type: 'subscribe', payload: { query: print(ThreadEventsDocument), variables: { threadId: thread, after } } });
}

const eventsOf = ({ messages }: RawSocket, stream = 'stream'): Event[] =>
  messages.flatMap(({ id, type, payload }) =>
    id === stream && type === 'next' ? (payload as { data: ThreadEventsSubscription }).data.threadEvents : [],
  );
const next = async (socket: RawSocket, isIt: (event: Event) => boolean): Promise<Event> => {
  await socket.waitFor(() => eventsOf(socket).some(isIt));
  return eventsOf(socket).find(isIt) as Event; // waited for
};
/** The stream is known to listen once it has given what was there before. */
async function followFromStart(person: SignedIn): Promise<RawSocket> {
  const first = await post('Mwanzo');
  const socket = await connect(person);
  follow(socket, 0);
  await next(socket, ({ number }) => number === first?.number);
  return socket;
}
const ended = (socket: RawSocket) => socket.waitFor(({ id, type }) => id === 'stream' && type === 'error');

describe('the stream of a thread', () => {
  it('brings a message to the other side at once, as that side sees it', async () => {
    const socket = await followFromStart(institute);
    await post('Habari za leo?');
    const event = await next(socket, ({ number }) => number === 2);
    expect(event).toMatchObject({
      threadId,
      message: { body: 'Habari za leo?', isMine: false, authorOrganisation: { id: firm.organisationId } },
    });
    socket.close();
  });

  it('brings an edited message again, under its number', async () => {
    const socket = await followFromStart(institute);
    const id = (await post('Kesho'))?.id ?? '';
    await next(socket, ({ number }) => number === 2);
    await firm.client.ask(EditMessageDocument, { id, body: 'Keshokutwa' });
    expect(await next(socket, ({ message }) => message?.body === 'Keshokutwa')).toMatchObject({ number: 2 });
    socket.close();
  });

  it('gives after a number exactly what came after it, in order, and goes on live', async () => {
    for (const body of ['a', 'b', 'c', 'd']) await post(body);
    const socket = await connect(institute);
    follow(socket, 2);
    await next(socket, ({ number }) => number === 4);
    await post('e');
    await next(socket, ({ number }) => number === 5);
    expect(eventsOf(socket).map(({ number }) => number)).toEqual([3, 4, 5]);
    socket.close();
  });

  it('gives more than one batch of missed messages without a gap', async () => {
    await server.pool.query(
      `insert into message (id, thread_id, number, author_id, body) select gen_random_uuid(), $1, n, $2, 'm' || n from generate_series(1, 250) n`,
      [threadId, firm.id],
    );
    await server.pool.query('update thread set last_number = 250 where id = $1', [threadId]);
    const socket = await connect(institute);
    follow(socket, 0);
    await next(socket, ({ number }) => number === 250);
    expect(eventsOf(socket).map(({ number }) => number)).toEqual(Array.from({ length: 250 }, (_, i) => i + 1));
    socket.close();
  });

  it('tells of a hundred edits once each, and then goes on', async () => {
    await server.pool.query(
      `insert into message (id, thread_id, number, author_id, body) select gen_random_uuid(), $1, n, $2, 'm' || n from generate_series(1, 120) n`,
      [threadId, firm.id],
    );
    await server.pool.query('update thread set last_number = 120 where id = $1', [threadId]);
    const socket = await connect(institute);
    follow(socket, 119);
    await next(socket, ({ number }) => number === 120);
    // All in one notice of PostgreSQL, so that they are all waiting when the stream looks.
    await server.pool.query(
      `select pg_notify('kongano', json_build_object('topic', 'thread:' || $1, 'hint', json_build_object('number', n, 'isEdit', true))::text) from generate_series(1, 110) n`,
      [threadId],
    );
    await next(socket, ({ number }) => number === 100);
    await post('Baadaye');
    await next(socket, ({ number }) => number === 121);
    const numbers = eventsOf(socket).map(({ number }) => number);
    expect(new Set(numbers).size).toBe(numbers.length);
    socket.close();
  });

  it('loses nothing and gives nothing twice, whenever lines are cut and messages written', async () => {
    const step = fc.constantFrom('post', 'post', 'postTwo', 'cut', 'reconnect', 'pause');
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 14 }), async (steps) => {
        threadId = await addThread(server.pool, { organisationIds: [firm.organisationId, institute.organisationId] });
        const received: number[] = [];
        let posted = 0;
        let socket: RawSocket | null = null;
        const leave = () => {
          if (socket) received.push(...eventsOf(socket).map(({ number }) => number));
          socket?.cut();
          socket = null;
        };
        const join = async () => {
          leave();
          socket = await connect(institute);
          follow(socket, received.at(-1) ?? 0);
        };
        const take: Readonly<Record<string, () => Promise<unknown>>> = {
          post: () => post(`m${++posted}`),
          postTwo: () => Promise.all([post(`m${++posted}`), post(`m${++posted}`, institute)]),
          cut: async () => leave(),
          reconnect: join,
          pause: () => new Promise((resolve) => setTimeout(resolve, 15)),
        };
        for (const name of steps) await take[name]?.();
        await join();
        if (posted > (received.at(-1) ?? 0)) await next(socket as unknown as RawSocket, ({ number }) => number === posted);
        leave();
        expect(received).toEqual(Array.from({ length: posted }, (_, i) => i + 1));
      }),
      { numRuns: 15 },
    );
  }, 60_000);
});

describe('the right to read a stream', () => {
  it.each(['a thread of others', 'no thread', 'no id'])('is refused for %s alike, and the line stays', async (what) => {
    const stranger = await server.member();
    const socket = await connect(stranger);
    follow(socket, null, 'stream', { 'a thread of others': threadId, 'no thread': uuidv7(), 'no id': 'x' }[what]);
    const { payload } = await ended(socket);
    expect(payload).toMatchObject([{ message: 'This was not found. It may have been removed.', extensions: { code: 'NOT_FOUND' } }]);
    expect(socket.isOpen).toBe(true);
    socket.close();
  });

  it('ends with the next message for who was removed from the organisation', async () => {
    const socket = await followFromStart(institute);
    await server.pool.query('delete from membership where person_id = $1', [institute.id]);
    await post('Siri');
    expect((await ended(socket)).payload).toMatchObject([{ extensions: { code: 'NOT_FOUND' } }]);
    expect(eventsOf(socket).map(({ number }) => number)).toEqual([1]);
    socket.close();
  });

  it('ends with the next message for a broker who is none any more', async () => {
    const broker = await server.person({ roles: ['BROKER'] });
    const socket = await followFromStart(broker);
    await server.pool.query(`update person set roles = '{}' where id = $1`, [broker.id]);
    await post('Siri');
    await ended(socket);
    expect(eventsOf(socket).map(({ number }) => number)).toEqual([1]);
    socket.close();
  });
});
