import { NotificationsWaitingDocument } from '@kongano/graphql/notifications';
import {
  EditMessageDocument,
  HideMessageDocument,
  LockThreadDocument,
  MessageHistoryDocument,
  PinMessageDocument,
  PostMessageDocument,
  ReactToMessageDocument,
  ReportMessageDocument,
  ResolveThreadDocument,
  ShowMessageDocument,
  ThreadConversationDocument,
} from '@kongano/graphql/threads';
import { v7 as uuidv7 } from 'uuid';
import { type SignedIn, startTestServer, type TestClient, type TestServer } from '../../testing';
import { addThread, twoSides, verbsOf } from '../../testing/threads';

let server: TestServer;
let broker: SignedIn;
let firm: SignedIn & { organisationId: string };
let institute: SignedIn & { organisationId: string };
let threadId: string;
let id: string;

beforeAll(async () => {
  server = await startTestServer();
  broker = await server.person({ roles: ['BROKER'] });
}, 60_000);
afterAll(() => server.stop());
beforeEach(async () => {
  ({ firm, institute } = await twoSides(server));
  threadId = await addThread(server.pool, { organisationIds: [firm.organisationId, institute.organisationId] });
  id = uuidv7();
  await firm.client.ask(PostMessageDocument, { id, threadId, body: 'Matusi' });
});

const reason = 'Matusi kwa mshirika';
const seenBy = async (client: TestClient) => (await client.ask(ThreadConversationDocument, { id: threadId, last: 10 })).thread;
const wordsFor = async (client: TestClient) => (await seenBy(client))?.messages[0]?.body;
const hide = (client = broker.client, why = reason) => client.graphql(HideMessageDocument, { id, reason: why });
const show = () => broker.client.ask(ShowMessageDocument, { id, reason: 'Ilikuwa mzaha' });
const lock = async (isLocked: boolean) => (await broker.client.ask(LockThreadDocument, { threadId, isLocked, reason })).lockThread;
const reported = async () =>
  (await broker.client.ask(NotificationsWaitingDocument, {})).waiting
    .filter(({ kind }) => kind === 'REPORTED_MESSAGE')
    .map(({ title, count }) => ({ title, count }));
const verbs = () => verbsOf(server.pool, threadId);

describe('a message that readers should not meet', () => {
  it('is reported once by each, waits for staff until they have settled it, and is not their own readers’ business', async () => {
    for (let times = 0; times < 2; times += 1) await institute.client.ask(ReportMessageDocument, { id, reason });
    expect(await reported()).toEqual([{ title: reason, count: 1 }]);
    expect((await seenBy(broker.client))?.messages[0]?.openReports).toBe(1);
    expect((await seenBy(firm.client))?.messages[0]?.openReports).toBe(0);
    await show();
    expect(await reported()).toEqual([]);
    expect(await wordsFor(institute.client)).toBe('Matusi');
    expect(await verbs()).toEqual(['message.posted', 'message.reported', 'message.shown']);
  });

  it('is hidden with its reason from all but its author and staff, with what it said before, and given back', async () => {
    await firm.client.ask(EditMessageDocument, { id, body: 'Matusi makubwa' });
    await hide();
    expect(await Promise.all([institute, firm, broker].map(({ client }) => wordsFor(client)))).toEqual([
      '',
      'Matusi makubwa',
      'Matusi makubwa',
    ]);
    expect((await seenBy(institute.client))?.messages[0]).toMatchObject({ hiddenReason: reason, hiddenAt: expect.any(String) });
    const versionsFor = async ({ client }: SignedIn) =>
      (await client.ask(MessageHistoryDocument, { threadId, after: 0 })).thread?.messages[0]?.versions.length;
    expect([await versionsFor(institute), await versionsFor(firm)]).toEqual([0, 1]);
    await show();
    expect(await wordsFor(institute.client)).toBe('Matusi makubwa');
    expect(await verbs()).toEqual(['message.posted', 'message.edited', 'message.hidden', 'message.shown']);
  });

  it('is hidden and shown by staff alone, and never without a reason', async () => {
    for (const { client } of [firm, institute]) expect((await hide(client)).codes).toEqual(['FORBIDDEN']);
    const { data } = await hide(broker.client, ' ');
    expect(data?.hideMessage.problems).toEqual([expect.objectContaining({ code: 'REASON_REQUIRED', field: 'reason' })]);
    const long = await institute.client.ask(ReportMessageDocument, { id, reason: 'x'.repeat(1001) });
    expect(long.reportMessage.problems).toEqual([expect.objectContaining({ code: 'REASON_TOO_LONG' })]);
    const stranger = await server.member();
    expect((await stranger.client.graphql(ReportMessageDocument, { id, reason })).codes).toEqual(['NOT_FOUND']);
    expect(await verbs()).toEqual(['message.posted']);
  });

  it('shows its words in nobody’s list of what waits while it is hidden', async () => {
    const unread = async () =>
      (await institute.client.ask(NotificationsWaitingDocument, {})).waiting
        .filter(({ kind }) => kind === 'UNREAD_MESSAGES')
        .map(({ title }) => title);
    expect(await unread()).toEqual(['Matusi']);
    await hide();
    expect(await unread()).toEqual(['']);
  });
});

describe('a locked conversation', () => {
  it('is read by all, written in by staff alone, and opened again', async () => {
    await lock(true);
    expect(await seenBy(firm.client)).toMatchObject({ viewerCanWrite: false, lockedReason: reason, messages: [{ body: 'Matusi' }] });
    expect(await seenBy(broker.client)).toMatchObject({ viewerCanWrite: true });
    const write = async (client: TestClient) =>
      (await client.ask(PostMessageDocument, { id: uuidv7(), threadId, body: 'Tena' })).postMessage.problems.map(({ code }) => code);
    expect(await write(firm.client)).toEqual(['THREAD_LOCKED']);
    const { editMessage } = await firm.client.ask(EditMessageDocument, { id, body: 'Tena' });
    expect(editMessage.problems).toEqual([expect.objectContaining({ code: 'THREAD_LOCKED' })]);
    const marks = [
      (await firm.client.ask(PinMessageDocument, { id, isPinned: true })).pinMessage,
      (await firm.client.ask(ReactToMessageDocument, { id, kind: 'AGREE', isOn: true })).reactToMessage,
      (await firm.client.ask(ResolveThreadDocument, { threadId, isResolved: true })).resolveThread,
    ];
    expect(marks.map(({ problems }) => problems.map(({ code }) => code))).toEqual([
      ['THREAD_LOCKED'],
      ['THREAD_LOCKED'],
      ['THREAD_LOCKED'],
    ]);
    expect(await write(broker.client)).toEqual([]);
    await lock(false);
    expect(await write(firm.client)).toEqual([]);
    expect((await verbs()).filter((verb) => verb.startsWith('thread.'))).toEqual(['thread.locked', 'thread.unlocked']);
  });

  it('is locked by staff alone', async () => {
    expect((await firm.client.graphql(LockThreadDocument, { threadId, isLocked: true, reason })).codes).toEqual(['FORBIDDEN']);
  });
});
