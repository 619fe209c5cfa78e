import { linkIn, startTestServer, TestClient, type TestServer } from '../../testing';
import { newcomer, password, post, signIn, withCookieOf } from './testing/sign-in';

describe('signing in', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer();
    await newcomer(server, 'asha@example.org');
  }, 60_000);
  afterAll(() => server.stop());

  it('works with the right password, whatever the case of the address', async () => {
    const reply = await signIn(server.anonymous, 'ASHA@example.org');
    expect(reply).toMatchObject({ status: 200, body: { status: true } });
    expect(await withCookieOf(server.anonymous, reply.headers).ask('{ viewer { email } }')).toEqual({
      viewer: { email: 'asha@example.org' },
    });
  });

  it('answers a wrong password and an unknown address alike', async () => {
    const [wrong, unknown] = [
      await signIn(server.anonymous, 'asha@example.org', 'not this one'),
      await signIn(server.anonymous, 'nobody@example.org'),
    ];
    expect([wrong.status, wrong.body]).toEqual([401, unknown.body]);
    expect(wrong.code).toBe('EMAIL_OR_PASSWORD_WRONG');
    await signIn(server.anonymous, 'asha@example.org');
  });

  it.each([
    ['without a password', { email: 'asha@example.org' }],
    ['with a password of another type', { email: 'asha@example.org', password: 7 }],
    ['with an object for an address', { email: { $gt: '' }, password }],
    ['with NUL in the address', { email: 'asha\0@example.org', password }],
    ['with a password of 10,000 characters', { email: 'asha@example.org', password: 'x'.repeat(10_000) }],
  ])('is refused %s, and is no fault', async (_, form) => {
    const { status } = await post(server.anonymous, '/api/auth/sign-in/email', form);
    expect([400, 401, 422]).toContain(status);
  });

  it.each([
    ['a forged signature', 'kongano=abcdefgh.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA%3D'],
    ['no signature', 'kongano=abcdefgh'],
    ['a broken escape', 'kongano=%E0%A4%A.x'],
    ['an empty value', 'kongano='],
  ])('knows nobody by a cookie with %s', async (_, cookie) => {
    const response = await server.anonymous.fetch('/graphql?query=%7Bviewer%7Bid%7D%7D', { headers: { cookie } });
    expect([response.status, await response.json()]).toEqual([200, { data: { viewer: null } }]);
  });

  it.each([
    ['another origin', { origin: 'https://evil.example' }],
    ['another site, as the browser says', { 'sec-fetch-site': 'cross-site' }],
    ['an opaque origin', { origin: 'null', 'sec-fetch-site': 'cross-site' }],
  ])('is refused from %s', async (_, headers) => {
    const reply = await signIn(server.anonymous, 'asha@example.org', password, headers);
    expect(reply).toMatchObject({ status: 403, code: 'NOT_ALLOWED' });
    expect(reply.headers.getSetCookie()).toEqual([]);
  });

  it('is welcome from the own origin', async () => {
    const headers = { origin: server.url, 'sec-fetch-site': 'same-origin' };
    expect((await signIn(server.anonymous, 'asha@example.org', password, headers)).status).toBe(200);
  });

  it.each([
    '/update-user',
    '/delete-user',
    '/change-email',
    '/sign-in/social',
    '/get-session',
    '/ok',
    '/error',
    '/constructor',
    '//sign-out',
  ])('has no route %s', async (path) => {
    expect((await post(server.anonymous, `/api/auth${path}`, {})).status).toBe(404);
    expect((await server.anonymous.fetch(`/api/auth${path}`)).status).toBe(404);
  });

  it('keeps a session alive that is used, and ends one that was not for thirty days', async () => {
    const browser = withCookieOf(server.anonymous, (await signIn(server.anonymous, 'asha@example.org')).headers);
    const age = (interval: string) =>
      server.pool.query(
        `update auth_session set expires_at = now() + interval '${interval}' where id = (select id from auth_session order by created_at desc limit 1)`,
      );
    await age('2 days');
    await browser.ask('{ viewer { id } }');
    const { rows } = await server.pool.query(
      `select expires_at > now() + interval '29 days' as alive from auth_session order by created_at desc limit 1`,
    );
    expect(rows).toEqual([{ alive: true }]);
    await age('-1 second');
    expect(await browser.ask('{ viewer { id } }')).toEqual({ viewer: null });
  });
});

