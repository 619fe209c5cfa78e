import type { Pool } from 'pg';
import { demoPassword } from '../modules/identity';
import { startTestServer, TestClient, type TestServer } from '../testing';
import { DemoClock } from './demo-clock';
import { demoDetails } from './demo-details';
import { demoId } from './demo-ids';
import { demoAccounts, demoEmail } from './demo-people';
import { demoSet } from './demo-set';
import { needInput, offerInput } from './posting-inputs';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer({ KONGANO_DEMO: '1' });
}, 120_000);
afterAll(() => server.stop());

const rows = async <Row>(pool: Pool, text: string, values: unknown[] = []): Promise<Row[]> => (await pool.query(text, values)).rows;
const figure = async (text: string): Promise<number> => Number((await server.pool.query(`select count(*) as n from ${text}`)).rows[0].n);

async function signIn(email: string): Promise<TestClient> {
  const response = await server.anonymous.fetch('/api/auth/sign-in/email', {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: server.url },
    body: JSON.stringify({ email, password: demoPassword }),
  });
  const cookie = response.headers.getSetCookie().map((one) => one.split(';')[0]);
  return new TestClient(server.url, cookie.join('; '));
}
const signedIn = new Map<string, Promise<TestClient>>();
function as(role: string): Promise<TestClient> {
  const client = signedIn.get(role) ?? signIn(demoEmail(role));
  signedIn.set(role, client);
  return client;
}

interface Me {
  readonly viewer: {
    readonly name: string;
    readonly language: string;
    readonly roles: string[];
    readonly regionCodes: string[];
    readonly isVerifiedMember: boolean;
    readonly facilitates: { slug: string }[];
    readonly memberships: { role: string; organisation: { name: string } }[];
  };
}
const me = `{ viewer { name language roles regionCodes isVerifiedMember facilitates { slug } memberships { role organisation { name } } } }`;

describe('the people', () => {
  it('are told to whoever opens the page of signing in', async () => {
    const { accounts } = (await (await server.anonymous.fetch('/api/demo')).json()) as { accounts: { email: string }[] };
    expect(accounts.map(({ email }) => email).sort()).toEqual(demoAccounts.map(({ email }) => email).sort());
  });

  it('all sign in with the one password, under their names', async () => {
    for (const { role, name } of demoAccounts) expect((await (await as(role)).ask<Me, object>(me)).viewer.name).toBe(name);
  }, 30_000);

  it.each([
    ['firm', { language: 'sw', roles: [], memberships: [{ role: 'OWNER', organisation: { name: 'Mfano Uhandisi Workshop' } }] }],
    ['researcher', { memberships: [{ role: 'MEMBER', organisation: { name: 'Mfano University of Agriculture' } }] }],
    ['liaison', { memberships: [{ role: 'OWNER', organisation: { name: 'Mfano University of Agriculture' } }] }],
    ['facilitator', { language: 'sw', isVerifiedMember: true, facilitates: [{ slug: 'morogoro-metal-and-agro-machinery-cluster-demo' }] }],
    ['broker', { roles: ['BROKER'], memberships: [{ role: 'OWNER', organisation: { name: expect.stringContaining('COSTECH') } }] }],
    ['officer', { roles: [], regionCodes: ['TZ-16'], isVerifiedMember: true }],
    ['fund', { roles: ['FUND_MANAGER'] }],
    ['reviewer', { roles: ['REVIEWER'], memberships: [] }],
    ['director', { roles: ['DIRECTOR'] }],
    ['admin', { roles: ['ADMINISTRATOR'] }],
  ])('%s acts as they should', async (role, expected) => {
    expect((await (await as(role)).ask<Me, object>(me)).viewer).toMatchObject(expected);
  });
});

describe('the set', () => {
  it('is all there, most of it published and some in other states', async () => {
    const byStatus = async (table: string) =>
      Object.fromEntries(
        (await rows<{ status: string; n: number }>(server.pool, `select status, count(*)::int n from ${table} group by 1`)).map((row) => [
          row.status,
          row.n,
        ]),
      );
    expect(await byStatus('need')).toEqual({
      PUBLISHED: 36,
      IN_DISCUSSION: 1,
      SUBMITTED: 2,
      RETURNED: 1,
      WITHDRAWN: 1,
      DRAFT: 1,
      AGREED: 1,
    });
    expect(await byStatus('offer')).toEqual({ PUBLISHED: 36, SUBMITTED: 2, RETURNED: 1, WITHDRAWN: 1 });
    expect([await figure('need where on_hold_until > now()'), await figure('offer where on_hold_until > now()')]).toEqual([1, 1]);
    expect([await figure('cluster'), await figure('cluster_member'), await figure('organisation'), await figure('person')]).toEqual([
      12, 29, 47, 52,
    ]);
    expect([await figure('organisation where verified_at is null'), await figure('need_cosign'), await figure('message')]).toEqual([
      1, 7, 6,
    ]);
  });

  it('has every need with every field', async () => {
    const { rows: found } = await server.pool.query('select * from need');
    const byId = new Map(found.map((row) => [row.id, row]));
    const clock = new DemoClock(new Date());
    for (const need of [...demoSet.needs, ...demoDetails.moreNeeds]) {
      const { isic, ...input } = { ...needInput(need, clock), isic: need.isic };
      expect(byId.get(demoId(need.id))).toMatchObject(columnsOf(input));
      expect(byId.get(demoId(need.id)).sector_code).toBe(isic);
    }
  });

  it('has every offer with every field', async () => {
    const { rows: found } = await server.pool.query('select o.*, p.name as author from offer o join person p on p.id = o.author_id');
    const byId = new Map(found.map((row) => [row.id, row]));
    for (const offer of demoSet.offers) {
      const row = byId.get(demoId(offer.id));
      const { people, ...input } = offerInput(offer, row.author);
      expect(row).toMatchObject(columnsOf(input));
      expect(row.people).toEqual(people.map((person) => expect.objectContaining(person)));
    }
  });

  it('looks as if it had grown over weeks, in order and never in the future', async () => {
    const [span] = await rows<{ days: number; late: number; disorder: number }>(
      server.pool,
      `select extract(day from max(published_at) - min(published_at))::int as days, count(*) filter (where published_at > now())::int as late,
         count(*) filter (where published_at < submitted_at or submitted_at < created_at)::int as disorder from need`,
    );
    expect(span).toMatchObject({ late: 0, disorder: 0 });
    expect(span?.days).toBeGreaterThan(30);
    expect(await figure('activity where at > now()')).toBe(0);
    expect(await figure(`activity a join need n on n.id = a.subject_id where a.verb = 'need.published' and a.at <> n.published_at`)).toBe(
      0,
    );
  });

  it('came by the use cases: each step was recorded, with who took it', async () => {
    const brokers = `activity a join person p on p.id = a.actor_id where p.email = 'broker@demo.kongano.test' and a.verb`;
    expect(await figure(`${brokers} = 'need.published'`)).toBe(39);
    expect(await figure(`${brokers} = 'offer.published'`)).toBe(37);
    expect(await figure(`activity where verb = 'need.submitted'`)).toBe(42);
  });

  it('writes to nobody', async () => {
    expect([await figure('mail'), await figure('graphile_worker.jobs')]).toEqual([0, 0]);
  });
});

