import { linkIn, startTestServer, type TestServer } from '../../testing';
import { newcomer, open, password, post, signIn, signUp, withCookieOf } from './testing/sign-in';

const viewer = '{ viewer { name email language isStaff memberships { id } } }';

describe('signing up', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer();
  }, 60_000);
  afterAll(() => server.stop());

  const countOf = async (table: string, where: string, value: string): Promise<number> =>
    Number((await server.pool.query(`select count(*) from ${table} where ${where}`, [value])).rows[0].count);

  it('makes the person and signs them in when they open the link of the letter, and leads on to where they came from', async () => {
    const reply = await signUp(server.anonymous, { email: 'Neema@Example.org', language: 'sw', callbackURL: '/needs/new' });
    expect(reply).toMatchObject({ status: 200, body: { status: true } });
    const letter = await server.letter('neema@example.org');
    expect(letter.subject).toBe('Thibitisha barua pepe yako');
    expect(await countOf('person', 'email = $1', 'neema@example.org')).toBe(0);
    const opened = await open(server.anonymous, linkIn(letter, '/api/auth/verify-email'));
    expect(opened.status).toBe(302);
    expect(opened.headers.get('location')).toBe('/needs/new');
    const browser = withCookieOf(server.anonymous, opened.headers);
    expect(await browser.ask(viewer)).toEqual({
      viewer: { name: 'Neema Kileo', email: 'neema@example.org', language: 'sw', isStaff: false, memberships: [] },
    });
  });

  it('puts the session into a cookie that scripts cannot read and other sites do not send', async () => {
    await newcomer(server, 'cookie@example.org');
    const { headers } = await signIn(server.anonymous, 'cookie@example.org');
    const [cookie = ''] = headers.getSetCookie();
    expect(cookie).toMatch(/^kongano=[^;]+; Max-Age=\d+; Path=\/; HttpOnly; SameSite=Lax$/);
  });

  it('shows no account before the address is confirmed, and says what to do in the language of the caller', async () => {
    await signUp(server.anonymous, { email: 'waiting@example.org' });
    await server.letter('waiting@example.org');
    const reply = await signIn(server.anonymous.in('sw'), 'waiting@example.org');
    expect(reply).toMatchObject({ status: 401, code: 'EMAIL_OR_PASSWORD_WRONG' });
    expect(reply.message).toContain('fungua kwanza kiungo');
  });

  it('answers a known and an unknown address with the same bytes, and only writes to the known one that it has an account', async () => {
    await newcomer(server, 'known@example.org');
    const [known, unknown] = [
      await signUp(server.anonymous, { email: 'known@example.org' }),
      await signUp(server.anonymous, { email: 'unknown@example.org' }),
    ];
    expect([known.status, known.body, [...known.headers.keys()]]).toEqual([unknown.status, unknown.body, [...unknown.headers.keys()]]);
    const letter = await server.letter('known@example.org');
    expect(letter.subject).toBe('You already have an account');
    expect(letter.body).not.toContain('verify-email');
    expect((await server.letter('unknown@example.org')).subject).toBe('Confirm your e-mail address');
  });

  it('takes about as long for a known as for an unknown address', async () => {
    // Two members are asked in turn: one address may ask five times an hour, and the least of eight is steady where the machine is busy.
    const members = ['timed-one@example.org', 'timed-two@example.org'];
    for (const email of members) await newcomer(server, email);
    const measure = async (email: string): Promise<number> => {
      const started = performance.now();
      await signUp(server.anonymous, { email });
      return performance.now() - started;
    };
    const known: number[] = [];
    const unknown: number[] = [];
    for (let round = 0; round < 8; round += 1) {
      known.push(await measure(members[round % 2] ?? ''));
      unknown.push(await measure(`timed-${round}@example.org`));
    }
    expect(Math.min(...known) / Math.min(...unknown)).toBeGreaterThan(0.5);
    expect(Math.min(...known) / Math.min(...unknown)).toBeLessThan(2);
  });

  it('gives the account to whoever opens their own letter, not to whoever asked first', async () => {
    await signUp(server.anonymous, { email: 'owner@example.org', password: 'a stranger was here', name: 'Stranger' });
    await server.letter('owner@example.org');
    await newcomer(server, 'owner@example.org', { name: 'Owner' });
    expect((await signIn(server.anonymous, 'owner@example.org', 'a stranger was here')).status).toBe(401);
    expect((await signIn(server.anonymous, 'owner@example.org')).status).toBe(200);
  });

  it('takes a link once: the second time it leads to signing in', async () => {
    await signUp(server.anonymous, { email: 'twice@example.org' });
    const link = linkIn(await server.letter('twice@example.org'), '/api/auth/verify-email');
    const opened = await Promise.all([open(server.anonymous, link), open(server.anonymous, link)]);
    expect(opened.map(({ headers }) => headers.get('location')).sort()).toEqual(['/', '/sign-in?link=used']);
    expect(await countOf('person', 'email = $1', 'twice@example.org')).toBe(1);
  });

  it.each(['', '?token=', '?token=abc', '?token=%00', '?token=..%2F..', `?token=${'x'.repeat(43)}`])(
    'leads a link that is none to signing in: %s',
    async (query) => {
      const opened = await open(server.anonymous, `/api/auth/verify-email${query}`);
      expect([opened.status, opened.headers.get('location')]).toEqual([302, '/sign-in?link=over']);
    },
  );

  it('lets a link die after three days', async () => {
    await signUp(server.anonymous, { email: 'late@example.org' });
    const link = linkIn(await server.letter('late@example.org'), '/api/auth/verify-email');
    await server.pool.query(`update sign_up set expires_at = now() - interval '1 second' where email = 'late@example.org'`);
    expect((await open(server.anonymous, link)).headers.get('location')).toBe('/sign-in?link=over');
  });

  it('sends the letter again, and answers alike for addresses that wait, that are known and that are not', async () => {
    await signUp(server.anonymous, { email: 'again@example.org', callbackURL: '/offers' });
    const first = await server.letter('again@example.org');
    const replies = [];
    for (const email of ['again@example.org', 'known@example.org', 'nobody@example.org'])
      replies.push(await post(server.anonymous, '/api/auth/send-verification-email', { email }));
    expect(new Set(replies.map(({ status, body }) => JSON.stringify([status, body]))).size).toBe(1);
    const second = await server.letter('again@example.org');
    expect(second.body).not.toBe(first.body);
    const opened = await open(server.anonymous, linkIn(second, '/api/auth/verify-email'));
    expect(opened.headers.get('location')).toBe('/offers');
    expect(await countOf('mail', 'recipient = $1', 'nobody@example.org')).toBe(0);
  });

  it('names everything that is wrong with a form at once', async () => {
    const reply = await signUp(server.anonymous, { name: ' ', email: 'no address', password: 'short' });
    expect(reply).toMatchObject({ status: 422, code: 'MISSING_NAME', fields: ['name', 'email', 'password'] });
  });

  it.each([
    ['a common password', { password: 'Tanzania2026' }, 'PASSWORD_TOO_COMMON'],
    ['a password that is the address', { email: 'someone@example.org', password: 'Someone@example.org' }, 'PASSWORD_IS_EMAIL'],
    ['a password that is too long', { password: 'ab cd '.repeat(40) }, 'PASSWORD_TOO_LONG'],
    ['a name that is too long', { name: 'n'.repeat(121) }, 'TOO_LONG'],
    ['an address that is too long', { email: `${'a'.repeat(250)}@example.org` }, 'EMAIL_INVALID'],
    ['an address that is a number', { email: 7 }, 'EMAIL_INVALID'],
    ['an address that is a list', { email: ['a@example.org'] }, 'EMAIL_INVALID'],
  ])('refuses %s', async (_, form, code) => {
    expect(await signUp(server.anonymous, { email: 'x@example.org', ...form })).toMatchObject({ status: 422, code });
  });

  it.each([
    ['NUL', 'a\0b'],
    ['half a character', 'a\ud800b'],
    ['a control character', 'a\u0007b'],
  ])('refuses %s in any text', async (_, name) => {
    expect(await signUp(server.anonymous, { email: 'x@example.org', name })).toMatchObject({
      status: 400,
      code: 'BAD_TEXT',
      fields: ['name'],
    });
  });

  it.each(['', '[]', '7', 'null', '{', '"text"'])('answers a body that is no form with a refusal: %s', async (body) => {
    const { status } = await post(server.anonymous, '/api/auth/sign-up/email', body);
    expect(status).toBeGreaterThanOrEqual(400);
    expect(status).toBeLessThan(500);
  });

  it.each(['https://evil.example', '//evil.example', '/\\evil.example', 'javascript:alert(1)', '/a b'])(
    'never leads to another site: %s',
    async (callbackURL) => {
      const email = `next-${callbackURL.length}-${callbackURL.charCodeAt(1)}@example.org`;
      await signUp(server.anonymous, { email, callbackURL });
      const opened = await open(server.anonymous, linkIn(await server.letter(email), '/api/auth/verify-email'));
      expect(opened.headers.get('location')).toBe('/');
    },
  );

  it('keeps a name on one line, so that no letter can be bent', async () => {
    await signUp(server.anonymous, { email: 'lines@example.org', name: 'Neema\r\nBcc: all@example.org' });
    expect((await server.letter('lines@example.org')).body).toContain('Hello Neema Bcc: all@example.org,');
  });

  it('stores neither passwords nor tokens as they are', async () => {
    await signUp(server.anonymous, { email: 'stored@example.org' });
    const letter = await server.letter('stored@example.org');
    const token = new URL(linkIn(letter, '/api/auth/verify-email'), server.url).searchParams.get('token');
    const { rows } = await server.pool.query(`select * from sign_up where email = 'stored@example.org'`);
    expect(rows[0].password_hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(JSON.stringify(rows)).not.toContain(token);
    expect(JSON.stringify(rows)).not.toContain(password);
  });
});
