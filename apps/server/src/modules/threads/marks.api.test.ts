import {
  DeleteMessageDocument,
  PinMessageDocument,
  PostMessageDocument,
  ReactToMessageDocument,
  ResolveThreadDocument,
  ThreadConversationDocument,
} from '@kongano/graphql/threads';
import { v7 as uuidv7 } from 'uuid';
import { type SignedIn, startTestServer, type TestClient, type TestServer } from '../../testing';
import { addThread, twoSides, verbsOf } from '../../testing/threads';

let server: TestServer;
let firm: SignedIn & { organisationId: string };
let institute: SignedIn & { organisationId: string };
let threadId: string;
let id: string;

beforeAll(async () => {
  server = await startTestServer();
}, 60_000);
afterAll(() => server.stop());
beforeEach(async () => {
  ({ firm, institute } = await twoSides(server));
  threadId = await addThread(server.pool, { organisationIds: [firm.organisationId, institute.organisationId] });
  id = uuidv7();
  await firm.client.ask(PostMessageDocument, { id, threadId, body: 'Tumekubaliana: majaribio Jumatatu.' });
});

type Kind = 'AGREE' | 'THANKS' | 'DONE' | 'QUESTION';
const react = async (client: TestClient, kind: Kind, isOn = true) =>
  (await client.ask(ReactToMessageDocument, { id, kind, isOn })).reactToMessage;
const pin = async (client: TestClient, isPinned: boolean) => (await client.ask(PinMessageDocument, { id, isPinned })).pinMessage;
const seenBy = async (client: TestClient) => (await client.ask(ThreadConversationDocument, { id: threadId, last: 10 })).thread;
const verbs = () => verbsOf(server.pool, threadId);

describe('a reaction', () => {
  it('counts each person once, says which are one’s own, and is taken off again', async () => {
    await Promise.all(Array.from({ length: 5 }, () => react(firm.client, 'AGREE')));
    await react(institute.client, 'AGREE');
    await react(institute.client, 'QUESTION');
    expect((await seenBy(firm.client))?.messages[0]?.reactions).toMatchObject([
      { kind: 'AGREE', count: 2, isMine: true },
      { kind: 'QUESTION', count: 1, isMine: false },
    ]);
    const { message } = await react(institute.client, 'AGREE', false);
    expect(message?.reactions).toMatchObject([
      { kind: 'AGREE', count: 1, isMine: false },
      { kind: 'QUESTION', isMine: true },
    ]);
    expect((await react(institute.client, 'THANKS', false)).problems).toEqual([]);
  });
});

describe('a pin', () => {
  it('keeps what was decided on top for everyone, is recorded once, and comes off', async () => {
    expect((await pin(institute.client, true)).message?.pinnedAt).toEqual(expect.any(String));
    await pin(firm.client, true);
    expect((await seenBy(firm.client))?.pinned).toMatchObject([{ id, body: 'Tumekubaliana: majaribio Jumatatu.' }]);
    await pin(firm.client, false);
    expect((await seenBy(institute.client))?.pinned).toEqual([]);
    expect(await verbs()).toEqual(['message.posted', 'message.pinned', 'message.unpinned']);
  });
});

describe('a conversation', () => {
  it('is done, and goes on again', async () => {
    const mark = async (isResolved: boolean) =>
      (await institute.client.ask(ResolveThreadDocument, { threadId, isResolved })).resolveThread.thread?.resolvedAt;
    const first = await mark(true);
    expect(first).toEqual(expect.any(String));
    expect(await mark(true)).toBe(first);
    expect((await seenBy(firm.client))?.resolvedAt).toBe(first);
    expect(await mark(false)).toBeNull();
    expect(await verbs()).toEqual(['message.posted', 'thread.resolved', 'thread.reopened']);
  });
});

it('a deleted message loses its marks and takes no more', async () => {
  await react(institute.client, 'AGREE');
  await pin(institute.client, true);
  await firm.client.ask(DeleteMessageDocument, { id });
  expect(await seenBy(institute.client)).toMatchObject({ pinned: [], messages: [{ reactions: [], pinnedAt: null }] });
  for (const { problems } of [await react(institute.client, 'AGREE'), await pin(institute.client, true)])
    expect(problems).toEqual([expect.objectContaining({ code: 'MESSAGE_DELETED' })]);
});

it('nothing of this is for who does not take part, and it is as if there were nothing', async () => {
  const stranger = await server.member();
  const asked = [
    await stranger.client.graphql(ReactToMessageDocument, { id, kind: 'AGREE', isOn: true }),
    await stranger.client.graphql(PinMessageDocument, { id, isPinned: true }),
    await stranger.client.graphql(ResolveThreadDocument, { threadId, isResolved: true }),
  ];
  expect(asked.map(({ codes }) => codes)).toEqual([['NOT_FOUND'], ['NOT_FOUND'], ['NOT_FOUND']]);
  expect(await verbs()).toEqual(['message.posted']);
});
