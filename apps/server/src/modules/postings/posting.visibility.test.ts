import { needStatuses, type OfferStatus, offerStatuses, visibilities } from '@kongano/domain';
import type { PlanScope } from '@kongano/query-plan';
import { v7 as uuidv7 } from 'uuid';
import { type Actor, type ActorOrganisation, anonymousActor, scopeOf, viewerValues } from '../../platform/session';
import { startTestServer, type TestServer } from '../../testing';
import { mayKnowOwner, mayReadDetail, mayReadPosting, type ReadablePosting } from './posting.policy';
import { knowsOwner, postingVisible, readsDetail } from './posting.visibility';

let server: TestServer;
const author = uuidv7();
const firm = uuidv7();
const otherFirm = uuidv7();
const [guest, asked, introduced] = [uuidv7(), uuidv7(), uuidv7()];

beforeAll(async () => {
  server = await startTestServer();
  await server.pool.query(`insert into organisation (id, kind, name) values ($1, 'FIRM', 'Own firm'), ($2, 'FIRM', 'Other firm')`, [
    firm,
    otherFirm,
  ]);
});
afterAll(() => server.stop());

const belongsTo = (id: string, given: Partial<ActorOrganisation> = {}): ActorOrganisation => ({
  id,
  kind: 'FIRM',
  role: 'MEMBER',
  isVerified: true,
  regionCode: null,
  ...given,
});
const someone = (given: Partial<Actor>): Actor => ({
  ...anonymousActor('en'),
  personId: uuidv7(),
  sessionId: uuidv7(),
  email: 'a@b.c',
  ...given,
});

const actors: Readonly<Record<string, Actor>> = {
  nobody: anonymousActor('en'),
  'a person without organisation': someone({}),
  'a member of an unverified firm': someone({ organisations: [belongsTo(otherFirm, { isVerified: false })] }),
  'a member of a verified firm': someone({ organisations: [belongsTo(otherFirm)] }),
  'a regional officer': someone({ organisations: [belongsTo(uuidv7(), { kind: 'GOVERNMENT', regionCode: 'TZ-16' })] }),
  'its author': someone({ personId: author }),
  'a colleague of an unverified firm': someone({ organisations: [belongsTo(firm, { isVerified: false })] }),
  'a colleague': someone({ organisations: [belongsTo(firm)] }),
  'a guest': someone({ personId: guest }),
  'the other side, asked': someone({ personId: asked }),
  'the other side, introduced': someone({ personId: introduced }),
  'a broker': someone({ roles: ['BROKER'] }),
  'an administrator': someone({ roles: ['ADMINISTRATOR'] }),
  'a fund manager': someone({ roles: ['FUND_MANAGER'] }),
  'a reviewer': someone({ roles: ['REVIEWER'] }),
};

interface Row extends ReadablePosting {
  readonly id: string;
}

/** Every status and visibility, open and archived, with and without an organisation. */
function everyRow(statuses: readonly ReadablePosting['status'][]): Row[] {
  return statuses.flatMap((status) =>
    visibilities.flatMap((visibility) =>
      [null, new Date()].flatMap((archivedAt) =>
        [firm, null].map((organisationId) => ({
          ...{ id: uuidv7(), status, visibility, archivedAt, organisationId, authorId: author },
          ...{ named: [guest, asked, introduced], confidants: [introduced] },
        })),
      ),
    ),
  );
}

async function seenInSql(table: string, actor: Actor, rule = postingVisible): Promise<ReadonlySet<string>> {
  const values: unknown[] = [];
  const viewer: Readonly<Record<string, unknown>> = viewerValues(actor);
  const at: PlanScope = { scope: scopeOf(actor), viewer: (name, cast) => `$${values.push(viewer[name])}::${cast}` };
  const { rows } = await server.pool.query<{ id: string }>(
    `select p.id from ${table} p where p.author_id = '${author}' and ${rule('p', at)}`,
    values,
  );
  return new Set(rows.map((row) => row.id));
}

const tables = [
  ['need', needStatuses],
  ['offer', offerStatuses],
] as const;

describe.each(tables)('the row rule of %ss and the policy', (table, statuses) => {
  const rows = everyRow(statuses);

  beforeAll(async () => {
    for (const row of rows)
      await server.pool.query(
        `insert into ${table} (id, author_id, organisation_id, status, visibility, archived_at) values ($1, $2, $3, $4, $5, $6)`,
        [row.id, row.authorId, row.organisationId, row.status, row.visibility, row.archivedAt],
      );
    await name(table);
  });

  test.each(Object.entries(actors))('say the same of what %s may read', async (_name, actor) => {
    const seen = await seenInSql(table, actor);
    const expected = rows.filter((row) => mayReadPosting(actor, row));
    expect(rows.filter((row) => seen.has(row.id))).toEqual(expected);
    expect(seen.size).toBe(expected.length);
  });

  test.each(Object.entries(actors))('say the same of what more than a teaser %s reads, and of whose it is', async (_name, actor) => {
    const known = rows.filter((row) => mayReadPosting(actor, row));
    const rules = [
      [readsDetail, mayReadDetail],
      [knowsOwner, mayKnowOwner],
    ] as const;
    for (const [sql, policy] of rules) {
      const seen = await seenInSql(table, actor, sql);
      expect(known.filter((row) => seen.has(row.id))).toEqual(known.filter((row) => policy(actor, row)));
    }
  });
});

