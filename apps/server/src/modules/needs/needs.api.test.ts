import {
  ArchiveNeedDocument,
  CloseNeedDocument,
  HoldNeedDocument,
  NeedDetailsDocument,
  PublishNeedDocument,
  QualifyNeedDocument,
  RenewNeedDocument,
  ResumeNeedDocument,
  ReturnNeedDocument,
  SaveNeedDocument,
  SubmitNeedDocument,
  WithdrawNeedDocument,
} from '@kongano/graphql/needs';
import { NotificationsWaitingDocument } from '@kongano/graphql/notifications';
import { type SignedIn, startTestServer, type TestClient, type TestServer } from '../../testing';
import { completeNeed, draftNeed, publishedNeed, runJob, submittedNeed } from '../../testing/postings';

let server: TestServer;
let firm: SignedIn & { organisationId: string };
let broker: SignedIn;

beforeAll(async () => {
  server = await startTestServer();
  firm = await server.member();
  broker = await server.person({ name: 'Baraka Mfano', roles: ['BROKER'] });
});
afterAll(() => server.stop());

const read = async (client: TestClient, id: string) => (await client.ask(NeedDetailsDocument, { id })).need;
const verbsOf = async (id: string): Promise<string[]> => {
  const { rows } = await server.pool.query<{ verb: string }>('select verb from activity where subject_id = $1 order by id', [id]);
  return rows.map((row) => row.verb);
};
const dayIn = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
const setColumns = (id: string, columns: string) => server.pool.query(`update need set ${columns} where id = $1`, [id]);

