import { OpenSubjectThreadDocument, PostMessageDocument, ThreadConversationDocument } from '@kongano/graphql/threads';
import { v7 as uuidv7 } from 'uuid';
import { type SignedIn, startTestServer, type TestServer } from '../../testing';
import { draftNeed, publishedOffer, submittedNeed } from '../../testing/postings';

describe('the conversation of a need or an offer with the brokers', () => {
  let server: TestServer;
  let firm: SignedIn & { organisationId: string };
  let broker: SignedIn;
  beforeAll(async () => {
    server = await startTestServer();
    [firm, broker] = [await server.member(), await server.person({ roles: ['BROKER'] })];
  }, 120_000);
  afterAll(() => server.stop());

  const open = ({ client }: SignedIn, subjectId: string, subject: 'NEED' | 'OFFER' | 'MATCH' = 'NEED') =>
    client.graphql(OpenSubjectThreadDocument, { subject, subjectId });
  const idOf = (answer: Awaited<ReturnType<typeof open>>) => answer.data?.openThread.thread?.id ?? '';

  it('is one, whoever opens it and however many at once', async () => {
    const needId = await submittedNeed(firm.client, { organisationId: firm.organisationId });
    const colleague = await server.person({ organisationId: firm.organisationId });
    const answers = await Promise.all([open(firm, needId), open(broker, needId), open(colleague, needId), open(firm, needId)]);
    expect(new Set(answers.map(idOf)).size).toBe(1);
    const threadId = idOf(await open(firm, needId));
    await broker.client.ask(PostMessageDocument, { id: uuidv7(), threadId, body: 'Habari' });
    const { thread } = await colleague.client.ask(ThreadConversationDocument, { id: threadId, last: 5 });
    expect(thread?.messages.map(({ body }) => body)).toEqual(['Habari']);
  });

  it('about an offer of a person alone is theirs', async () => {
    const person = await server.person();
    const { rows } = await server.pool.query<{ id: string }>(
      `insert into offer (id, author_id, status) values ($1, $2, 'SUBMITTED') returning id`,
      [uuidv7(), person.id],
    );
    const answer = await open(person, rows[0]?.id ?? '', 'OFFER');
    expect(answer.codes).toEqual([]);
    expect((await person.client.ask(ThreadConversationDocument, { id: idOf(answer), last: 5 })).thread?.viewerCanWrite).toBe(true);
  });

  it('about a draft is open to its own people, and hidden from staff', async () => {
    const needId = await draftNeed(firm.client, { organisationId: firm.organisationId });
    expect((await open(broker, needId)).codes).toEqual(['NOT_FOUND']);
    expect((await open(firm, needId)).codes).toEqual([]);
  });

  it('is for others as if there were no such thing, also about what everybody may read', async () => {
    const stranger = await server.member();
    const offerId = await publishedOffer(server, firm.client, { organisationId: firm.organisationId });
    const answers = await Promise.all([offerId, uuidv7(), 'x'].map((id) => open(stranger, id, 'OFFER')));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(answers[0]?.codes).toEqual(['NOT_FOUND']);
  });

  it('about a match is opened by its introduction only', async () => {
    expect((await open(broker, uuidv7(), 'MATCH')).codes).toEqual(['BAD_USER_INPUT']);
  });
});
