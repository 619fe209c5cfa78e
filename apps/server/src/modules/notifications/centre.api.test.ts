import { MarkNotificationsReadDocument, NotificationCentreDocument } from '@kongano/graphql/notifications';
import { MarkThreadReadDocument, PostMessageDocument } from '@kongano/graphql/threads';
import { v7 as uuidv7 } from 'uuid';
import { type SignedIn, startTestServer, type TestServer } from '../../testing';
import { publishedNeed } from '../../testing/postings';
import { addThread, twoSides } from '../../testing/threads';

describe('what a person was told', () => {
  let server: TestServer;
  let firm: SignedIn & { organisationId: string };
  let institute: SignedIn & { organisationId: string };
  let needId: string;
  let threadId: string;

  beforeAll(async () => {
    server = await startTestServer();
  }, 60_000);
  afterAll(() => server.stop());
  beforeEach(async () => {
    ({ firm, institute } = await twoSides(server));
    needId = await publishedNeed(server, firm.client, { organisationId: firm.organisationId, title: 'Kukausha mwani' });
    threadId = await addThread(server.pool, { needId, organisationIds: [firm.organisationId, institute.organisationId] });
  });

  const write = () => institute.client.ask(PostMessageDocument, { id: uuidv7(), threadId, body: 'Habari' });
  const told = async ({ client }: SignedIn = firm) =>
    (await client.ask(NotificationCentreDocument, {})).notifications.filter(
      ({ text }) => text.includes('message') || text.includes('umbe'),
    );
  const mark = (ids: string[] | null, { client }: SignedIn = firm) => client.ask(MarkNotificationsReadDocument, { ids });

  it('names the thing and counts messages together until they are read', async () => {
    await write();
    await write();
    expect(await told()).toEqual([
      expect.objectContaining({
        text: expect.stringContaining('Kukausha mwani'),
        subjectKind: 'NEED',
        subjectId: needId,
        count: 2,
        readAt: null,
      }),
    ]);
    expect(await told(institute)).toEqual([]);
    await firm.client.ask(MarkThreadReadDocument, { threadId, number: 2 });
    await write();
    expect((await told()).map(({ count, readAt }) => [count, readAt === null])).toEqual([
      [1, true],
      [2, false],
    ]);
  });

  it('is marked as read by its person alone, one by one or all at once', async () => {
    await write();
    const [one] = await told();
    await mark([one?.id ?? ''], institute);
    expect((await told())[0]?.readAt).toBeNull();
    await mark([one?.id ?? '']);
    expect((await told())[0]?.readAt).toEqual(expect.any(String));
    await write();
    const { markNotificationsRead } = await mark(null);
    expect(markNotificationsRead.notifications.every(({ readAt }) => readAt !== null)).toBe(true);
  });

  it('shows nothing any more of what the person may not see any more', async () => {
    await write();
    await server.pool.query('delete from membership where person_id = $1', [firm.id]);
    expect(await told()).toEqual([]);
  });

  it('is nothing to who is not signed in', async () => {
    expect((await server.anonymous.graphql(NotificationCentreDocument)).codes).toEqual(['UNAUTHENTICATED']);
    expect((await server.anonymous.graphql(MarkNotificationsReadDocument, { ids: null })).codes).toEqual(['UNAUTHENTICATED']);
  });
});