describe('the way of a need', () => {
  test('from draft to publication, returned once with a reason', async () => {
    const id = await draftNeed(firm.client);
    const { submitNeed } = await firm.client.ask(SubmitNeedDocument, { id, version: 1 });
    expect(submitNeed).toMatchObject({ problems: [], need: { status: 'SUBMITTED', version: 2, viewerCan: ['WITHDRAW'] } });
    expect(submitNeed.need?.submittedAt).not.toBeNull();
    const { qualifyNeed } = await broker.client.ask(QualifyNeedDocument, { id });
    expect(qualifyNeed.need).toMatchObject({ status: 'QUALIFYING', viewerCan: ['EDIT', 'RETURN', 'PUBLISH'] });
    const { returnNeed } = await broker.client.ask(ReturnNeedDocument, { id, reason: 'Say how long the hammers last today.' });
    expect(returnNeed.need).toMatchObject({ status: 'RETURNED', statusReason: 'Say how long the hammers last today.' });
    const { saveNeed } = await firm.client.ask(SaveNeedDocument, { id, version: 4, input: { background: 'Miezi miwili leo.' } });
    expect(saveNeed).toMatchObject({ problems: [], need: { version: 5, background: 'Miezi miwili leo.', title: completeNeed.title } });
    await firm.client.ask(SubmitNeedDocument, { id, version: 5 });
    const { publishNeed } = await broker.client.ask(PublishNeedDocument, { id });
    expect(publishNeed.need).toMatchObject({ status: 'PUBLISHED', statusReason: null, viewerCan: ['HOLD', 'CLOSE', 'MATCH'] });
    const expires = Date.parse(publishNeed.need?.expiresAt ?? '') - Date.parse(publishNeed.need?.publishedAt ?? '');
    expect(expires / 86_400_000).toBe(365);
    expect(await verbsOf(id)).toEqual(['need.submitted', 'need.qualifying', 'need.returned', 'need.submitted', 'need.published']);
  });

  test('its timeline tells its own people everything, others only what happened since it was published', async () => {
    const id = await submittedNeed(firm.client);
    await broker.client.ask(ReturnNeedDocument, { id, reason: 'A figure is missing.' });
    await firm.client.ask(SubmitNeedDocument, { id, version: 3 });
    await broker.client.ask(PublishNeedDocument, { id });
    const own = (await read(firm.client, id))?.timeline.map(({ verb, reason, actor }) => [verb, reason, actor?.name]);
    expect(own).toEqual([
      ['need.published', null, 'Baraka Mfano'],
      ['need.submitted', null, 'Asha Mushi'],
      ['need.returned', 'A figure is missing.', 'Baraka Mfano'],
      ['need.submitted', null, 'Asha Mushi'],
    ]);
    const others = (await read(server.anonymous, id))?.timeline.map(({ verb }) => verb);
    expect(others).toEqual(['need.published']);
  });

  test('a hold has a reason and a last day, and can be ended before', async () => {
    const id = await publishedNeed(server, firm.client);
    const until = dayIn(30);
    const { holdNeed } = await firm.client.ask(HoldNeedDocument, { id, until, reason: 'We move the workshop.' });
    expect(holdNeed.need).toMatchObject({ status: 'PUBLISHED', onHoldUntil: until, onHoldReason: 'We move the workshop.' });
    expect(holdNeed.need?.viewerCan).toEqual(['RESUME', 'WITHDRAW', 'CLOSE']);
    const { resumeNeed } = await firm.client.ask(ResumeNeedDocument, { id });
    expect(resumeNeed.need).toMatchObject({ onHoldUntil: null, onHoldReason: null, viewerCan: ['HOLD', 'WITHDRAW', 'CLOSE'] });
    expect((await verbsOf(id)).slice(-2)).toEqual(['need.held', 'need.resumed']);
  });

  test('a hold in the past, or without a reason, is refused at its field in the reader’s language', async () => {
    const id = await publishedNeed(server, firm.client);
    const past = await firm.client.ask(HoldNeedDocument, { id, until: dayIn(-2), reason: 'Late.' });
    expect(past.holdNeed.problems).toMatchObject([{ code: 'HOLD_UNTIL_PAST', field: 'until' }]);
    const blank = await firm.client.in('sw').ask(HoldNeedDocument, { id, until: dayIn(2), reason: '  ' });
    expect(blank.holdNeed.problems).toEqual([
      { __typename: 'Problem', code: 'REASON_REQUIRED', field: 'reason', message: expect.stringContaining('Eleza sababu') },
    ]);
    expect(blank.holdNeed.need?.onHoldUntil).toBeNull();
  });

  test('the firm may withdraw at any time, and then it is gone for others', async () => {
    const id = await publishedNeed(server, firm.client);
    expect(await read(server.anonymous, id)).not.toBeNull();
    const { withdrawNeed } = await firm.client.ask(WithdrawNeedDocument, { id, reason: 'We found a machine.' });
    expect(withdrawNeed.need).toMatchObject({ status: 'WITHDRAWN', statusReason: 'We found a machine.', viewerCan: ['ARCHIVE'] });
    expect(await read(server.anonymous, id)).toBeNull();
    expect(await read(broker.client, id)).not.toBeNull();
  });

  test('a solved need stays to be read; closing it unsolved needs a reason', async () => {
    const [solved, unsolved] = [await publishedNeed(server, firm.client), await publishedNeed(server, firm.client)];
    const closed = await firm.client.ask(CloseNeedDocument, { id: solved, solved: true, reason: 'Hardened by SIDO.' });
    expect(closed.closeNeed.need).toMatchObject({ status: 'SOLVED', statusReason: 'Hardened by SIDO.' });
    expect(await read(server.anonymous, solved)).toMatchObject({ status: 'SOLVED' });
    const refused = await firm.client.ask(CloseNeedDocument, { id: unsolved, solved: false });
    expect(refused.closeNeed.problems).toMatchObject([{ code: 'REASON_REQUIRED', field: 'reason' }]);
    const given = await firm.client.ask(CloseNeedDocument, { id: unsolved, solved: false, reason: 'Too expensive.' });
    expect(given.closeNeed.need).toMatchObject({ status: 'CLOSED_UNSOLVED' });
    expect(await read(server.anonymous, unsolved)).toBeNull();
    expect((await verbsOf(solved)).at(-1)).toBe('need.solved');
    expect((await verbsOf(unsolved)).at(-1)).toBe('need.closed');
  });

  test('what is archived is out of the way for others and can no longer change', async () => {
    const id = await publishedNeed(server, firm.client);
    await firm.client.ask(CloseNeedDocument, { id, solved: true });
    const { archiveNeed } = await firm.client.ask(ArchiveNeedDocument, { id });
    expect(archiveNeed.need).toMatchObject({ viewerCan: [] });
    expect(await read(server.anonymous, id)).toBeNull();
    const again = await firm.client.ask(ArchiveNeedDocument, { id });
    expect(again.archiveNeed.problems).toMatchObject([{ code: 'NEED_ALREADY_ARCHIVED' }]);
  });

  test('it is renewed once, and not before its last thirty days', async () => {
    const id = await publishedNeed(server, firm.client);
    const early = await firm.client.ask(RenewNeedDocument, { id });
    expect(early.renewNeed.problems).toMatchObject([{ code: 'NEED_RENEW_TOO_EARLY' }]);
    await setColumns(id, `expires_at = now() + interval '10 days', expiry_notice_at = now()`);
    const renewed = await firm.client.ask(RenewNeedDocument, { id });
    expect(Date.parse(renewed.renewNeed.need?.expiresAt ?? '')).toBeGreaterThan(Date.now() + 374 * 86_400_000);
    const { rows } = await server.pool.query('select expiry_notice_at from need where id = $1', [id]);
    expect(rows).toEqual([{ expiry_notice_at: null }]);
    const again = await firm.client.ask(RenewNeedDocument, { id });
    expect(again.renewNeed.problems).toMatchObject([{ code: 'NEED_ALREADY_RENEWED' }]);
  });
});

