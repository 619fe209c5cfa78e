import {
  IdentityAccessTokensDocument,
  IdentityMakeAccessTokenDocument,
  IdentityRevokeAccessTokenDocument,
} from '@kongano/graphql/identity';
import { v7 as uuidv7 } from 'uuid';
import { openSocket, type SignedIn, startTestServer, type TestServer } from '../../../testing';
import { newcomer, password, post } from '../testing/sign-in';
import { askAs, makeToken } from '../testing/tokens';

const own = 'query Own { viewer { id } }';
const write = 'mutation { updateProfile(headline: "By a program") { problems { code } } }';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer({ KONGANO_OPERATIONS: 'trusted' });
}, 120_000);
afterAll(() => server.stop());

const clientOf = async (): Promise<SignedIn> => server.person();

describe('an access token', () => {
  it('is made by a person, told by letter, recorded, and shown once; only its hash is kept', async () => {
    const email = `${uuidv7()}@example.org`;
    const { client, id } = await server.person({ email });
    const { secret, id: tokenId } = await makeToken(client, { name: ' Ya  usiku ' });
    expect(secret).toMatch(/^kgn_[\w-]{43}$/);
    const letter = await server.letter(email);
    expect(letter.subject).toBe('A new access token: Ya usiku');
    expect(letter.body).not.toContain(secret);
    const { rows } = await server.pool.query('select row_to_json(t)::text as kept from access_token t where id = $1', [tokenId]);
    expect(rows[0].kept).not.toContain(secret);
    const { rows: copies } = await server.pool.query(
      `select 1 from idempotency where result::text like '%kgn\\_%' union all select 1 from activity where facts::text like '%kgn\\_%'`,
    );
    expect(copies).toHaveLength(0);
    const { rows: recorded } = await server.pool.query(`select verb, facts->>'name' as name from activity where subject_id = $1`, [id]);
    expect(recorded).toEqual([{ verb: 'token.made', name: 'Ya usiku' }]);
  });

  it('acts for its person, with any text, and says when it was last used', async () => {
    const { client, id } = await clientOf();
    const { secret } = await makeToken(client);
    expect((await askAs(server.anonymous, secret, own)).data).toEqual({ viewer: { id } });
    const { viewer } = await client.ask(IdentityAccessTokensDocument);
    expect(viewer?.accessTokens).toMatchObject([{ name: 'Nightly copy', canWrite: false }]);
    expect(Date.parse(viewer?.accessTokens[0]?.lastUsedAt ?? '')).toBeGreaterThan(Date.now() - 60_000);
  });

  it('is nobody else’s to see or to revoke, and not staff’s', async () => {
    const { client } = await clientOf();
    const { id, secret } = await makeToken(client);
    for (const other of [await clientOf(), await server.person({ roles: ['ADMINISTRATOR'] })]) {
      expect((await other.client.graphql(IdentityRevokeAccessTokenDocument, { id })).codes).toEqual(['NOT_FOUND']);
      expect((await other.client.ask(IdentityAccessTokensDocument)).viewer?.accessTokens).toEqual([]);
    }
    expect((await askAs(server.anonymous, secret, own)).codes).toEqual([]);
  });

  it('made again with the same id is the same token with a new secret, until it was used', async () => {
    const { client } = await clientOf();
    const lost = await makeToken(client);
    const again = await makeToken(client, { id: lost.id });
    expect((await askAs(server.anonymous, lost.secret, own)).codes).toEqual(['TOKEN_NOT_VALID']);
    expect((await askAs(server.anonymous, again.secret, own)).codes).toEqual([]);
    const variables = { id: lost.id, name: 'Nightly copy', canWrite: false, days: 90 };
    expect((await client.graphql(IdentityMakeAccessTokenDocument, variables)).codes).toEqual(['CONFLICT']);
    const other = await clientOf();
    expect((await other.client.graphql(IdentityMakeAccessTokenDocument, variables)).codes).toEqual(['CONFLICT']);
  });

  it.each([
    ['a name of one letter', { name: 'x' }, 'TOO_SHORT', 'name'],
    ['a long name', { name: 'x'.repeat(61) }, 'TOO_LONG', 'name'],
    ['no day', { days: 0 }, 'TOO_LOW', 'days'],
    ['more than a year', { days: 366 }, 'TOO_HIGH', 'days'],
  ])('is not made with %s', async (_what, given, code, field) => {
    const { client } = await clientOf();
    const variables = { id: uuidv7(), name: 'Nightly copy', canWrite: false, days: 90, ...given };
    const { makeAccessToken } = await client.ask(IdentityMakeAccessTokenDocument, variables);
    expect(makeAccessToken).toMatchObject({ secret: null, problems: [{ code, field }] });
  });

  it('is the eleventh only after another went, also when many are asked for at once', async () => {
    const { client } = await clientOf();
    const ask = () => client.ask(IdentityMakeAccessTokenDocument, { id: uuidv7(), name: 'One of many', canWrite: false, days: 1 });
    const answers = await Promise.all(Array.from({ length: 12 }, ask));
    const codes = answers.flatMap(({ makeAccessToken }) => makeAccessToken.problems.map(({ code }) => code));
    expect(codes).toEqual(['TOO_MANY_TOKENS', 'TOO_MANY_TOKENS']);
    const tokens = (await client.ask(IdentityAccessTokensDocument)).viewer?.accessTokens ?? [];
    await client.ask(IdentityRevokeAccessTokenDocument, { id: tokens[0]?.id ?? '' });
    expect((await ask()).makeAccessToken.problems).toEqual([]);
  });
});

