import {
  DeleteMessageDocument,
  EditMessageDocument,
  MarkThreadReadDocument,
  MessageHistoryDocument,
  PostMessageDocument,
  ThreadConversationDocument,
  ThreadEarlierDocument,
  ThreadMissingDocument,
} from '@kongano/graphql/threads';
import { v7 as uuidv7 } from 'uuid';
import { type SignedIn, startTestServer, type TestClient, type TestServer } from '../../testing';
import { addThread, twoSides, verbsOf } from '../../testing/threads';

const limit = 20_000;
let server: TestServer;
let firm: SignedIn & { organisationId: string };
let institute: SignedIn & { organisationId: string };
let threadId: string;

beforeAll(async () => {
  server = await startTestServer();
}, 60_000);
afterAll(() => server.stop());
beforeEach(async () => {
  ({ firm, institute } = await twoSides(server));
  threadId = await addThread(server.pool, { organisationIds: [firm.organisationId, institute.organisationId] });
});

const post = async (client: TestClient, body: string, id = uuidv7(), thread = threadId) =>
  (await client.ask(PostMessageDocument, { id, threadId: thread, body })).postMessage;
const bodies = async (client: TestClient) =>
  (await client.ask(ThreadConversationDocument, { id: threadId, last: 100 })).thread?.messages.map(
    ({ number, body }) => `${number} ${body}`,
  );
const versions = async (client: TestClient) =>
  (await client.ask(MessageHistoryDocument, { threadId, after: 0 })).thread?.messages[0]?.versions.map(({ body }) => body);
const leave = (person: SignedIn) => server.pool.query('delete from membership where person_id = $1', [person.id]);

describe('deleting', () => {
  const remove = async (client: TestClient, id: string) => (await client.ask(DeleteMessageDocument, { id })).deleteMessage;

  it('takes the words with all that they were before, leaves the place, and is done once', async () => {
    const id = (await post(firm.client, 'Namba yangu ni 0712 000 000')).message?.id ?? '';
    await post(firm.client, 'Karibu');
    await firm.client.ask(EditMessageDocument, { id, body: 'Nipigie' });
    const { message, problems } = await remove(firm.client, id);
    expect([message, problems]).toEqual([expect.objectContaining({ number: 1, body: '', deletedAt: expect.any(String) }), []]);
    expect((await remove(firm.client, id)).message?.deletedAt).toBe(message?.deletedAt);
    expect(await bodies(institute.client)).toEqual(['1 ', '2 Karibu']);
    expect(await versions(institute.client)).toEqual([]);
    expect(await verbsOf(server.pool, threadId)).toEqual(['message.posted', 'message.posted', 'message.edited', 'message.deleted']);
  });

  it('of another’s message is refused, for staff too, and a deleted one is not changed', async () => {
    const id = (await post(firm.client, 'Habari')).message?.id ?? '';
    const broker = await server.person({ roles: ['BROKER'] });
    for (const { client } of [institute, broker, await server.member()])
      expect((await client.graphql(DeleteMessageDocument, { id })).codes).toEqual(['NOT_FOUND']);
    await remove(firm.client, id);
    const { editMessage } = await firm.client.ask(EditMessageDocument, { id, body: 'Tena' });
    expect(editMessage.problems).toEqual([expect.objectContaining({ code: 'MESSAGE_DELETED' })]);
    await leave(firm);
    expect((await firm.client.graphql(DeleteMessageDocument, { id })).codes).toEqual(['NOT_FOUND']);
  });
});