describe('what time does', () => {
  test('what has run out expires, once, by the product itself', async () => {
    const id = await publishedNeed(server, firm.client);
    await setColumns(id, `expires_at = now() - interval '1 minute'`);
    await runJob(server, 'needs.follow-clock');
    await runJob(server, 'needs.follow-clock');
    expect(await read(firm.client, id)).toMatchObject({ status: 'EXPIRED', viewerCan: ['RENEW', 'ARCHIVE'] });
    expect(await read(server.anonymous, id)).toBeNull();
    const { rows } = await server.pool.query(`select actor_id from activity where subject_id = $1 and verb = 'need.expired'`, [id]);
    expect(rows).toEqual([{ actor_id: null }]);
  });

  test('a hold ends when its last day is over, and not on that day', async () => {
    const [over, last] = [await publishedNeed(server, firm.client), await publishedNeed(server, firm.client)];
    const today = new Date(Date.now() + 3 * 3_600_000).toISOString().slice(0, 10);
    await setColumns(over, `on_hold_until = date '${today}' - 1, on_hold_reason = 'Harvest'`);
    await setColumns(last, `on_hold_until = '${today}', on_hold_reason = 'Harvest'`);
    await runJob(server, 'needs.follow-clock');
    expect(await read(firm.client, over)).toMatchObject({ onHoldUntil: null, onHoldReason: null });
    expect(await read(firm.client, last)).toMatchObject({ onHoldUntil: today, onHoldReason: 'Harvest' });
    expect((await verbsOf(over)).at(-1)).toBe('need.resumed');
  });

  test('the owner is told once that fourteen days are left', async () => {
    const [soon, later] = [await publishedNeed(server, firm.client), await publishedNeed(server, firm.client)];
    await setColumns(soon, `expires_at = now() + interval '13 days'`);
    await setColumns(later, `expires_at = now() + interval '15 days'`);
    await runJob(server, 'needs.announce-expiry');
    const noticed = async (id: string) =>
      (await server.pool.query<{ at: Date | null }>('select expiry_notice_at as at from need where id = $1', [id])).rows[0]?.at;
    const first = await noticed(soon);
    expect(first).not.toBeNull();
    expect(await noticed(later)).toBeNull();
    await runJob(server, 'needs.announce-expiry');
    expect(await noticed(soon)).toEqual(first);
  });
});

describe('who may', () => {
  test.each([
    ['a researcher', (): Promise<SignedIn> => server.member({ kind: 'ACADEMIA' })],
    ['another firm', (): Promise<SignedIn> => server.member()],
    ['a fund manager', (): Promise<SignedIn> => server.person({ roles: ['FUND_MANAGER'] })],
  ])('%s neither publishes nor withdraws what is not theirs', async (_who, someone) => {
    const { client } = await someone();
    const hidden = await submittedNeed(firm.client);
    const open = await publishedNeed(server, firm.client);
    expect((await client.graphql(PublishNeedDocument, { id: hidden })).codes).toEqual(['FORBIDDEN']);
    expect((await client.graphql(WithdrawNeedDocument, { id: hidden })).codes).toEqual(['NOT_FOUND']);
    expect((await client.graphql(WithdrawNeedDocument, { id: open })).codes).toEqual(['FORBIDDEN']);
    expect((await client.graphql(CloseNeedDocument, { id: open, solved: true })).codes).toEqual(['FORBIDDEN']);
    expect((await read(client, open))?.viewerCan).not.toContain('WITHDRAW');
  });

  test('the firm itself does not publish', async () => {
    const id = await submittedNeed(firm.client);
    expect((await firm.client.graphql(PublishNeedDocument, { id })).codes).toEqual(['FORBIDDEN']);
    expect((await firm.client.graphql(QualifyNeedDocument, { id })).codes).toEqual(['FORBIDDEN']);
  });

  test('nobody who is not signed in changes anything', async () => {
    const id = await publishedNeed(server, firm.client);
    expect((await server.anonymous.graphql(WithdrawNeedDocument, { id })).codes).toEqual(['UNAUTHENTICATED']);
    expect((await read(server.anonymous, id))?.viewerCan).toEqual([]);
  });

  test('a colleague may do what the author may', async () => {
    const colleague = await server.person({ organisationId: firm.organisationId });
    const id = await draftNeed(firm.client);
    expect((await read(colleague.client, id))?.viewerCan).toEqual(['EDIT', 'SUBMIT', 'DISCARD']);
    const { submitNeed } = await colleague.client.ask(SubmitNeedDocument, { id, version: 1 });
    expect(submitNeed.need?.status).toBe('SUBMITTED');
  });

  test('a broker edits what was submitted, and not what is published', async () => {
    const id = await submittedNeed(firm.client);
    const edited = await broker.client.ask(SaveNeedDocument, { id, version: 2, input: { keywords: ['nyundo'] } });
    expect(edited.saveNeed).toMatchObject({ problems: [], need: { keywords: ['nyundo'] } });
    await broker.client.ask(PublishNeedDocument, { id });
    const late = await broker.client.ask(SaveNeedDocument, { id, version: 4, input: { keywords: [] } });
    expect(late.saveNeed).toMatchObject({ problems: [{ code: 'NEED_WRONG_STATUS' }], need: { keywords: ['nyundo'] } });
  });
});

