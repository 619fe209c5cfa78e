import { IdentityRemoveMemberDocument } from '@kongano/graphql/identity';
import { openLine, startTestServer, type TestServer } from '../../testing';
import { newcomer, password, post, signIn, withCookieOf } from './testing/sign-in';

interface Session {
  readonly id: string;
  readonly token: string;
  readonly isCurrent: boolean;
  readonly userAgent: string;
}

const watch = 'subscription { threadEvents(threadId: "01900000-0000-7000-8000-000000000000") { number } }';

describe('sessions', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer();
    await newcomer(server, 'asha@example.org');
  }, 60_000);
  afterAll(() => server.stop());

  const browser = async () => withCookieOf(server.anonymous, (await signIn(server.anonymous, 'asha@example.org')).headers);
  const sessionsOf = async (client: Awaited<ReturnType<typeof browser>>): Promise<Session[]> =>
    (await (await client.fetch('/api/auth/list-sessions')).json()) as Session[];
  const isSignedIn = async (client: Awaited<ReturnType<typeof browser>>): Promise<boolean> =>
    (await client.ask<{ viewer: unknown }, never>('{ viewer { id } }')).viewer !== null;
  const secondsUntil = async (event: Promise<unknown>): Promise<number> => {
    const started = performance.now();
    await event;
    return (performance.now() - started) / 1000;
  };

  it('are listed with the own one marked', async () => {
    const [here, there] = [await browser(), await browser()];
    const current = (await sessionsOf(here)).filter(({ isCurrent }) => isCurrent);
    const other = (await sessionsOf(there)).filter(({ isCurrent }) => isCurrent);
    expect([current.length, other.length]).toEqual([1, 1]);
    expect(current[0]?.id).not.toBe(other[0]?.id);
  });

  it('end elsewhere when they are revoked, and their sockets within a second', async () => {
    const [here, there] = [await browser(), await browser()];
    const theirs = (await sessionsOf(there)).find(({ isCurrent }) => isCurrent);
    const [lineHere, lineThere] = [openLine(here, watch), openLine(there, watch)];
    await Promise.all([lineHere.opened, lineThere.opened]);
    const closing = secondsUntil(lineThere.closed);
    expect((await post(here, '/api/auth/revoke-session', { token: theirs?.token })).status).toBe(200);
    expect(await closing).toBeLessThan(1);
    expect([await lineThere.closed, await isSignedIn(there), await isSignedIn(here)]).toEqual([4401, false, true]);
    const hereStays = await Promise.race([lineHere.closed.then(() => false), new Promise((resolve) => setTimeout(resolve, 200, true))]);
    expect(hereStays).toBe(true);
    await lineHere.close();
  });

  it('end with signing out, their sockets too', async () => {
    const here = await browser();
    const line = openLine(here, watch);
    await line.opened;
    const closing = secondsUntil(line.closed);
    const reply = await post(here, '/api/auth/sign-out', {});
    expect([reply.status, reply.headers.getSetCookie().some((cookie) => cookie.startsWith('kongano=; Max-Age=0'))]).toEqual([200, true]);
    expect(await closing).toBeLessThan(1);
    expect(await isSignedIn(here)).toBe(false);
  });

  it('all end but the own one, when that is asked for', async () => {
    const [here, there] = [await browser(), await browser()];
    expect((await post(here, '/api/auth/revoke-other-sessions', {})).status).toBe(200);
    expect([await isSignedIn(here), await isSignedIn(there), (await sessionsOf(here)).length]).toEqual([true, false, 1]);
  });

  it('stay, but their sockets connect anew, when the person leaves an organisation', async () => {
    const owner = await server.member({}, { role: 'OWNER' });
    const member = await server.person({ organisationId: owner.organisationId });
    const line = openLine(member.client, watch);
    await line.opened;
    const { rows } = await server.pool.query<{ id: string }>('select id from membership where person_id = $1', [member.id]);
    await owner.client.ask(IdentityRemoveMemberDocument, { membershipId: rows[0]?.id ?? '' });
    expect([await line.closed, await isSignedIn(member.client)]).toEqual([4205, true]);
  });

  it('of others cannot be revoked', async () => {
    const [here, other] = [await browser(), await newcomer(server, 'other@example.org')];
    const [theirs] = await sessionsOf(other);
    await post(here, '/api/auth/revoke-session', { token: theirs?.token });
    expect(await isSignedIn(other)).toBe(true);
  });

  it('are nobody else’s to list or end', async () => {
    expect((await server.anonymous.fetch('/api/auth/list-sessions')).status).toBe(401);
    expect(await post(server.anonymous.in('sw'), '/api/auth/revoke-sessions', {})).toMatchObject({
      status: 401,
      code: 'SESSION_OVER',
      message: 'Ingia tena ili kuendelea.',
    });
  });

  it('change their password only with the present one', async () => {
    const here = await newcomer(server, 'change@example.org');
    const change = (currentPassword: string, newPassword: string) =>
      post(here, '/api/auth/change-password', { currentPassword, newPassword, revokeOtherSessions: true });
    expect(await change('not this one', 'something else now')).toMatchObject({
      status: 400,
      code: 'PASSWORD_WRONG',
      fields: ['currentPassword'],
    });
    expect(await change(password, 'change@example.org')).toMatchObject({ status: 422, code: 'PASSWORD_IS_EMAIL', fields: ['newPassword'] });
    const changed = await change(password, 'something else now');
    expect(changed.status).toBe(200);
    expect((await signIn(server.anonymous, 'change@example.org', 'something else now')).status).toBe(200);
  });
});
