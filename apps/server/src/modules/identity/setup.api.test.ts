import { startTestServer, type TestServer } from '../../testing';
import { password, post, signIn, withCookieOf } from './testing/sign-in';

const form = { name: 'First Administrator', email: 'admin@example.org', password, language: 'en' };

describe('the first administrator', () => {
  let server: TestServer;
  beforeEach(async () => {
    server = await startTestServer();
  }, 60_000);
  afterEach(() => server.stop());

  const token = (): string => /\/setup\?token=([\w-]+)/.exec(server.printed())?.[1] ?? '';
  const setUp = (given: object) => post(server.anonymous, '/api/setup', given);

  it('comes in by the link that the start prints, once, even when two try at once', async () => {
    const replies = await Promise.all([
      setUp({ ...form, token: token() }),
      setUp({ ...form, email: 'second@example.org', token: token() }),
    ]);
    expect(replies.map(({ status }) => status).sort()).toEqual([200, 400]);
    expect(replies.find(({ status }) => status === 400)?.code).toBe('ADMINISTRATOR_EXISTS');
    const email = replies[0]?.status === 200 ? form.email : 'second@example.org';
    const browser = withCookieOf(server.anonymous, (await signIn(server.anonymous, email)).headers);
    expect(await browser.ask('{ viewer { roles isStaff } }')).toEqual({ viewer: { roles: ['ADMINISTRATOR'], isStaff: true } });
  });

  it('is not made by another token, a stale one or a bad form', async () => {
    for (const wrong of ['', 'x', 'y'.repeat(43), null, 7])
      expect(await setUp({ ...form, token: wrong })).toMatchObject({ status: 400, code: 'LINK_OVER' });
    expect(await setUp({ ...form, token: 'a\0b' })).toMatchObject({ status: 400, code: 'BAD_TEXT' });
    expect(await setUp({ ...form, token: token(), password: 'short' })).toMatchObject({ status: 422, code: 'PASSWORD_TOO_SHORT' });
    await server.pool.query(`update auth_verification set expires_at = now() - interval '1 second'`);
    expect(await setUp({ ...form, token: token() })).toMatchObject({ status: 400, code: 'LINK_OVER' });
    expect((await server.pool.query('select 1 from person')).rowCount).toBe(0);
  });

  it('is not made from another site', async () => {
    const reply = await post(server.anonymous, '/api/setup', { ...form, token: token() }, { origin: 'https://evil.example' });
    expect(reply.status).toBe(403);
  });

  it('needs an address of their own', async () => {
    await server.person({ email: form.email });
    expect(await setUp({ ...form, token: token() })).toMatchObject({ status: 422, code: 'EMAIL_TAKEN' });
  });
});

describe('the mailbox', () => {
  it('is not there in a real installation', async () => {
    const server = await startTestServer();
    expect((await server.anonymous.fetch('/api/mailbox')).status).toBe(404);
    await server.stop();
  }, 60_000);

  it('shows the letters of the demonstration, the newest first, of one address if asked', async () => {
    const server = await startTestServer({ KONGANO_DEMO: '1' });
    await server.pool.query(
      `insert into mail (id, recipient, subject, body, created_at) select gen_random_uuid(), 'a' || i % 2 || '@example.org', 'Letter ' || i, 'Text', now() + i * interval '1 minute' from generate_series(1, 60) i`,
    );
    const read = async (query: string) => {
      const response = await server.anonymous.fetch(`/api/mailbox${query}`);
      return { status: response.status, letters: (await response.json()) as { recipient: string; subject: string }[] };
    };
    const all = await read('');
    expect([all.letters.length, all.letters[0]]).toMatchObject([50, { subject: 'Letter 60' }]);
    expect(Object.keys(all.letters[0] ?? {})).toEqual(['id', 'recipient', 'subject', 'body', 'createdAt']);
    expect((await read('?to=A1@example.org')).letters.every(({ recipient }) => recipient === 'a1@example.org')).toBe(true);
    for (const bad of ['?to=%00', '?to=a&to=b', `?to=${'x'.repeat(300)}`]) expect((await read(bad)).status).toBe(400);
    await server.stop();
  }, 60_000);
});