describe('at the same time', () => {
  test('of two brokers who publish at once, one does; the activity has one row', async () => {
    const id = await submittedNeed(firm.client);
    const other = await server.person({ roles: ['BROKER'] });
    const answers = await Promise.all([broker, other, broker, other].map(({ client }) => client.ask(PublishNeedDocument, { id })));
    const codes = answers.map(({ publishNeed }) => publishNeed.problems[0]?.code ?? 'done').sort();
    expect(codes).toEqual(['NEED_ALREADY_PUBLISHED', 'NEED_ALREADY_PUBLISHED', 'NEED_ALREADY_PUBLISHED', 'done']);
    expect((await verbsOf(id)).filter((verb) => verb === 'need.published')).toHaveLength(1);
  });

  test('a submission sent twice under one key is answered twice alike', async () => {
    const id = await draftNeed(firm.client);
    const send = () => firm.client.graphql(SubmitNeedDocument, { id, version: 1 }, `submit-${id}`);
    const [first, second] = await Promise.all([send(), send()]);
    expect(first).toEqual(second);
    expect(first.data?.submitNeed).toMatchObject({ problems: [], need: { status: 'SUBMITTED' } });
    expect(await verbsOf(id)).toEqual(['need.submitted']);
  });

  test('a submission sent again without a key is told that it is already there', async () => {
    const id = await submittedNeed(firm.client);
    const { submitNeed } = await firm.client.ask(SubmitNeedDocument, { id, version: 1 });
    expect(submitNeed.problems).toMatchObject([{ code: 'NEED_ALREADY_SUBMITTED' }]);
    expect(await verbsOf(id)).toEqual(['need.submitted']);
  });

  test('the same key with other content is refused', async () => {
    const [one, two] = [await draftNeed(firm.client), await draftNeed(firm.client)];
    await firm.client.graphql(SubmitNeedDocument, { id: one, version: 1 }, 'one-key-for-two');
    expect((await firm.client.graphql(SubmitNeedDocument, { id: two, version: 1 }, 'one-key-for-two')).codes).toEqual(['CONFLICT']);
  });
});

describe('what waits', () => {
  const waitingFor = async ({ client }: SignedIn, id: string) =>
    (await client.ask(NotificationsWaitingDocument)).waiting
      .filter(({ subjectId }) => subjectId === id)
      .map(({ kind, detail, dueAt }) => ({ kind, detail, isDue: dueAt !== null }));

  test('a draft waits for its author, a submitted need for the broker until a day, a returned one for the firm', async () => {
    const id = await draftNeed(firm.client);
    const colleague = await server.person({ organisationId: firm.organisationId });
    expect(await waitingFor(firm, id)).toEqual([{ kind: 'NEED_DRAFT', detail: null, isDue: false }]);
    expect(await waitingFor(colleague, id)).toEqual([]);
    await firm.client.ask(SubmitNeedDocument, { id, version: 1 });
    expect(await waitingFor(firm, id)).toEqual([]);
    expect(await waitingFor(broker, id)).toMatchObject([{ kind: 'QUALIFY_NEED', isDue: true }]);
    await broker.client.ask(ReturnNeedDocument, { id, reason: 'Which machine?' });
    expect(await waitingFor(broker, id)).toEqual([]);
    expect(await waitingFor(colleague, id)).toEqual([{ kind: 'NEED_RETURNED', detail: 'Which machine?', isDue: false }]);
  });

  test('the broker has until the end of the fifth working day', async () => {
    const id = await submittedNeed(firm.client);
    await setColumns(id, `submitted_at = timestamptz '2026-11-26 10:00+03'`); // a Thursday
    const { waiting } = await broker.client.ask(NotificationsWaitingDocument);
    const due = waiting.find(({ subjectId }) => subjectId === id)?.dueAt ?? '';
    expect(new Date(due).toISOString()).toBe('2026-12-03T20:59:59.000Z'); // still Thursday in Tanzania
  });

  test('what expires soon waits for its own people', async () => {
    const id = await publishedNeed(server, firm.client);
    await setColumns(id, `expires_at = now() + interval '5 days'`);
    expect(await waitingFor(firm, id)).toEqual([{ kind: 'NEED_EXPIRING', detail: null, isDue: true }]);
    expect(await waitingFor(broker, id)).toEqual([]);
  });
});
