import {
  AskFirmAgainDocument,
  ConfirmCapturedNeedDocument,
  KeepCapturedNeedDocument,
  PublishNeedDocument,
  ReturnNeedDocument,
  SaveNeedDocument,
  StartNeedDocument,
  SubmitNeedDocument,
} from '@kongano/graphql/needs';
import { NotificationsWaitingDocument } from '@kongano/graphql/notifications';
import { v7 as uuidv7 } from 'uuid';
import {
  type GatewayInTest,
  type SignedIn,
  startSmsGateway,
  startTestServer,
  type TestClient,
  type TestServer,
  until,
} from '../../../testing';
import { completeNeed, draftNeed } from '../../../testing/postings';
import { aCapture, capturedNeed, facilitator, mendAndSend, needAs, post, secretsIn, sentTo } from '../testing/captures';

let server: TestServer;
let gateway: GatewayInTest;
let farida: SignedIn;
let broker: SignedIn;
let firm: TestClient;
let numbers = 712_500_000;

beforeAll(async () => {
  gateway = await startSmsGateway();
  server = await startTestServer({ SMS_URL: gateway.url });
  farida = await facilitator(server);
  broker = await server.person({ roles: ['BROKER'] });
  firm = server.anonymous;
}, 120_000);
afterAll(async () => {
  await server.stop();
  await gateway.stop();
});
beforeEach(async () => {
  gateway.answer = () => 202;
  await server.pool.query(`delete from rate_limit where key like 'linkAddress%'`);
});

/** A number that nobody has, as the form takes it and as it is kept. */
const newPhone = () => {
  numbers += 1;
  return { typed: `0${numbers}`, kept: `+255${numbers}` };
};
/** A need that waits for its firm, with what the firm was sent. */
async function asked(firmName = `Firm ${uuidv7()}`) {
  const phone = newPhone();
  const id = await capturedNeed(farida.client, { firmName, phone: phone.typed });
  return { id, phone, ...(await sentTo(gateway, phone.kept)) };
}
const byCode = async (id: string, code: string, client = farida.client) =>
  (await client.ask(ConfirmCapturedNeedDocument, { id, code })).confirmCapturedNeed.problems.map((problem) => problem.code);
const codeOtherThan = (code: string, by = 1): string => String((Number(code) + by) % 1_000_000).padStart(6, '0');
const activity = async (id: string, verb: string): Promise<number> =>
  (await server.pool.query('select 1 from activity where subject_id = $1 and verb = $2', [id, verb])).rowCount ?? 0;
const setAskedAt = (id: string, ago: string) =>
  server.pool.query(`update need_confirmation set asked_at = now() - $2::interval where need_id = $1`, [id, ago]);