describe('a message', () => {
  it('is written for the author’s side and read by both', async () => {
    const { message, problems } = await post(firm.client, '  Habari!\r\nMashine **imekufa**.  ');
    expect(problems).toEqual([]);
    expect(message).toMatchObject({
      number: 1,
      body: 'Habari!\nMashine **imekufa**.',
      isMine: true,
      author: { id: firm.id },
      authorOrganisation: { id: firm.organisationId },
      editedAt: null,
    });
    const { thread } = await institute.client.ask(ThreadConversationDocument, { id: threadId, last: 10 });
    expect(thread).toMatchObject({
      lastNumber: 1,
      lastReadNumber: 0,
      viewerCanWrite: true,
      messages: [{ id: message?.id, isMine: false }],
    });
  });

  it('of staff is written for no side', async () => {
    const broker = await server.person({ roles: ['BROKER'] });
    expect((await post(broker.client, 'Karibuni')).message).toMatchObject({ authorOrganisation: null });
  });

  it('is numbered without gaps, however many write at once', async () => {
    const sent = await Promise.all(
      Array.from({ length: 20 }, (_, i) => post(i % 2 ? firm.client : institute.client, i % 5 === 4 ? ' ' : `ujumbe ${i}`)),
    );
    const numbers = sent.flatMap(({ message }) => message?.number ?? []).sort((a, b) => a - b);
    expect(numbers).toEqual(Array.from({ length: 16 }, (_, i) => i + 1));
    expect(sent.flatMap(({ problems }) => problems.map(({ code }) => code))).toEqual(Array(4).fill('MESSAGE_EMPTY'));
    expect(await bodies(firm.client)).toHaveLength(16);
  });

  it('sent again under its id is the message that is there, also when both are sent at once', async () => {
    const [id, twin] = [uuidv7(), uuidv7()];
    const first = await post(firm.client, 'Moja', id);
    expect((await post(firm.client, 'Moja', id)).message).toEqual(first.message);
    const twins = await Promise.all(Array.from({ length: 5 }, () => post(firm.client, 'Mbili', twin)));
    expect(new Set(twins.map(({ message }) => message?.number))).toEqual(new Set([2]));
    expect(await bodies(firm.client)).toEqual(['1 Moja', '2 Mbili']);
  });

  it('under the id of another’s message, or of another thread, is refused as if there were none', async () => {
    const id = (await post(firm.client, 'Yangu')).message?.id ?? '';
    const other = await addThread(server.pool, { organisationIds: [firm.organisationId] });
    const asOther = await institute.client.graphql(PostMessageDocument, { id, threadId, body: 'Yangu' });
    const elsewhere = await firm.client.graphql(PostMessageDocument, { id, threadId: other, body: 'Yangu' });
    expect([asOther.codes, elsewhere.codes]).toEqual([['NOT_FOUND'], ['NOT_FOUND']]);
  });

  it.each([
    ['nothing', '', 'MESSAGE_EMPTY'],
    ['white space', ' \n\t ', 'MESSAGE_EMPTY'],
    ['too much', 'a'.repeat(limit + 1), 'TOO_LONG'],
    ['a NUL', 'a\0b', 'BAD_TEXT'],
    ['half a character', 'a\ud83db', 'BAD_TEXT'],
  ])('of %s is a problem in words of the reader’s language, and leaves nothing behind', async (_what, body, code) => {
    const { message, problems } = await post(firm.client.in('sw'), body);
    expect(message).toBeNull();
    expect(problems).toEqual([{ __typename: 'Problem', code, field: 'body', message: expect.any(String) }]);
    const inEnglish = await post(firm.client, body);
    expect(inEnglish.problems[0]?.message).not.toBe(problems[0]?.message);
    expect((await post(firm.client, 'Sasa')).message?.number).toBe(1);
  });

  it('as long as allowed is taken, whatever its characters', async () => {
    expect((await post(firm.client, '🌊'.repeat(limit / 2))).message?.number).toBe(1);
  });

  it('may answer another of its thread, and none of another thread', async () => {
    const answer = `mutation ($id: ID!, $threadId: ID!, $replyTo: ID!) {
      postMessage(id: $id, threadId: $threadId, body: "Ndiyo", replyTo: $replyTo) { message { replyTo } problems { code field } } }`;
    const question = (await post(firm.client, 'Je?')).message?.id;
    const elsewhere = await addThread(server.pool, { organisationIds: [firm.organisationId] });
    const other = (await post(firm.client, 'Je?', uuidv7(), elsewhere)).message?.id;
    expect(await institute.client.ask(answer, { id: uuidv7(), threadId, replyTo: question })).toEqual({
      postMessage: { message: { replyTo: question }, problems: [] },
    });
    expect(await institute.client.ask(answer, { id: uuidv7(), threadId, replyTo: other })).toEqual({
      postMessage: { message: null, problems: [{ code: 'UNKNOWN_MESSAGE', field: 'replyTo' }] },
    });
  });
});

const asks: Readonly<Record<string, (client: TestClient, id: string) => Promise<{ codes: readonly string[]; data: unknown }>>> = {
  reading: (client, id) => client.graphql('query ($id: ID!) { thread(id: $id) { id } }', { id }),
  writing: (client, id) => client.graphql(PostMessageDocument, { id: uuidv7(), threadId: id, body: 'Hodi' }),
  marking: (client, id) => client.graphql(MarkThreadReadDocument, { threadId: id, number: 1 }),
};