/** Invites the guest to every row, and makes each a match with something of those who were asked, and of those who were introduced. */
async function name(table: 'need' | 'offer'): Promise<void> {
  const { pool } = server;
  await pool.query(`insert into person (id, name, email) values ($1, 'Guest', 'guest@example.org') on conflict do nothing`, [guest]);
  await pool.query(
    `insert into posting_invitation (id, subject, subject_id, person_id, invited_by) select gen_random_uuid(), $1, id, $2, $2 from ${table}`,
    [table.toUpperCase(), guest],
  );
  const other = table === 'need' ? 'offer' : 'need';
  for (const [person, column] of [
    [asked, 'approached_at'],
    [introduced, 'introduced_at'],
  ] as const) {
    const { rows } = await pool.query<{ id: string }>(`insert into ${other} (id, author_id) values (gen_random_uuid(), $1) returning id`, [
      person,
    ]);
    await pool.query(
      `insert into match (id, ${table}_id, ${other}_id, status, source, score, ${column})
       select gen_random_uuid(), p.id, $1, 'DECLINED', 'BROKER', 0.5, now() from ${table} p where p.author_id = $2`,
      [rows[0]?.id, author],
    );
  }
}

const posting = (given: Partial<ReadablePosting>): ReadablePosting => ({
  named: [guest, asked, introduced],
  confidants: [introduced],
  status: 'PUBLISHED',
  visibility: 'PUBLIC',
  archivedAt: null,
  authorId: author,
  organisationId: firm,
  ...given,
});
const readersOf = (given: Partial<ReadablePosting>) =>
  Object.entries(actors)
    .filter(([, actor]) => mayReadPosting(actor, posting(given)))
    .map(([name]) => name);

const ownPeople = ['its author', 'a colleague of an unverified firm', 'a colleague'];
const staff = ['a broker', 'an administrator'];
const verifiedMembers = ['a member of a verified firm', 'a regional officer'];

test('a draft is read by its own people only, not even by staff', () => {
  expect(readersOf({ status: 'DRAFT' })).toEqual(ownPeople);
});

test.each(['SUBMITTED', 'QUALIFYING', 'RETURNED'] as const)('what is %s is read by its own people and staff', (status) => {
  expect(readersOf({ status })).toEqual([...ownPeople, ...staff]);
});

test.each(['PUBLISHED', 'IN_DISCUSSION', 'AGREED', 'SOLVED'] as const)('what is public and %s is read by everyone', (status) => {
  expect(readersOf({ status })).toEqual(Object.keys(actors));
});

test('what is for members is read by members of verified organisations, a regional officer among them', () => {
  const readers = [...verifiedMembers, ...ownPeople, ...staff];
  expect(new Set(readersOf({ visibility: 'MEMBERS' }))).toEqual(new Set(readers));
});

test('what is by invitation is read by those whom a broker named', () => {
  const named = ['a guest', 'the other side, asked', 'the other side, introduced'];
  expect(new Set(readersOf({ visibility: 'INVITED' }))).toEqual(new Set([...ownPeople, ...named, ...staff]));
});

test('of what is anonymous everyone reads the teaser, members and those named the rest, and whose it is those who were introduced', () => {
  const anonymous = posting({ visibility: 'ANONYMOUS' });
  const those = (may: typeof mayReadDetail) => Object.keys(actors).filter((name) => may(actors[name] ?? anonymousActor('en'), anonymous));
  expect(readersOf({ visibility: 'ANONYMOUS' })).toEqual(Object.keys(actors));
  const known = [...ownPeople, 'the other side, introduced', ...staff];
  expect(those(mayKnowOwner)).toEqual(known);
  expect(new Set(those(mayReadDetail))).toEqual(new Set([...verifiedMembers, 'a guest', 'the other side, asked', ...known]));
});

test.each(['CLOSED_UNSOLVED', 'EXPIRED', 'WITHDRAWN'] as const)('what is %s is left to its own people and staff', (status) => {
  expect(readersOf({ status })).toEqual([...ownPeople, ...staff]);
});

test('what is archived is left to its own people and staff, however public it was', () => {
  expect(readersOf({ status: 'SOLVED', archivedAt: new Date() })).toEqual([...ownPeople, ...staff]);
});

test('an offer withdrawn by one organisation is not read by another', () => {
  const withdrawn: OfferStatus = 'WITHDRAWN';
  expect(mayReadPosting(actors['a member of a verified firm'] ?? anonymousActor('en'), posting({ status: withdrawn }))).toBe(false);
});