describe('a need that a facilitator writes for a firm without an account', () => {
  it('is not published before the firm has read it and said that it is right', async () => {
    const { id, token, text } = await asked('Kazi Bora ya Chuma');
    expect(text.length).toBeLessThanOrEqual(306);
    expect(await needAs(broker.client, id)).toMatchObject({
      viewerCan: expect.not.arrayContaining(['PUBLISH']),
    });
    const early = (await broker.client.ask(PublishNeedDocument, { id })).publishNeed.problems;
    expect(early.map(({ code }) => code)).toEqual(['NEED_NOT_CONFIRMED']);
    const page = await firm.fetch(`/api/confirm/${token}`);
    expect([page.headers.get('referrer-policy'), page.headers.get('x-robots-tag')]).toEqual(['no-referrer', 'noindex']);
    expect(await page.json()).toMatchObject({
      title: completeNeed.title,
      firmName: 'Kazi Bora ya Chuma',
      facilitator: 'Farida Said',
      answer: null,
    });
    expect((await needAs(farida.client, id))?.confirmedAt).toBeNull(); // reading changes nothing
    expect(await post(firm, `/api/confirm/${token}`, { answer: 'RIGHT' })).toMatchObject({ status: 200 });
    const need = await needAs(farida.client, id);
    expect(need).toMatchObject({
      capturedBy: { name: 'Farida Said' },
      confirmation: { isRight: true, contactName: 'Neema Juma', isClaimed: false },
    });
    expect((await broker.client.ask(PublishNeedDocument, { id })).publishNeed.problems).toEqual([]);
    const open = await needAs(firm, id);
    expect(open).toMatchObject({ isCaptured: true, capturedBy: null, capture: null, confirmation: null, organisation: null });
    expect(open?.confirmedAt).toBe(need?.confirmedAt);
    const { rows } = await server.pool.query(
      `select o.name, o.region_code, o.verified_at, (select count(*)::int from membership m where m.organisation_id = o.id) as members
       from organisation o join need n on n.organisation_id = o.id where n.id = $1`,
      [id],
    );
    expect(rows).toEqual([{ name: 'Kazi Bora ya Chuma', region_code: 'TZ-16', verified_at: null, members: 0 }]);
  });

  it('is confirmed by the code that the firm reads to the facilitator, once', async () => {
    const { id, code } = await asked();
    expect(await byCode(id, `${code.slice(0, 3)} ${code.slice(3)}`)).toEqual([]);
    expect(await byCode(id, code)).toEqual(['NOTHING_TO_CONFIRM']);
    expect(await activity(id, 'need.confirmed')).toBe(1);
  });

  it('takes five codes and no more, however they come, and then only a new one', async () => {
    const { id, code, token, phone } = await asked();
    const wrong = await Promise.all([1, 2, 3, 4, 5, 6, 7].map((by) => byCode(id, codeOtherThan(code, by))));
    expect(wrong.flat().sort()).toEqual([...Array(5).fill('CODE_WRONG'), 'CODE_OVER', 'CODE_OVER'].sort());
    expect(await byCode(id, code)).toEqual(['CODE_OVER']);
    expect((await needAs(farida.client, id))?.confirmation?.triesLeft).toBe(0);
    expect((await farida.client.ask(AskFirmAgainDocument, { id })).askFirmAgain.problems).toEqual([]);
    const again = await sentTo(gateway, phone.kept, 2);
    expect((await firm.fetch(`/api/confirm/${token}`)).status).toBe(404);
    expect(await byCode(id, again.code)).toEqual([]);
  });

  it('is confirmed once by many at the same time, and has one organisation', async () => {
    const { id, code, token } = await asked();
    const outcomes = await Promise.all([
      ...Array.from({ length: 8 }, () => post(firm, `/api/confirm/${token}`, { answer: 'RIGHT' })),
      byCode(id, code),
    ]);
    expect(outcomes.slice(0, 8).map((outcome) => ('status' in outcome ? outcome.status : 0))).toEqual(Array(8).fill(200));
    expect(await activity(id, 'need.confirmed')).toBe(1);
  });

  it.each<[string, string, string[], number]>([
    ['two days', '49 hours', ['CODE_OVER'], 200],
    ['two weeks', '15 days', ['CODE_OVER'], 422],
  ])('after %s takes less', async (_time, ago, problems, status) => {
    const { id, code, token } = await asked();
    await setAskedAt(id, ago);
    expect(await byCode(id, code)).toEqual(problems);
    expect((await post(firm, `/api/confirm/${token}`, { answer: 'RIGHT' })).status).toBe(status);
  });

  it('is not confirmed by what is another need’s, forged, empty, or of another site', async () => {
    const [one, other] = [await asked(), await asked()];
    const wrongCode = one.code === other.code ? codeOtherThan(one.code) : other.code;
    expect(await byCode(one.id, wrongCode)).toEqual(['CODE_WRONG']);
    const forged = `${one.token.slice(0, -1)}${one.token.endsWith('A') ? 'B' : 'A'}`;
    expect(await post(firm, `/api/confirm/${forged}`, { answer: 'RIGHT' })).toMatchObject({ status: 422, body: { code: 'LINK_OVER' } });
    expect((await post(firm, `/api/confirm/${one.token}`, {})).status).toBe(400);
    expect((await post(firm, `/api/confirm/${one.token}`, { answer: 'WRONG', reason: ' ' })).body.code).toBe('REASON_REQUIRED');
    const elsewhere = { 'sec-fetch-site': 'cross-site', origin: 'https://elsewhere.example' };
    expect((await post(firm, `/api/confirm/${one.token}`, { answer: 'RIGHT' }, elsewhere)).status).toBe(403);
    expect(await activity(one.id, 'need.confirmed')).toBe(0);
    const stranger = await server.person();
    expect((await stranger.client.graphql(ConfirmCapturedNeedDocument, { id: one.id, code: one.code })).codes).toEqual(['NOT_FOUND']);
  });

  it('comes back when the firm says that it is wrong, and is asked about anew', async () => {
    const { id, token, phone } = await asked();
    expect((await post(firm, `/api/confirm/${token}`, { answer: 'WRONG', reason: 'Ni miezi mitatu, si miwili.' })).status).toBe(200);
    expect(await needAs(farida.client, id)).toMatchObject({
      status: 'RETURNED',
      statusReason: 'Ni miezi mitatu, si miwili.',
      confirmedAt: null,
    });
    expect((await post(firm, `/api/confirm/${token}`, { answer: 'RIGHT' })).status).toBe(200); // the first answer stands
    expect((await needAs(farida.client, id))?.confirmedAt).toBeNull();
    await mendAndSend(farida.client, id);
    const again = await sentTo(gateway, phone.kept, 2);
    expect(await byCode(id, again.code)).toEqual([]);
    expect(await needAs(farida.client, id)).toMatchObject({ status: 'SUBMITTED', capture: { firmName: expect.any(String) } });
  });

  it('is asked about five times a day at most', async () => {
    const { id } = await asked();
    const problems: string[] = [];
    for (let time = 2; time <= 6; time += 1)
      problems.push(...(await broker.client.ask(AskFirmAgainDocument, { id })).askFirmAgain.problems.map(({ code }) => code));
    expect(problems).toEqual(['CODE_SENT_OFTEN']);
  });

  it('says when the number does not exist', async () => {
    gateway.answer = () => 422;
    const phone = newPhone();
    const id = await capturedNeed(farida.client, { phone: phone.typed });
    const need = await until(async () => {
      const found = await needAs(farida.client, id);
      return found?.confirmation?.refusedAt ? found : undefined;
    });
    expect(need.confirmation?.answeredAt).toBeNull();
  });

  it('waits on the facilitator’s home, and no longer once it is answered', async () => {
    const { id, code } = await asked();
    const waiting = async () =>
      (await farida.client.ask(NotificationsWaitingDocument)).waiting.filter((item) => item.kind === 'ASK_FIRM' && item.subjectId === id);
    expect(await waiting()).toHaveLength(1);
    await byCode(id, code);
    expect(await waiting()).toEqual([]);
  });

  it('is asked about whatever organisation the facilitator acts for, and however the draft is turned', async () => {
    const office = await server.organisation({ kind: 'SUPPORT' });
    await server.pool.query(`insert into membership (id, organisation_id, person_id, role) values ($1, $2, $3, 'MEMBER')`, [
      uuidv7(),
      office,
      farida.id,
    ]);
    const capture = { ...aCapture, phone: newPhone().typed };
    // A draft of somebody with one organisation is that organisation's at first.
    const id = await draftNeed(farida.client);
    expect((await needAs(farida.client, id))?.organisation?.id).toBe(office);
    await farida.client.ask(SaveNeedDocument, { id, version: 1, input: { capture } });
    await farida.client.ask(SaveNeedDocument, { id, version: 2, input: { organisationId: office } });
    await farida.client.ask(SubmitNeedDocument, { id, version: 3 });
    expect(await needAs(farida.client, id)).toMatchObject({ organisation: null, confirmedAt: null, confirmation: { answeredAt: null } });
    await server.pool.query('delete from membership where person_id = $1', [farida.id]);
  });

  it('stays the firm’s once it has confirmed: what is mended afterwards is asked about again', async () => {
    const { id, token, phone } = await asked();
    await post(firm, `/api/confirm/${token}`, { answer: 'RIGHT' });
    await broker.client.ask(ReturnNeedDocument, { id, reason: 'How many machines?' });
    const need = await needAs(farida.client, id);
    const version = need?.version ?? 0;
    await farida.client.ask(SaveNeedDocument, { id, version, input: { capture: null, organisationId: null, background: 'Mashine tatu.' } });
    await farida.client.ask(SubmitNeedDocument, { id, version: version + 1 });
    expect(await needAs(farida.client, id)).toMatchObject({
      status: 'SUBMITTED',
      isCaptured: true,
      confirmedAt: null,
      background: 'Mashine tatu.',
    });
    const { code } = await sentTo(gateway, phone.kept, 2);
    expect(await byCode(id, code)).toEqual([]);
  });

  it('is written by facilitators and staff alone, and nothing tells whether a number is known', async () => {
    const known = await asked();
    const start = async (client: TestClient, phone: string) => {
      const { startNeed } = await client.ask(StartNeedDocument, {
        id: uuidv7(),
        input: { ...completeNeed, capture: { ...aCapture, phone } },
      });
      return startNeed.problems.map(({ code }) => code);
    };
    const stranger = await server.person();
    expect(await start(stranger.client, known.phone.typed)).toEqual(['NOT_A_FACILITATOR']);
    expect(await start(stranger.client, newPhone().typed)).toEqual(['NOT_A_FACILITATOR']);
    expect([await start(farida.client, known.phone.typed), await start(farida.client, newPhone().typed)]).toEqual([[], []]);
  });
});

