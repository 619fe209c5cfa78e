import { startTestServer, type TestServer } from '../../testing';
import { newcomer, password, post, type Reply, signIn } from './testing/sign-in';

describe('too many tries', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer({ KONGANO_TRUSTED_PROXIES: '127.0.0.1' });
  }, 60_000);
  beforeEach(() => server.pool.query('delete from rate_limit'));
  afterAll(() => server.stop());

  const from = (address: string) => ({ 'x-forwarded-for': address });
  const tryOut = async (count: number, attempt: (round: number) => Promise<Reply>): Promise<Reply[]> => {
    const replies: Reply[] = [];
    for (let round = 0; round < count; round += 1) replies.push(await attempt(round));
    return replies;
  };
  const statuses = (replies: readonly Reply[]): number[] => replies.map(({ status }) => status);

  it('at one account are refused after five, wherever they come from, with a sentence and the time to wait', async () => {
    await newcomer(server, 'victim@example.org');
    const replies = await tryOut(6, (round) =>
      signIn(server.anonymous.in('sw'), 'Victim@example.org', 'wrong password', from(`10.0.0.${round}`)),
    );
    expect(statuses(replies)).toEqual([401, 401, 401, 401, 401, 429]);
    expect(replies[5]).toMatchObject({
      code: 'TOO_MANY_TRIES',
      message: 'Umejaribu mara nyingi mno. Subiri dakika 15, kisha ujaribu tena.',
    });
    expect(Number(replies[5]?.headers.get('retry-after'))).toBeGreaterThan(890);
    expect((await signIn(server.anonymous, 'victim@example.org', password, from('10.0.0.9'))).status).toBe(429);
  });

  it('are refused alike for an address that nobody has', async () => {
    const replies = await tryOut(6, () => signIn(server.anonymous, 'nobody@example.org', 'wrong password'));
    expect(statuses(replies)).toEqual([401, 401, 401, 401, 401, 429]);
  });

  it('cannot slip through by coming all at once', async () => {
    const replies = await Promise.all(Array.from({ length: 12 }, () => signIn(server.anonymous, 'rush@example.org', 'wrong password')));
    expect(statuses(replies).filter((status) => status === 401)).toHaveLength(5);
  });

  it('are forgotten with the right password', async () => {
    await newcomer(server, 'clumsy@example.org');
    await tryOut(4, () => signIn(server.anonymous, 'clumsy@example.org', 'wrong password'));
    expect((await signIn(server.anonymous, 'clumsy@example.org')).status).toBe(200);
    expect(statuses(await tryOut(5, () => signIn(server.anonymous, 'clumsy@example.org', 'wrong password')))).toEqual([
      401, 401, 401, 401, 401,
    ]);
  });

  it('from one address are refused after thirty, and others go on', async () => {
    const replies = await tryOut(31, (round) => signIn(server.anonymous, `many-${round}@example.org`, 'wrong password', from('10.1.1.1')));
    expect(statuses(replies).filter((status) => status === 429)).toHaveLength(1);
    expect((await signIn(server.anonymous, 'other@example.org', 'wrong password', from('10.1.1.2'))).status).toBe(401);
  });

  it('from one IPv6 subscriber count together', async () => {
    await tryOut(30, (round) => signIn(server.anonymous, `six-${round}@example.org`, 'wrong password', from(`2001:db8:1:2::${round + 1}`)));
    const attempt = (address: string) => signIn(server.anonymous, 'last-six@example.org', 'wrong password', from(address));
    expect((await attempt('2001:db8:1:2:ffff::1')).status).toBe(429);
    expect((await attempt('2001:db8:1:3::1')).status).toBe(401);
  });

  it.each(['/sign-up/email', '/send-verification-email', '/request-password-reset'])(
    'for letters by %s are refused after five an hour',
    async (path) => {
      const form = { name: 'Neema Kileo', email: 'flooded@example.org', password };
      const replies = await tryOut(6, () => post(server.anonymous, `/api/auth${path}`, form));
      expect(statuses(replies)).toEqual([200, 200, 200, 200, 200, 429]);
    },
  );

  it('at the present password of a stolen session are refused after five', async () => {
    const thief = await newcomer(server, 'stolen@example.org');
    const replies = await tryOut(6, (round) =>
      post(thief, '/api/auth/change-password', { currentPassword: `guess ${round}`, newPassword: 'taken over now' }),
    );
    expect(statuses(replies)).toEqual([400, 400, 400, 400, 400, 429]);
  });

  it('at links are refused after sixty', async () => {
    const replies = await tryOut(61, () =>
      post(server.anonymous, '/api/auth/reset-password', { token: 'x'.repeat(43), newPassword: password }),
    );
    expect([replies[59]?.status, replies[60]?.status]).toEqual([400, 429]);
  });
});

describe('who says where a request comes from', () => {
  it('is not the caller, where no proxy is trusted', async () => {
    const server = await startTestServer();
    const replies: number[] = [];
    for (let round = 0; round < 31; round += 1)
      replies.push(
        (await signIn(server.anonymous, `f-${round}@example.org`, 'wrong password', { 'x-forwarded-for': `10.2.2.${round}` })).status,
      );
    expect(replies.at(-1)).toBe(429);
    await server.stop();
  }, 60_000);
});