describe('a thread of others', () => {
  it.each(Object.entries(asks))('is for %s as if it did not exist', async (what, ask) => {
    const stranger = await server.member();
    await post(firm.client, 'Siri');
    const [hidden, missing] = await Promise.all([threadId, uuidv7()].map((id) => ask(stranger.client, id)));
    expect(hidden).toEqual(missing);
    expect(hidden).toMatchObject(what === 'reading' ? { codes: [], data: { thread: null } } : { codes: ['NOT_FOUND'], data: null });
    for (const id of ['si-kitambulisho', '0'.repeat(36), ''])
      expect((await ask(stranger.client, id)).codes).toEqual([what === 'reading' ? 'BAD_USER_INPUT' : 'NOT_FOUND']);
  });

  it('has messages that cannot be edited, as if they did not exist', async () => {
    const stranger = await server.member();
    const id = (await post(firm.client, 'Siri')).message?.id ?? '';
    const [hidden, missing, malformed] = await Promise.all(
      [id, uuidv7(), 'x'].map((one) => stranger.client.graphql(EditMessageDocument, { id: one, body: 'Hodi' })),
    );
    expect(hidden).toMatchObject({ codes: ['NOT_FOUND'], data: null });
    expect([missing, malformed]).toEqual([hidden, hidden]);
  });

  it('is closed to who has left the organisation', async () => {
    await post(firm.client, 'Moja');
    const mine = (await post(institute.client, 'Mbili')).message?.id ?? '';
    await leave(institute);
    const { codes } = await institute.client.graphql(EditMessageDocument, { id: mine, body: 'Tatu' });
    expect(codes).toEqual(['NOT_FOUND']);
    expect((await institute.client.ask(ThreadConversationDocument, { id: threadId, last: 5 })).thread).toBeNull();
  });
});

describe('an edit', () => {
  it('changes the author’s own message, and shows that it was changed', async () => {
    const id = (await post(firm.client, 'Kesho')).message?.id ?? '';
    const { editMessage } = await firm.client.ask(EditMessageDocument, { id, body: ' Keshokutwa ' });
    expect(editMessage.message).toMatchObject({ number: 1, body: 'Keshokutwa', editedAt: expect.any(String) });
  });

  it('keeps what it said before for its readers, and nothing where nothing changed', async () => {
    const { message } = await post(firm.client, 'Jumatatu');
    const id = message?.id ?? '';
    for (const body of ['Jumanne', 'Jumanne', 'Jumatano']) await firm.client.ask(EditMessageDocument, { id, body });
    expect(await versions(institute.client)).toEqual(['Jumatatu', 'Jumanne']);
    await leave(institute);
    expect(await versions(institute.client)).toBeUndefined();
  });

  it('of another’s message is refused, for staff too', async () => {
    const id = (await post(firm.client, 'Kesho')).message?.id ?? '';
    const broker = await server.person({ roles: ['BROKER'] });
    for (const { client } of [institute, broker])
      expect((await client.graphql(EditMessageDocument, { id, body: 'Leo' })).codes).toEqual(['NOT_FOUND']);
    expect(await bodies(firm.client)).toEqual(['1 Kesho']);
  });

  it('to nothing is a problem, and the message stays', async () => {
    const id = (await post(firm.client, 'Kesho')).message?.id ?? '';
    const { editMessage } = await firm.client.ask(EditMessageDocument, { id, body: '' });
    expect(editMessage.problems.map(({ code, field }) => [code, field])).toEqual([['MESSAGE_EMPTY', 'body']]);
    expect(await bodies(firm.client)).toEqual(['1 Kesho']);
  });
});