describe('a firm that was written for', () => {
  const claim = (client: TestClient, token: string) => post(client, `/api/confirm/${token}/claim`);

  it('becomes the owner of its organisation and needs by its link, the first of its people alone', async () => {
    const { id, token } = await asked();
    const [owner, second] = [await server.person({ name: 'Neema Juma' }), await server.person()];
    expect((await claim(owner.client, token)).body.code).toBe('LINK_OVER'); // not before it has confirmed
    await post(firm, `/api/confirm/${token}`, { answer: 'RIGHT' });
    expect((await claim(firm, token)).status).toBe(401);
    expect((await claim(owner.client, token)).status).toBe(200);
    expect((await claim(owner.client, token)).status).toBe(200);
    expect(await claim(second.client, token)).toMatchObject({ status: 422, body: { code: 'ORGANISATION_CLAIMED' } });
    expect(await needAs(owner.client, id)).toMatchObject({ organisation: { name: expect.any(String) }, confirmation: { isClaimed: true } });
    expect(await needAs(farida.client, id)).not.toBeNull();
    expect((await owner.client.ask(KeepCapturedNeedDocument, { id })).keepCapturedNeed.problems).toEqual([]);
    expect(await needAs(farida.client, id)).toBeNull();
    expect((await second.client.graphql(KeepCapturedNeedDocument, { id })).codes).toEqual(['NOT_FOUND']);
  });

  it('has one organisation, however many needs are written for it', async () => {
    const [phone, firmName] = [newPhone(), `Firm ${uuidv7()}`];
    const ids: string[] = [];
    for (const time of [1, 2]) {
      ids.push(await capturedNeed(farida.client, { firmName, phone: phone.typed }));
      await post(firm, `/api/confirm/${(await sentTo(gateway, phone.kept, time)).token}`, { answer: 'RIGHT' });
    }
    const { rows } = await server.pool.query('select distinct organisation_id from need where id = any($1)', [ids]);
    expect(rows).toHaveLength(1);
  });

  it('is not reached by somebody else’s telephone that is written beside its address', async () => {
    const [email, firmName] = [`${uuidv7()}@kazi.example`, `Firm ${uuidv7()}`];
    const own = await capturedNeed(farida.client, { firmName, phone: null, email });
    await post(firm, `/api/confirm/${secretsIn((await server.letter(email)).body.replaceAll('\n', ' ')).token}`, { answer: 'RIGHT' });
    const other = newPhone();
    const forged = await capturedNeed(farida.client, { firmName, phone: other.typed, email });
    await post(firm, `/api/confirm/${(await sentTo(gateway, other.kept)).token}`, { answer: 'RIGHT' });
    const { rows } = await server.pool.query('select distinct organisation_id from need where id = any($1)', [[own, forged]]);
    expect(rows).toHaveLength(2);
    const { rowCount } = await server.pool.query('select 1 from invitation where email = $1', [email]);
    expect(rowCount).toBe(1); // of the need that was confirmed by this address alone
  });

  it('has ninety days to claim it', async () => {
    const { id, token } = await asked();
    await post(firm, `/api/confirm/${token}`, { answer: 'RIGHT' });
    await server.pool.query(`update need_confirmation set answered_at = now() - interval '91 days' where need_id = $1`, [id]);
    const late = await server.person();
    expect((await claim(late.client, token)).body.code).toBe('LINK_OVER');
    expect((await firm.fetch(`/api/confirm/${token}`)).status).toBe(404);
  });

  it('that has an account already takes over what was written under its name', async () => {
    const firmName = `Firm ${uuidv7()}`;
    const owner = await server.member({ name: firmName });
    const { id, token } = await asked(firmName.toUpperCase());
    await post(firm, `/api/confirm/${token}`, { answer: 'RIGHT' });
    expect(await claim(owner.client, token)).toMatchObject({ status: 200, body: { organisationId: owner.organisationId } });
    const { rows } = await server.pool.query('select organisation_id from need where id = $1', [id]);
    expect(rows).toEqual([{ organisation_id: owner.organisationId }]);
    expect((await server.pool.query('select 1 from organisation where lower(name) = lower($1)', [firmName])).rowCount).toBe(1);
  });

  it('asked by letter answers by it, and finds its organisation when it signs up with that address', async () => {
    const email = `${uuidv7()}@kazi.example`;
    const id = await capturedNeed(farida.client, { firmName: `Firm ${uuidv7()}`, phone: null, email });
    const { token } = secretsIn((await server.letter(email)).body.replaceAll('\n', ' '));
    await post(firm, `/api/confirm/${token}`, { answer: 'RIGHT' });
    const owner = await server.person({ email });
    const { waiting } = await owner.client.ask(NotificationsWaitingDocument);
    expect(waiting.map(({ kind }) => kind)).toContain('INVITATION');
    expect((await needAs(farida.client, id))?.confirmation?.isRight).toBe(true);
  });
});
