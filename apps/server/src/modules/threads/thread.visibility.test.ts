import type { PlanScope } from '@kongano/query-plan';
import { v7 as uuidv7 } from 'uuid';
import { type Actor, type ActorOrganisation, anonymousActor, scopeOf, viewerValues } from '../../platform/session';
import { startTestServer, type TestServer } from '../../testing';
import { addThread } from '../../testing/threads';
import { type Participants, takesPart, writesFor } from './thread.policy';
import { messageVisible, threadVisible } from './thread.visibility';

const [firm, institute, otherFirm, loner] = [uuidv7(), uuidv7(), uuidv7(), uuidv7()];
const belongsTo = (id: string, given: Partial<ActorOrganisation> = {}): ActorOrganisation => ({
  id,
  kind: 'FIRM',
  role: 'MEMBER',
  isVerified: true,
  regionCode: null,
  ...given,
});
const someone = (given: Partial<Actor> = {}): Actor => ({ ...anonymousActor('en'), personId: uuidv7(), sessionId: uuidv7(), ...given });

const actors: Readonly<Record<string, Actor>> = {
  nobody: anonymousActor('en'),
  'another person': someone(),
  'a member of another firm': someone({ organisations: [belongsTo(otherFirm)] }),
  'a regional officer': someone({ organisations: [belongsTo(uuidv7(), { kind: 'GOVERNMENT', regionCode: 'TZ-16' })] }),
  'a member of the firm': someone({ organisations: [belongsTo(firm, { isVerified: false })] }),
  'a member of the institute, and of another firm': someone({ organisations: [belongsTo(otherFirm), belongsTo(institute)] }),
  'a person who takes part alone': someone({ personId: loner }),
  'a former member of the firm': someone(),
  'a broker': someone({ roles: ['BROKER'] }),
  'an administrator': someone({ roles: ['ADMINISTRATOR'] }),
  'a fund manager': someone({ roles: ['FUND_MANAGER'] }),
  'a reviewer': someone({ roles: ['REVIEWER'] }),
};

const threads: Readonly<Record<string, Participants>> = {
  'of the firm and the institute': { organisationIds: [firm, institute], personIds: [] },
  'of the firm and a person': { organisationIds: [firm], personIds: [loner] },
  'of a person': { organisationIds: [], personIds: [loner] },
  'of nobody': { organisationIds: [], personIds: [] },
};

describe('the row rule of threads and the policy', () => {
  let server: TestServer;
  const ids = new Map<string, string>();

  beforeAll(async () => {
    server = await startTestServer();
    await server.pool.query(`insert into organisation (id, kind, name) select id, 'FIRM', 'Firm ' || id from unnest($1::uuid[]) id`, [
      [firm, institute, otherFirm],
    ]);
    await server.pool.query(`insert into person (id, name, email) values ($1, 'Asha', 'loner@example.org')`, [loner]);
    for (const [name, participants] of Object.entries(threads)) {
      const id = await addThread(server.pool, participants);
      ids.set(name, id);
      await server.pool.query(`insert into message (id, thread_id, number, author_id, body) values ($1, $2, 1, $3, 'Habari')`, [
        uuidv7(),
        id,
        uuidv7(),
      ]);
    }
  }, 60_000);
  afterAll(() => server.stop());

  async function seenInSql(table: 'thread' | 'message', actor: Actor): Promise<string[]> {
    const values: unknown[] = [];
    const viewer: Readonly<Record<string, unknown>> = viewerValues(actor);
    const at: PlanScope = { scope: scopeOf(actor), viewer: (name, cast) => `$${values.push(viewer[name])}::${cast}` };
    const [column, rule] = table === 'thread' ? ['id', threadVisible] : ['thread_id', messageVisible];
    const { rows } = await server.pool.query<{ id: string }>(`select x.${column} as id from ${table} x where ${rule('x', at)}`, values);
    const seen = new Set(rows.map((row) => row.id));
    return Object.keys(threads).filter((name) => seen.has(ids.get(name) ?? ''));
  }

  it.each(Object.entries(actors))('say the same of the threads and messages that %s may read', async (_name, actor) => {
    const expected = Object.keys(threads).filter((name) => threads[name] && takesPart(actor, threads[name]));
    expect(await seenInSql('thread', actor)).toEqual(expected);
    expect(await seenInSql('message', actor)).toEqual(expected);
  });
});

it('lets staff read every thread, the two sides their own, and nobody else any', () => {
  const readers = Object.fromEntries(
    Object.entries(threads).map(([name, participants]) => [
      name,
      Object.keys(actors).filter((who) => takesPart(actors[who] ?? anonymousActor('en'), participants)),
    ]),
  );
  const sides = ['a member of the firm', 'a member of the institute, and of another firm'];
  const staff = ['a broker', 'an administrator'];
  expect(readers).toEqual({
    'of the firm and the institute': [...sides, ...staff],
    'of the firm and a person': ['a member of the firm', 'a person who takes part alone', ...staff],
    'of a person': ['a person who takes part alone', ...staff],
    'of nobody': staff,
  });
});

it('writes a message for the side its author belongs to, and for none when the author is staff or takes part alone', () => {
  const participants = threads['of the firm and the institute'] ?? { organisationIds: [], personIds: [] };
  const sideOf = (who: string) => writesFor(actors[who] ?? anonymousActor('en'), participants);
  expect(sideOf('a member of the institute, and of another firm')).toBe(institute);
  expect(sideOf('a member of the firm')).toBe(firm);
  expect(sideOf('a broker')).toBeNull();
});