describe('reading', () => {
  const read = async (number: number) => {
    const { markRead } = await institute.client.ask(MarkThreadReadDocument, { threadId, number });
    return markRead.thread?.lastReadNumber;
  };
  const waiting = async (client: TestClient) =>
    (
      await client.ask<{ waiting: { kind: string; title: string; count: number }[] }, never>('{ waiting { kind title count } }')
    ).waiting.filter(({ kind }) => kind === 'UNREAD_MESSAGES');

  it('is remembered, never goes back and never beyond the last message', async () => {
    for (const body of ['a', 'b', 'c']) await post(firm.client, body);
    expect([await read(2), await read(1), await read(-7), await read(99)]).toEqual([2, 2, 2, 3]);
  });

  it('gives each of two marks in one request what is asked for beside the common fragment', async () => {
    await post(firm.client, 'a');
    const twice = `mutation ($id: ID!) { one: markRead(threadId: $id, number: 1) { ...F } two: markRead(threadId: $id, number: 1) { ...F thread { lastNumber } } }
      fragment F on ThreadPayload { thread { lastReadNumber } }`;
    expect(await institute.client.ask(twice, { id: threadId })).toEqual({
      one: { thread: { lastReadNumber: 1 } },
      two: { thread: { lastReadNumber: 1, lastNumber: 1 } },
    });
  });

  it('is one’s own business: another’s mark does not move', async () => {
    await post(firm.client, 'a');
    const colleague = await server.person({ organisationId: institute.organisationId });
    await read(1);
    const { thread } = await colleague.client.ask(ThreadConversationDocument, { id: threadId, last: 1 });
    expect(thread?.lastReadNumber).toBe(0);
  });

  it('pages back by `before`, on by `after`, and gives the newest without either, oldest first each time', async () => {
    for (let i = 1; i <= 7; i += 1) await post(firm.client, `m${i}`);
    const numbers = (messages: readonly { number: number }[] | undefined) => messages?.map(({ number }) => number);
    const newest = await firm.client.ask(ThreadConversationDocument, { id: threadId, last: 3 });
    const earlier = await firm.client.ask(ThreadEarlierDocument, { id: threadId, before: 5, last: 3 });
    const first = await firm.client.ask(ThreadEarlierDocument, { id: threadId, before: 2, last: 3 });
    const missing = await firm.client.ask(ThreadMissingDocument, { id: threadId, after: 2, last: 3 });
    expect([newest, earlier, first, missing].map(({ thread }) => numbers(thread?.messages))).toEqual([
      [5, 6, 7],
      [2, 3, 4],
      [1],
      [3, 4, 5],
    ]);
  });

  it.each([101, -1])('refuses %i messages at once', async (last) => {
    const { codes } = await firm.client.graphql(ThreadConversationDocument, { id: threadId, last });
    expect(codes).toEqual(['BAD_USER_INPUT']);
  });

  it('waits for the other side until it is done', async () => {
    for (const body of ['a', 'b']) await post(firm.client, body);
    expect(await waiting(institute.client)).toEqual([{ kind: 'UNREAD_MESSAGES', title: 'b', count: 2 }]);
    expect(await waiting(firm.client)).toEqual([]);
    await read(2);
    expect(await waiting(institute.client)).toEqual([]);
  });

  it.each([
    ['a short one', 'Habari', 'Habari'],
    ['several lines', ' Habari\n\n- moja\n- mbili ', 'Habari - moja - mbili'],
    ['a long one, at a word', `${'neno '.repeat(11)}mwishowake hapa`, `${'neno '.repeat(11)}`.trim().concat('…')],
    ['one word without end', 'x'.repeat(300), `${'x'.repeat(60)}…`],
  ])('waits under a title of a few words: %s', async (_what, body, title) => {
    await post(firm.client, body);
    expect(await waiting(institute.client)).toMatchObject([{ title }]);
  });

  it('waits for staff only where they have read before', async () => {
    const broker = await server.person({ roles: ['BROKER'] });
    await post(firm.client, 'a');
    expect(await waiting(broker.client)).toEqual([]);
    await broker.client.ask(MarkThreadReadDocument, { threadId, number: 1 });
    await post(firm.client, 'b');
    expect(await waiting(broker.client)).toMatchObject([{ count: 1 }]);
  });

  it('waits no more for who has left, as the words of a message would be shown', async () => {
    await post(firm.client, 'a');
    await read(1);
    await leave(institute);
    await post(firm.client, 'Siri');
    expect(await waiting(institute.client)).toEqual([]);
  });
});

describe('a key under which a retry is recognised', () => {
  const key = () => uuidv7() + uuidv7().slice(0, 30);

  it('gives the same outcome for the same words, and one entry in the record', async () => {
    const [variables, once] = [{ id: uuidv7(), threadId, body: 'Mara moja' }, key()];
    const answers = await Promise.all([1, 2, 3].map(() => firm.client.graphql(PostMessageDocument, variables, once)));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(answers[0]?.data?.postMessage.message?.number).toBe(1);
    const { rows } = await server.pool.query(`select 1 from activity where subject_id = $1 and verb = 'message.posted'`, [threadId]);
    expect(rows).toHaveLength(1);
  });

  it('is refused for other words', async () => {
    const once = key();
    await firm.client.graphql(PostMessageDocument, { id: uuidv7(), threadId, body: 'Moja' }, once);
    const other = await firm.client.in('sw').graphql(PostMessageDocument, { id: uuidv7(), threadId, body: 'Mbili' }, once);
    expect(other.codes).toEqual(['CONFLICT']);
    expect(other.messages[0]).toMatch(/ilishatumwa/);
  });

  it('may have a hundred characters', async () => {
    const { data, codes } = await firm.client.graphql(PostMessageDocument, { id: uuidv7(), threadId, body: 'Moja' }, 'k'.repeat(100));
    expect([codes, data?.postMessage.problems]).toEqual([[], []]);
  });

  it('is free again after problems, so that the mended form may use it', async () => {
    const once = key();
    await firm.client.graphql(PostMessageDocument, { id: uuidv7(), threadId, body: '' }, once);
    const { data } = await firm.client.graphql(PostMessageDocument, { id: uuidv7(), threadId, body: 'Moja' }, once);
    expect(data?.postMessage.message?.number).toBe(1);
  });

  it('of one person is nothing to another', async () => {
    const once = key();
    await firm.client.graphql(PostMessageDocument, { id: uuidv7(), threadId, body: 'Moja' }, once);
    const { data } = await institute.client.graphql(PostMessageDocument, { id: uuidv7(), threadId, body: 'Mbili' }, once);
    expect(data?.postMessage.message?.number).toBe(2);
  });
});