describe('over TLS', () => {
  it('the cookie is bound to this host and to TLS by its name', async () => {
    const server = await startTestServer({ KONGANO_URL: 'https://kongano.example' });
    await newcomer(server, 'tls@example.org');
    const { headers } = await signIn(server.anonymous, 'tls@example.org');
    const [cookie = ''] = headers.getSetCookie();
    expect(cookie).toMatch(/^__Host-kongano=[^;]+; Max-Age=\d+; Path=\/; HttpOnly; Secure; SameSite=Lax$/);
    const browser = new TestClient(server.url, cookie.split(';')[0] ?? null);
    expect(await browser.ask('{ viewer { email } }')).toEqual({ viewer: { email: 'tls@example.org' } });
    await server.stop();
  }, 60_000);
});

describe('a forgotten password', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer();
  }, 60_000);
  afterAll(() => server.stop());

  const askReset = (email: string) => post(server.anonymous, '/api/auth/request-password-reset', { email });
  const tokenFor = async (email: string): Promise<string> => {
    await askReset(email);
    const link = linkIn(await server.letter(email), '/reset-password');
    return new URL(link, server.url).searchParams.get('token') ?? '';
  };
  const reset = (token: unknown, newPassword: unknown) => post(server.anonymous, '/api/auth/reset-password', { token, newPassword });

  it('is replaced by the link of a letter, once, and ends every session', async () => {
    const browser = await newcomer(server, 'juma@example.org', { language: 'sw' });
    const token = await tokenFor('juma@example.org');
    expect(await reset(token, 'nywila mpya kabisa')).toMatchObject({ status: 200 });
    expect(await browser.ask('{ viewer { id } }')).toEqual({ viewer: null });
    expect((await signIn(server.anonymous, 'juma@example.org')).status).toBe(401);
    expect((await signIn(server.anonymous, 'juma@example.org', 'nywila mpya kabisa')).status).toBe(200);
    expect(await reset(token, 'nywila nyingine tena')).toMatchObject({ status: 400, code: 'LINK_OVER' });
  });

  it('is answered alike for known and unknown addresses, with a letter to the known one only', async () => {
    await newcomer(server, 'rehema@example.org');
    const [known, unknown] = [await askReset('rehema@example.org'), await askReset('nobody@example.org')];
    expect([known.status, known.body]).toEqual([unknown.status, unknown.body]);
    expect((await server.letter('rehema@example.org')).subject).toBe('Choose a new password');
    expect((await server.pool.query(`select 1 from mail where recipient = 'nobody@example.org'`)).rowCount).toBe(0);
  });

  it('may not be replaced by a weak one, nor by the own address; the link stays good', async () => {
    await newcomer(server, 'weak@example.org');
    const token = await tokenFor('weak@example.org');
    expect(await reset(token, 'short')).toMatchObject({ status: 422, code: 'PASSWORD_TOO_SHORT', fields: ['newPassword'] });
    expect(await reset(token, 'weak@example.org')).toMatchObject({ status: 422, code: 'PASSWORD_IS_EMAIL' });
    expect((await reset(token, 'this one is fine')).status).toBe(200);
  });

  it('cannot be replaced after an hour', async () => {
    await newcomer(server, 'slow@example.org');
    const token = await tokenFor('slow@example.org');
    await server.pool.query(`update auth_verification set expires_at = now() - interval '1 second'`);
    expect(await reset(token, 'this one is fine')).toMatchObject({ status: 400, code: 'LINK_OVER' });
  });

  it('keeps no token in the database', async () => {
    await newcomer(server, 'hidden@example.org');
    const token = await tokenFor('hidden@example.org');
    const { rows } = await server.pool.query('select * from auth_verification');
    expect(rows.length).toBeGreaterThan(0);
    expect(JSON.stringify(rows)).not.toContain(token);
  });

  it.each(['', 'abc', 'a\0b', '%', 7, null, 'x'.repeat(5_000)])('is not replaced by a token that is none: %p', async (token) => {
    const { status, code } = await reset(token, 'this one is fine');
    expect([status, ['LINK_OVER', 'BAD_TEXT'].includes(code ?? '')]).toEqual([400, true]);
  });
});
