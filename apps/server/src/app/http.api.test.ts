import { createHmac } from 'node:crypto';
import net from 'node:net';
import { getIntrospectionQuery } from 'graphql';
import { v7 as uuidv7 } from 'uuid';
import { type SignedIn, startTestServer, TestClient, type TestServer } from '../testing';

const json = { 'content-type': 'application/json' };

describe('a real installation', () => {
  let server: TestServer;
  let firm: SignedIn & { organisationId: string };
  beforeAll(async () => {
    server = await startTestServer({ LOG_LEVEL: 'silent' });
    firm = await server.member();
  }, 120_000);
  afterAll(() => server.stop());

  const send = (init: RequestInit & { path?: string } = {}, client = server.anonymous) =>
    client.fetch(init.path ?? '/graphql', { method: 'POST', headers: json, body: JSON.stringify({ query: '{ __typename }' }), ...init });
  const codesOf = async (response: Response): Promise<string[]> => {
    const { errors } = (await response.json()) as { errors?: { extensions?: { code?: string } }[] };
    return (errors ?? []).map(({ extensions }) => extensions?.code ?? '');
  };

  describe('its schema', () => {
    it.each([
      ['the whole of it', getIntrospectionQuery()],
      ['one type', '{ __type(name: "Need") { fields { name } } }'],
      ['a type hidden in a fragment', '{ ...F } fragment F on Query { __schema { queryType { name } } }'],
    ])('is not told to just anybody: %s', async (_what, query) => {
      const [english, swahili] = [await server.anonymous.graphql(query), await server.anonymous.in('sw').graphql(query)];
      expect([english.codes, swahili.codes]).toEqual([['UNAUTHENTICATED'], ['UNAUTHENTICATED']]);
      expect(swahili.messages).not.toEqual(english.messages);
    });

    it('is told to who is signed in', async () => {
      expect((await firm.client.graphql(getIntrospectionQuery())).codes).toEqual([]);
    });

    it('is not told deeper than it is: fields of types of fields cost a request each', async () => {
      const deep = '{ __schema { types { fields { type { fields { type { fields { type { fields { name } } } } } } } } } }';
      expect((await firm.client.graphql(deep)).codes).toContain('GRAPHQL_VALIDATION_FAILED');
    });

    it('is not given away by suggestions', async () => {
      for (const query of [
        '{ need { id } }',
        '{ needz { totalCount } }',
        '{ needs(filtre: {}) { totalCount } }',
        '{ needs(sort: NEWES) { totalCount } }',
      ])
        expect((await server.anonymous.graphql(query)).messages.join()).not.toMatch(/did you mean/i);
    });
  });

  describe('a document is refused', () => {
    const many = (count: number, text: (i: number) => string) => Array.from({ length: count }, (_, i) => text(i)).join(' ');
    const needNode = (inner: string) => `{ needs(first: 100) { edges { node { ${inner} } } } }`;

    it.each([
      [
        'of eleven levels',
        '{ needs { edges { node { organisation { needs { edges { node { organisation { needs { edges { cursor } } } } } } } } } } }',
        'TOO_COMPLEX',
      ],
      ['of 31 aliases', `{ figures { ${many(31, (i) => `a${i}: firms`)} } }`, 'TOO_COMPLEX'],
      ['of 21 directives', `{ figures { ${many(21, () => 'firms @include(if: true)')} } }`, 'TOO_COMPLEX'],
      ['of eleven root fields', `{ ${many(11, (i) => `a${i}: figures { firms }`)} }`, 'TOO_COMPLEX'],
      [
        'of eleven root fields in a fragment',
        `{ ...F } fragment F on Query { ${many(11, (i) => `a${i}: figures { firms }`)} }`,
        'TOO_COMPLEX',
      ],
      ['of more than 2,000 tokens', `{ figures { ${many(2_001, () => 'firms')} } }`, 'GRAPHQL_PARSE_FAILED'],
      ['that asks for 101 of a list', '{ needs(first: 101) { totalCount } }', 'BAD_USER_INPUT'],
      ['that asks for less than none', '{ needs(first: -1) { totalCount } }', 'BAD_USER_INPUT'],
      ['that may read more than 5,000 objects', needNode('matches(first: 100) { id }'), 'TOO_COMPLEX'],
      ['with a cursor that no list gave', '{ needs(after: "bm8") { edges { cursor } } }', 'BAD_USER_INPUT'],
      ['with an id that is none', '{ need(id: "1 or 1=1") { id } }', 'BAD_USER_INPUT'],
      ['with NUL in a text', '{ needs(filter: { text: "a\\u0000b" }) { totalCount } }', 'BAD_USER_INPUT'],
      ['with half a character in a text', '{ needs(filter: { text: "a\\ud83d b" }) { totalCount } }', 'GRAPHQL_PARSE_FAILED'],
      ['that is broken', '{ needs', 'GRAPHQL_PARSE_FAILED'],
      ['that names what there is not', '{ nothing }', 'GRAPHQL_VALIDATION_FAILED'],
    ])('%s', async (_what, query, code) => {
      const { codes, messages } = await firm.client.graphql(query);
      expect([...new Set(codes)]).toEqual([code]);
      expect(messages.join()).not.toMatch(/select |at \w+ \(|node_modules/);
    });

    it('in the reader’s language where a person can mend it', async () => {
      const query = '{ needs(first: 101) { totalCount } }';
      const [english, swahili] = [await firm.client.graphql(query), await firm.client.in('sw').graphql(query)];
      expect(english.messages[0]).toMatch(/at most 100/);
      expect(swahili.messages[0]).toMatch(/visivyozidi 100/);
    });

    it('with half a character in a variable', async () => {
      const query = 'query ($text: String) { needs(filter: { text: $text }) { totalCount } }';
      const { codes } = await firm.client.graphql(query, { text: 'a\ud83d b' });
      expect(codes.every((code) => code === 'BAD_USER_INPUT')).toBe(true);
    });

    it('but not when it is just within the bounds', async () => {
      const { codes } = await firm.client.graphql(`{ ${many(10, (i) => `a${i}: figures { firms }`)} }`);
      expect(codes).toEqual([]);
    });
  });

  describe('a request is refused', () => {
    const query = JSON.stringify({ query: '{ __typename }' });

    it.each<[string, RequestInit, number]>([
      ['that brings many at once', { body: `[${query},${query}]` }, 400],
      ['of more than 256 kB', { body: JSON.stringify({ query: `{ __typename } #${'x'.repeat(257 * 1024)}` }) }, 413],
      ['that is no JSON', { body: '{ "query": ' }, 400],
      ['without content', { body: '' }, 400],
      ['of plain text', { headers: { 'content-type': 'text/plain' }, body: query }, 415],
      ['of a form', { headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: 'query={__typename}' }, 415],
      [
        'from a page of another site',
        { headers: { ...json, 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' }, body: query },
        403,
      ],
      ['from a page of another site in an old browser', { headers: { ...json, origin: 'https://evil.example' }, body: query }, 403],
      [
        'from a neighbour',
        { headers: { ...json, 'sec-fetch-site': 'same-site', origin: 'https://evil.kongano.example' }, body: query },
        403,
      ],
      ['with a key of seven letters', { headers: { ...json, 'idempotency-key': 'x'.repeat(7) }, body: query }, 400],
    ])('%s', async (_what, init, status) => {
      const response = await send(init);
      const text = await response.text();
      expect([400, 415].includes(status) ? [400, 415].includes(response.status) : response.status === status).toBe(true);
      expect(JSON.parse(text)).toMatchObject({ errors: [{ message: expect.any(String) }] });
      expect(text).not.toMatch(/at \w+ \(|node_modules|SyntaxError/);
    });

    it('in the reader’s language', async () => {
      const body = JSON.stringify({ query: `{ __typename } #${'x'.repeat(257 * 1024)}` });
      const [english, swahili] = await Promise.all(
        [server.anonymous, server.anonymous.in('sw')].map(async (client) => (await send({ body }, client)).json()),
      );
      expect([english, swahili]).toMatchObject([
        { message: expect.stringContaining('Send less') },
        { message: expect.stringContaining('Tuma kidogo') },
      ]);
    });

    it('that changes something by GET', async () => {
      const mutation = encodeURIComponent('mutation { markRead(threadId: "x", number: 1) { problems { code } } }');
      const response = await firm.client.fetch(`/graphql?query=${mutation}`);
      expect(response.status).toBe(405);
    });

    it('by GET is answered when it only reads', async () => {
      const response = await firm.client.fetch(`/graphql?query=${encodeURIComponent('{ viewer { id } }')}`);
      expect(await response.json()).toEqual({ data: { viewer: { id: firm.id } } });
    });
  });

  describe('a fault', () => {
    const hidden = /column|relation|does not exist|select|at \w+ \(|node_modules|pg_|\.ts:/;
    const broken = async (change: readonly [string, string], ask: () => Promise<string>): Promise<string> => {
      await server.pool.query(change[0]);
      return ask().finally(() => server.pool.query(change[1]));
    };

    it.each([
      [
        'of reading',
        ['alter table term rename column title_en to gone', 'alter table term rename column gone to title_en'],
        '{ terms(scheme: REGION) { edges { node { titleEn } } } }',
      ],
      [
        'of writing',
        ['alter table thread rename column last_number to gone', 'alter table thread rename column gone to last_number'],
        `mutation { markRead(threadId: "${uuidv7()}", number: 1) { problems { code } } }`,
      ],
    ] as const)('%s is told with an id and a sentence, and nothing of its cause', async (_what, change, query) => {
      const text = await broken(change, async () => (await send({ body: JSON.stringify({ query }) }, firm.client.in('sw'))).text());
      expect(JSON.parse(text)).toMatchObject({
        errors: [
          {
            message: expect.stringMatching(/^Kuna hitilafu/),
            extensions: { code: 'INTERNAL', id: expect.stringMatching(/^[\da-f-]{36}$/) },
          },
        ],
      });
      expect(text.replaceAll('"locations":[{"line":1,"column":', '')).not.toMatch(hidden);
    });

    it('before GraphQL is told in the same way', async () => {
      const change = ['alter table auth_session rename to gone', 'alter table gone rename to auth_session'] as const;
      const text = await broken(change, async () => {
        const response = await send({}, firm.client.in('sw'));
        expect(response.status).toBe(500);
        return response.text();
      });
      expect(JSON.parse(text)).toMatchObject({
        code: 'INTERNAL',
        id: expect.any(String),
        errors: [{ message: expect.stringMatching(/^Kuna hitilafu/), extensions: { code: 'INTERNAL' } }],
      });
      expect(text).not.toMatch(hidden);
    });

    it('of slowness is told as such, after five seconds', async () => {
      const lock = await server.pool.connect();
      await lock.query('begin; lock table term in access exclusive mode');
      const started = performance.now();
      const { codes, messages } = await server.anonymous.in('sw').graphql('{ terms(scheme: REGION) { totalCount } }');
      await lock.query('rollback');
      lock.release();
      expect([codes, messages]).toEqual([['TOO_COMPLEX'], [expect.stringMatching(/muda mrefu/)]]);
      expect(performance.now() - started).toBeGreaterThan(4_900);
    }, 20_000);
  });

  describe('every answer carries the headers that keep a browser safe', () => {
    it.each<[string, string, RequestInit]>([
      ['an answer', '/graphql?query={__typename}', {}],
      ['a refusal', '/graphql', { method: 'POST', headers: json, body: '{' }],
      ['a request from elsewhere', '/graphql', { method: 'POST', headers: { ...json, origin: 'https://evil.example' }, body: '{}' }],
      ['something too large', '/graphql', { method: 'POST', headers: json, body: JSON.stringify('x'.repeat(300_000)) }],
      ['nothing', '/api/nothing', {}],
      ['no such file', `/files/${uuidv7()}`, {}],
      ['health', '/health/live', {}],
      ['metrics', '/metrics', {}],
      ['sign-in', '/api/auth/sign-in/email', { method: 'POST', headers: json, body: '{}' }],
      ['a page', '/needs', {}],
      ['another method', '/graphql', { method: 'DELETE' }],
    ])('%s', async (_what, path, init) => {
      const { headers } = await server.anonymous.fetch(path, init);
      const policy = headers.get('content-security-policy') ?? '';
      expect(policy).toMatch(/default-src 'self'.*object-src 'none'.*frame-ancestors 'none'/);
      expect(policy).not.toMatch(/unsafe-inline|unsafe-eval/);
      expect(Object.fromEntries(headers)).toMatchObject({
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'same-origin',
        'cross-origin-opener-policy': 'same-origin',
        'permissions-policy': expect.stringContaining('geolocation=()'),
      });
      expect(headers.get('access-control-allow-origin')).toBeNull();
    });

    it('keeps answers with people’s data out of every cache', async () => {
      expect((await send({}, firm.client)).headers.get('cache-control')).toBe('no-store');
    });
  });

  describe('its health', () => {
    it('is told: that it lives', async () => {
      const response = await server.anonymous.fetch('/health/live');
      expect([response.status, await response.json()]).toEqual([200, { status: 'live' }]);
    });

    it('is told: ready only on a database that keeps what it confirms', async () => {
      const { rows } = await server.pool.query<{ fsync: string; commit: string }>(
        `select current_setting('fsync') as fsync, current_setting('synchronous_commit') as commit`,
      );
      const [fsync, synchronousCommit] = [rows[0]?.fsync === 'on', rows[0]?.commit !== 'off'];
      const response = await server.anonymous.fetch('/health/ready');
      expect(response.status).toBe(fsync && synchronousCommit ? 200 : 503);
      expect(await response.json()).toMatchObject({ checks: { database: true, migrations: true, fsync, synchronousCommit } });
    });

    it('is not ready while a migration is missing', async () => {
      await server.pool.query('update schema_migration set name = name || $1', ['-not-yet']);
      const body = await (await server.anonymous.fetch('/health/ready')).json();
      await server.pool.query('update schema_migration set name = replace(name, $1, $2)', ['-not-yet', '']);
      expect(body).toMatchObject({ status: 'not ready', checks: { migrations: false } });
    });

    it('is measured by route, without what people asked for', async () => {
      await server.anonymous.fetch('/files/secret-name');
      const text = await (await server.anonymous.fetch('/metrics')).text();
      expect(text).toMatch(/kongano_http_seconds_count\{route="\/health\/live",method="GET",status="200"\} \d/);
      expect(text).not.toContain('secret-name');
    });
  });

  describe('who is asking', () => {
    const viewer = async (cookie: string) =>
      (await new TestClient(server.url, cookie).ask<{ viewer: { id: string } | null }, never>('{ viewer { id } }')).viewer;

    it('is known by the session', async () => {
      expect(await viewer(firm.client.cookie ?? '')).toEqual({ id: firm.id });
    });

    it.each([
      ['another signature', (cookie: string) => cookie.replace(/.{8}$/, 'AAAAAA%3D')],
      ['no signature', (cookie: string) => cookie.split('.')[0] ?? ''],
      [
        'a signature of another secret',
        (cookie: string) => {
          const token = cookie.slice('kongano='.length).split('.')[0] ?? '';
          return `kongano=${token}.${encodeURIComponent(createHmac('sha256', 'guess').update(token).digest('base64'))}`;
        },
      ],
      ['a broken escape', () => 'kongano=%E0%A4%A.%'],
      ['nothing', () => 'kongano='],
    ])('is nobody with a cookie of %s', async (_what, forge) => {
      expect(await viewer(forge(firm.client.cookie ?? ''))).toBeNull();
    });

    it.each([
      ['has expired', `update auth_session set expires_at = now() - interval '1 second' where person_id = $1`],
      ['was revoked', 'delete from auth_session where person_id = $1'],
      ['belongs to a person who was erased', 'delete from person where id = $1'],
    ])('is nobody with a session that %s', async (_what, change) => {
      const person = await server.person();
      expect(await viewer(person.client.cookie ?? '')).toEqual({ id: person.id });
      await server.pool.query(change, [person.id]);
      expect(await viewer(person.client.cookie ?? '')).toBeNull();
    });
  });

  it('goes on after requests that are none', async () => {
    const { port, hostname } = new URL(server.url);
    for (const line of ['GET /%ff HTTP/1.1', 'GET //graphql HTTP/1.1', 'POST /graphql HTTP/9.9', 'GET http://[ HTTP/1.1', '\0\0\0']) {
      const socket = net.connect(Number(port), hostname);
      socket.on('error', () => undefined);
      socket.end(`${line}\r\nHost: x\r\nConnection: close\r\n\r\n`);
      await new Promise((resolve) => socket.once('close', resolve).resume());
    }
    expect((await server.anonymous.fetch('/health/live')).status).toBe(200);
  });

  it('refuses a bad key in GraphQL’s own shape', async () => {
    expect(await codesOf(await send({ headers: { ...json, 'idempotency-key': 'a b' } }))).toEqual(['BAD_USER_INPUT']);
  });
});
