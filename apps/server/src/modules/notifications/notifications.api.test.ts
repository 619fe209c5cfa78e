import { NotificationsWaitingDocument } from '@kongano/graphql/notifications';
import { v7 as uuidv7 } from 'uuid';
import { type SignedIn, startTestServer, type TestServer } from '../../testing';
import { draftNeed, publishedNeed, submittedNeed, submittedOffer } from '../../testing/postings';

type Member = SignedIn & { organisationId: string };

let server: TestServer;
let firm: Member;
let colleague: SignedIn;
let broker: SignedIn;
beforeAll(async () => {
  server = await startTestServer();
}, 120_000);
afterAll(() => server.stop());
beforeEach(async () => {
  await server.pool.query('truncate need, offer, match, thread cascade');
  firm = await server.member({}, { email: `${uuidv7()}@firm.example` });
  colleague = await server.person({ organisationId: firm.organisationId });
  broker = await server.person({ roles: ['BROKER'] });
});

const ours = () => ({ organisationId: firm.organisationId });
const waitingFor = async ({ client }: SignedIn) => (await client.ask(NotificationsWaitingDocument)).waiting;
const kindsFor = async (person: SignedIn) =>
  (await waitingFor(person)).map(({ kind }) => kind).filter((kind) => !kind.includes('ORGANISATION'));

describe('what waits', () => {
  it('is a draft for its author, and for nobody else', async () => {
    const id = await draftNeed(firm.client, { ...ours(), title: 'Kiwanda' });
    expect(await waitingFor(firm)).toMatchObject([{ kind: 'NEED_DRAFT', subjectKind: 'NEED', subjectId: id, title: 'Kiwanda' }]);
    expect([await kindsFor(colleague), await kindsFor(broker)]).toEqual([[], []]);
  });

  it('is what was submitted, for staff, due on the fifth working day', async () => {
    const id = await submittedNeed(firm.client, ours());
    await submittedOffer(firm.client, ours());
    // A Thursday, 10 in the evening in Tanzania: Friday is the first day, and the weekend is none.
    await server.pool.query(`update need set submitted_at = '2026-11-19T19:00:00Z' where id = $1`, [id]);
    const item = (await waitingFor(broker)).find(({ subjectId }) => subjectId === id);
    expect(item).toMatchObject({ kind: 'QUALIFY_NEED', detail: expect.stringMatching(/^Firm/) });
    expect(new Date(item?.dueAt ?? '').toISOString()).toMatch(/^2026-11-2[56]T/);
    expect((await kindsFor(broker)).sort()).toEqual(['QUALIFY_NEED', 'QUALIFY_OFFER']);
    expect([await kindsFor(firm), await kindsFor(await server.person({ roles: ['REVIEWER'] }))]).toEqual([[], []]);
  });

  it('is what was returned, for all of its people, with the reason', async () => {
    const id = await submittedNeed(firm.client, ours());
    await broker.client.ask(`mutation ($id: ID!) { returnNeed(id: $id, reason: "Taja kiasi kwa siku.") { problems { code } } }`, { id });
    for (const person of [firm, colleague])
      expect(await waitingFor(person)).toMatchObject([{ kind: 'NEED_RETURNED', detail: 'Taja kiasi kwa siku.' }]);
    expect(await kindsFor(broker)).toEqual([]);
  });

  it('is what will expire within two weeks, with its day', async () => {
    const id = await publishedNeed(server, firm.client, ours());
    expect(await kindsFor(firm)).toEqual([]);
    await server.pool.query(`update need set expires_at = now() + interval '13 days' where id = $1`, [id]);
    expect(await waitingFor(firm)).toMatchObject([{ kind: 'NEED_EXPIRING', dueAt: expect.any(String) }]);
  });

  it('comes in the order in which it is due, and what is not due after that, newest first', async () => {
    const [first, second, third] = [
      await draftNeed(firm.client, ours()),
      await draftNeed(firm.client, ours()),
      await publishedNeed(server, firm.client, ours()),
    ];
    await server.pool.query(`update need set expires_at = now() + interval '3 days' where id = $1`, [third]);
    expect((await waitingFor(firm)).map(({ subjectId }) => subjectId)).toEqual([third, second, first]);
  });

  it('is nobody’s who has left the organisation', async () => {
    const id = await submittedNeed(firm.client, ours());
    await server.pool.query(`update need set status = 'RETURNED' where id = $1`, [id]);
    await server.pool.query('delete from membership where person_id = $1', [colleague.id]);
    expect([await kindsFor(colleague), await kindsFor(firm)]).toEqual([[], ['NEED_RETURNED']]);
  });

  it('is a hundred things at most', async () => {
    await server.pool.query(`insert into need (id, author_id) select gen_random_uuid(), $1 from generate_series(1, 120)`, [firm.id]);
    expect(await waitingFor(firm)).toHaveLength(100);
  });
});

describe('a letter', () => {
  const addressOf = async ({ id }: SignedIn) =>
    (await server.pool.query<{ email: string }>('select email from person where id = $1', [id])).rows[0]?.email ?? '';

  it('of a return goes to each of its people in their own language, with reason and link', async () => {
    await server.pool.query(`update person set language = 'sw' where id = $1`, [colleague.id]);
    const id = await submittedNeed(firm.client, { ...ours(), title: 'Kukausha mwani' });
    await broker.client.ask(`mutation ($id: ID!) { returnNeed(id: $id, reason: "Taja kiasi kwa siku.") { problems { code } } }`, { id });
    const [english, swahili] = [await server.letter(await addressOf(firm)), await server.letter(await addressOf(colleague))];
    expect([english.subject, swahili.subject]).toEqual([
      'Please mend your need: Kukausha mwani',
      'Tafadhali rekebisha hitaji lako: Kukausha mwani',
    ]);
    for (const { body } of [english, swahili]) expect(body).toMatch(new RegExp(`“Taja kiasi kwa siku\\.”[\\s\\S]*/needs/${id}\\n`));
  });

  it('of a publication goes to none who did not confirm their address, nor to others', async () => {
    await server.pool.query('update person set email_verified = false where id = $1', [colleague.id]);
    await publishedNeed(server, firm.client, { ...ours(), title: 'Chapisho' });
    expect((await server.letter(await addressOf(firm))).subject).toBe('Your need is published: Chapisho');
    const { rows } = await server.pool.query(`select recipient from mail where subject like '%Chapisho'`);
    expect(rows).toEqual([{ recipient: await addressOf(firm) }]);
  });
});
