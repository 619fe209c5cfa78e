import type { AddressInfo } from 'node:net';
import { PostMessageDocument } from '@kongano/graphql/threads';
import { type ParsedMail, simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';
import { v7 as uuidv7 } from 'uuid';
import { type SignedIn, startTestServer, type TestServer } from '../../testing';
import { publishedNeed, runJob } from '../../testing/postings';
import { addThread } from '../../testing/threads';
import { until } from '../../testing/until';

const received: ParsedMail[] = [];
/** As letters name it. */
const addressOfServer = () => server.url.replace('127.0.0.1', 'localhost');
/** A mail server that can be taken down: its port stays its own. */
const post = () =>
  new SMTPServer({
    authOptional: true,
    closeTimeout: 200, // a kept connection would hold up the end for half a minute
    disabledCommands: ['STARTTLS'],
    onData: (stream, _session, done) => {
      simpleParser(stream).then((mail) => {
        received.push(mail);
        done();
      }, done);
    },
  });
const opened = (server: SMTPServer, port: number) => new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
const closed = (server: SMTPServer) => new Promise<void>((resolve) => server.close(() => resolve()));

let server: TestServer;
let mailServer = post();
let port = 0;
let firm: SignedIn & { organisationId: string };
beforeAll(async () => {
  await opened(mailServer, 0);
  // A listening server's address is an AddressInfo.
  port = (mailServer.server.address() as AddressInfo).port;
  server = await startTestServer({ SMTP_URL: `smtp://127.0.0.1:${port}`, MAIL_FROM: 'Kongano <no-reply@kongano.example>' });
}, 60_000);
afterAll(async () => {
  await server.stop();
  await closed(mailServer);
});
beforeEach(async () => {
  received.length = 0;
  await server.pool.query('delete from notification');
  firm = await server.member({}, { email: `${uuidv7()}@firm.example` });
});

const jobs = async () =>
  (
    await server.pool.query<{ id: string; attempts: number }>(
      `select id, attempts from graphile_worker.jobs where task_identifier = 'notifications.sendLetter'`,
    )
  ).rows;
/** An hour later, as far as jobs know: all that wait for another try are tried now. */
const letTimePass = async () =>
  server.pool.query(
    `select graphile_worker.reschedule_jobs(array(select id from graphile_worker.jobs where task_identifier = 'notifications.sendLetter'), now())`,
  );
const letters = (count: number) => until(() => (received.length >= count ? received : undefined));
const need = (title: string) => publishedNeed(server, firm.client, { title, organisationId: firm.organisationId });

describe('a letter of a notification', () => {
  it('is text and page, belongs to the conversation of its need, and is ended by one click without signing in', async () => {
    const id = await need('Kukausha mwani <haraka>');
    const [mail] = await letters(1);
    const page = String(mail?.html);
    expect(mail?.subject).toBe('Your need is published: Kukausha mwani <haraka>');
    expect([mail?.references, mail?.inReplyTo]).toEqual([`<${id}@kongano.example>`, `<${id}@kongano.example>`]);
    expect(page).toContain(`<a href="${addressOfServer()}/needs/${id}">`);
    expect(mail?.text).toContain(`${addressOfServer()}/needs/${id}\n`);
    expect(mail?.headers.get('list')).toMatchObject({ 'unsubscribe-post': { name: 'List-Unsubscribe=One-Click' } });
    const [, oneClick = ''] =
      /<(.+)>/.exec(mail?.headerLines.find(({ key }) => key === 'list-unsubscribe')?.line.replace(/\s/g, '') ?? '') ?? [];
    expect(await (await fetch(oneClick)).text()).toContain('No more letters about your needs and offers?');
    expect((await server.pool.query('select 1 from notification_choice')).rowCount).toBe(0);
    const answer = await fetch(oneClick, { method: 'POST', body: new URLSearchParams({ 'List-Unsubscribe': 'One-Click' }) });
    expect([answer.status, await answer.text()]).toEqual([200, expect.stringContaining('Done: you get no more letters')]);
    await need('Bila barua');
    const { rows } = await server.pool.query('select email, in_app from notification where person_id = $1 order by created_at', [firm.id]);
    expect(rows).toEqual([
      { email: 'AT_ONCE', in_app: true },
      { email: 'NONE', in_app: true },
    ]);
    expect(await jobs()).toEqual([]);
  });

  it('is not ended by a link that somebody made up', async () => {
    const answer = await fetch(`${server.url}/api/unsubscribe/${'x'.repeat(44)}`, { method: 'POST' });
    expect(answer.status).toBe(404);
  });

  it('is neither lost nor doubled where the mail server is down for an hour', async () => {
    await closed(mailServer);
    const titles = ['Moja', 'Mbili', 'Tatu'];
    for (const title of titles) await need(title);
    for (const tries of [1, 2]) {
      await letTimePass();
      await until(async () => ((await jobs()).every(({ attempts }) => attempts >= tries) ? true : undefined));
    }
    expect([(await jobs()).length, received]).toEqual([3, []]);
    mailServer = post();
    await opened(mailServer, port);
    await letTimePass();
    await until(async () => ((await jobs()).length === 0 ? true : undefined));
    expect(received.map(({ subject }) => subject?.split(': ')[1]).sort()).toEqual([...titles].sort());
    expect(new Set(received.map(({ messageId }) => messageId)).size).toBe(3);
  });

  it('that was sent already is not sent again, however often its job comes', async () => {
    await need('Mara moja');
    await letters(1);
    const { rows } = await server.pool.query(`select id from notification where person_id = $1`, [firm.id]);
    await until(async () => ((await jobs()).length === 0 ? true : undefined));
    await server.pool.query(`select graphile_worker.add_job('notifications.sendLetter', json_build_object('id', $1::text))`, [rows[0].id]);
    await until(async () => ((await jobs()).length === 0 ? true : undefined));
    expect(received).toHaveLength(1);
  });

  it('waits until its reader’s quiet hours are over', async () => {
    const hour = (new Date().getUTCHours() + 3) % 24;
    await server.pool.query('insert into notification_hours values ($1, 7, 1, $2, $3)', [firm.id, hour, (hour + 2) % 24]);
    await need('Usiku');
    const later = await until(async () => {
      const { rows } = await server.pool.query(
        `select run_at > now() + interval '50 minutes' as later from graphile_worker.jobs where key like 'quiet-letter:%'`,
      );
      return rows[0];
    });
    expect([later, received]).toEqual([{ later: true }, []]);
    await server.pool.query(
      `select graphile_worker.complete_jobs(array(select id from graphile_worker.jobs where key like 'quiet-letter:%'))`,
    );
  });

  it('about what its reader may not see any more is never sent', async () => {
    const id = await need('Siri');
    await letters(1);
    await until(async () => ((await jobs()).length === 0 ? true : undefined));
    await server.pool.query(`update need set author_id = $2, organisation_id = null, visibility = 'INVITED' where id = $1`, [id, uuidv7()]);
    await server.pool.query('update notification set emailed_at = null');
    const { rows } = await server.pool.query(`select id from notification where subject_id = $1`, [id]);
    received.length = 0;
    await server.pool.query(`select graphile_worker.add_job('notifications.sendLetter', json_build_object('id', $1::text))`, [rows[0].id]);
    await until(async () => ((await jobs()).length === 0 ? true : undefined));
    expect(received).toEqual([]);
  });
});

describe('a digest', () => {
  const write = async (writer: SignedIn, threadId: string, body: string) =>
    writer.client.ask(PostMessageDocument, { id: uuidv7(), threadId, body });
  const addressOf = async ({ id }: SignedIn) =>
    (await server.pool.query<{ email: string }>('select email from person where id = $1', [id])).rows[0]?.email ?? '';

  it('gathers unread messages at the reader’s hour, in the reader’s language, once', async () => {
    const needId = await need('Kinu cha mkono');
    await letters(1);
    const broker = await server.person({ roles: ['BROKER'] });
    const threadId = await addThread(server.pool, { organisationIds: [firm.organisationId] });
    await server.pool.query(`update thread set subject = 'NEED', subject_id = $2 where id = $1`, [threadId, needId]);
    await server.pool.query(`update person set language = 'sw' where id = $1`, [firm.id]);
    await write(broker, threadId, 'Habari?');
    await write(broker, threadId, 'Bado ipo?');
    await runJob(server, 'notifications.findDigests');
    expect(received).toHaveLength(1); // it is not their hour yet
    await server.pool.query(`update notification set created_at = now() - interval '25 hours' where thread_id = $1`, [threadId]);
    await runJob(server, 'notifications.findDigests');
    await runJob(server, 'notifications.findDigests');
    const digest = (await letters(2))[1];
    expect([digest?.to, digest?.subject]).toEqual([expect.objectContaining({ text: await addressOf(firm) }), 'Siku yako kwenye Kongano']);
    expect(digest?.text).toContain(`Jumbe mpya 2: Kinu cha mkono\n\n${addressOfServer()}/needs/${needId}\n`);
    await runJob(server, 'notifications.findDigests');
    expect(received).toHaveLength(2);
  });
});