function columnsOf(input: object): object {
  const columns = Object.entries(input).map(
    ([key, value]) => [key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`), value] as const,
  );
  // Numbers of PostgreSQL's bigint come as text here.
  return Object.fromEntries(
    columns.map(([key, value]) => [key, /^(budget|cost)/.test(key) && value !== null ? String(value) : dated(value)]),
  );
}
const dated = (value: unknown): unknown => (typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) ? expect.anything() : value);

interface Suggested {
  readonly suggestedOffers: readonly { readonly offer: { readonly id: string } }[];
}

describe('what it shows', () => {
  it('suggests an offer that a broker would propose among the first five, for every open need that has one', async () => {
    const broker = await as('broker');
    const nameOf = new Map(demoSet.offers.map(({ id }) => [demoId(id), id]));
    const isOpen = (id: string) => demoDetails.states[id] === undefined;
    const fitting = (need: string) => Object.entries(demoSet.qrels[need] ?? {}).filter(([offer, grade]) => grade >= 2 && isOpen(offer));
    const needs = demoSet.needs.map(({ id }) => id).filter((id) => isOpen(id) && fitting(id).length > 0);
    const found: string[] = [];
    for (const id of needs) {
      const document = `query($id: ID!) { suggestedOffers(needId: $id, first: 5) { offer { id } } }`;
      const { suggestedOffers } = await broker.ask<Suggested, { id: string }>(document, { id: demoId(id) });
      const first = suggestedOffers.map(({ offer }) => nameOf.get(offer.id));
      if (fitting(id).some(([offer]) => first.includes(offer))) found.push(id);
    }
    expect(needs.length).toBeGreaterThan(30);
    expect(found.length).toBeGreaterThanOrEqual(needs.length - 1);
  }, 30_000);

  it('is a conversation that firm and researcher both read, and others do not', async () => {
    const document = `{ matches(first: 10) { edges { node { status thread { messages(last: 10) { body } } } } } }`;
    const statuses = async (role: string) => {
      const answer = await (await as(role)).ask<{ matches: { edges: { node: { status: string } }[] } }, object>(document);
      return answer.matches.edges.map(({ node }) => node.status).sort();
    };
    expect([await statuses('firm'), await statuses('researcher')]).toEqual([
      ['INTRODUCED', 'PROJECT'],
      ['INTRODUCED', 'PROJECT'],
    ]);
    expect(await statuses('broker')).toEqual(['DECLINED', 'INTRODUCED', 'PROJECT', 'SHORTLISTED']);
  });

  it('has a project that its partners and staff see, with a milestone that the firm is to confirm', async () => {
    interface Projects {
      readonly projects: { readonly edges: { readonly node: { readonly milestones: { readonly status: string }[] } }[] };
    }
    const document = '{ projects(first: 10) { edges { node { milestones { status } } } } }';
    const projects = async (role: string) =>
      (await (await as(role)).ask<Projects, object>(document)).projects.edges.map(({ node }) =>
        node.milestones.map(({ status }) => status),
      );
    const states = [['CONFIRMED', 'REPORTED', 'PLANNED']];
    expect([await projects('firm'), await projects('liaison'), await projects('broker'), await projects('officer')]).toEqual([
      states,
      states,
      states,
      [],
    ]);
  });

  it('gives everybody who works something to do', async () => {
    const kinds = async (role: string) => {
      const { waiting } = await (await as(role)).ask<{ waiting: { kind: string }[] }, object>('{ waiting { kind } }');
      return new Set(waiting.map(({ kind }) => kind));
    };
    expect([...(await kinds('broker'))]).toEqual(
      expect.arrayContaining(['QUALIFY_NEED', 'QUALIFY_OFFER', 'VERIFY_ORGANISATION', 'MATCH_NEXT_STEP']),
    );
    expect([...(await kinds('firm'))]).toEqual(expect.arrayContaining(['NEED_DRAFT', 'PROJECT_CONFIRM']));
    expect(await kinds('researcher')).toContain('UNREAD_MESSAGES');
    expect(await kinds('liaison')).toContain('OFFER_RETURNED');
  });
});