describe('a token that does not hold', () => {
  const never = `kgn_${'x'.repeat(43)}`;
  const secrets: Readonly<Record<string, () => Promise<string>>> = {
    'was never made': async () => never,
    'has no form of a token': async () => 'hello',
    'is empty': async () => '',
    'was revoked': async () => {
      const { client } = await clientOf();
      const { id, secret } = await makeToken(client);
      await client.ask(IdentityRevokeAccessTokenDocument, { id });
      return secret;
    },
    'has expired': async () => {
      const { id, secret } = await makeToken((await clientOf()).client);
      await server.pool.query(`update access_token set expires_at = now() - interval '1 second' where id = $1`, [id]);
      return secret;
    },
    'lost its person': async () => {
      const person = await clientOf();
      const { secret } = await makeToken(person.client);
      await server.pool.query('delete from person where id = $1', [person.id]);
      return secret;
    },
  };

  it.each(Object.keys(secrets))('is 401, as it %s, and never taken for a visitor', async (why) => {
    const secret = await (secrets[why] ?? secrets['was never made'])?.();
    const reply = await askAs(server.anonymous, secret ?? '', '{ clusters { totalCount } }');
    expect([reply.status, reply.codes, reply.data]).toEqual([401, ['TOKEN_NOT_VALID'], null]);
    expect((await askAs(server.anonymous.in('sw'), secret ?? '', own)).messages.join()).toMatch(/si halali/);
  });

  it('is 401 also beside the cookie of a session that holds: the token counts', async () => {
    const { client } = await clientOf();
    const reply = await askAs(client, never, own);
    expect([reply.status, reply.data]).toEqual([401, null]);
  });

  it('leaves a header for a proxy in front alone', async () => {
    const { client, id } = await clientOf();
    const headers = { authorization: `Basic ${Buffer.from('gate:open').toString('base64')}` };
    const response = await client.fetch('/api/auth/list-sessions', { headers });
    expect([response.status, id.length]).toEqual([200, 36]);
  });
});

describe('what a token may do', () => {
  it.each([
    ['reading', own, 'read', []],
    ['reading', write, 'read', ['FORBIDDEN']],
    ['writing', own, 'write', []],
    ['writing', write, 'write', []],
    ['writing', `mutation { makeAccessToken(id: "${uuidv7()}", name: "More", canWrite: true) { secret } }`, 'write', ['FORBIDDEN']],
    ['writing', `mutation { revokeAccessToken(id: "${uuidv7()}") { problems { code } } }`, 'write', ['FORBIDDEN']],
  ])('for %s: %s', async (_kind, query, kind, codes) => {
    const { client } = await clientOf();
    const { secret } = await makeToken(client, { canWrite: kind === 'write' });
    expect((await askAs(server.anonymous, secret, query)).codes).toEqual(codes);
  });

  it.each(['list-sessions', 'revoke-sessions', 'change-password', 'sign-out'])('does not reach /api/auth/%s', async (path) => {
    const { client } = await clientOf();
    const { secret } = await makeToken(client, { canWrite: true });
    const method = path === 'list-sessions' ? 'GET' : 'POST';
    const init = { method, headers: { authorization: `Bearer ${secret}`, 'content-type': 'application/json' } };
    const response = await client.fetch(`/api/auth/${path}`, method === 'POST' ? { ...init, body: '{}' } : init);
    expect(response.status).toBe(403);
  });

  it('needs no proof of the site it comes from, and puts files where it may write', async () => {
    const { client } = await clientOf();
    const [reads, writes] = [await makeToken(client), await makeToken(client, { canWrite: true })];
    const foreign = { origin: 'https://elsewhere.example', 'sec-fetch-site': 'cross-site' };
    expect((await askAs(server.anonymous, reads.secret, own, foreign)).codes).toEqual([]);
    const put = async (secret: string) => {
      const headers = { authorization: `Bearer ${secret}`, 'content-type': 'text/plain', 'x-file-name': 'a.txt', ...foreign };
      return (await server.anonymous.fetch('/files', { method: 'POST', headers, body: 'words' })).status;
    };
    expect([await put(reads.secret), await put(writes.secret)]).toEqual([403, 201]);
  });
});

describe('the tokens of a person', () => {
  it('end with a change of the password', async () => {
    const client = await newcomer(server, 'change-tokens@example.org');
    const { secret } = await makeToken(client);
    const form = { currentPassword: password, newPassword: 'kiangazi kirefu', revokeOtherSessions: true };
    expect((await post(client, '/api/auth/change-password', { ...form, currentPassword: 'wrong one' })).status).toBe(400);
    expect((await askAs(server.anonymous, secret, own)).codes).toEqual([]);
    expect((await post(client, '/api/auth/change-password', form)).status).toBe(200);
    expect((await askAs(server.anonymous, secret, own)).codes).toEqual(['TOKEN_NOT_VALID']);
  });

  it('end with a new password by letter', async () => {
    const email = 'reset-tokens@example.org';
    const client = await newcomer(server, email);
    const { secret } = await makeToken(client);
    await server.letter(email);
    await post(server.anonymous, '/api/auth/request-password-reset', { email });
    const token = new URL((await server.letter(email)).body.match(/https?:\S+reset-password\S+/)?.[0] ?? '').searchParams.get('token');
    expect((await post(server.anonymous, '/api/auth/reset-password', { token, newPassword: 'mvua za vuli' })).status).toBe(200);
    expect((await askAs(server.anonymous, secret, own)).codes).toEqual(['TOKEN_NOT_VALID']);
  });
});

describe('a token on a socket', () => {
  const open = async (secret: string) => {
    const socket = await openSocket(server.url, { authorization: `Bearer ${secret}`, origin: 'https://elsewhere.example' });
    socket.send({ type: 'connection_init' });
    return socket;
  };

  it('is taken, may send any subscription, and is cut off within a second after it was revoked', async () => {
    const { client } = await clientOf();
    const { id, secret } = await makeToken(client);
    const socket = await open(secret);
    await socket.waitFor(({ type }) => type === 'connection_ack');
    const query = 'subscription Mine { threadEvents(threadId: "01900000-0000-7000-8000-000000000000") { number } }';
    socket.send({ type: 'subscribe', id: 's', payload: { query } });
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(JSON.stringify(socket.messages)).not.toContain('OPERATION_NOT_TRUSTED');
    const started = performance.now();
    await client.ask(IdentityRevokeAccessTokenDocument, { id });
    expect(await socket.closed).toBe(4401);
    expect(performance.now() - started).toBeLessThan(1000);
  });

  it('that does not hold is refused', async () => {
    expect(await (await open(`kgn_${'x'.repeat(43)}`)).closed).toBe(4401);
  });

  it('that expires is cut off', async () => {
    const { id, secret } = await makeToken((await clientOf()).client);
    await server.pool.query(`update access_token set expires_at = now() + interval '1 second' where id = $1`, [id]);
    const socket = await open(secret);
    await socket.waitFor(({ type }) => type === 'connection_ack');
    expect(await socket.closed).toBe(4205);
    expect(await (await open(secret)).closed).toBe(4401);
  });
});
