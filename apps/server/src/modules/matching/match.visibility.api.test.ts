import { allowedMatchActions, type ConflictKind, type MatchState, matchStatuses, suggestedMatch } from '@kongano/domain';
import { v7 as uuidv7 } from 'uuid';
import { type Actor, anonymousActor, isStaff } from '../../platform/session';
import { type SignedIn, startTestServer, type TestClient, type TestServer } from '../../testing';
import { type MatchSides, matchFacts, mayReadMatch } from './match.policy';

interface Row extends MatchState {
  readonly id: string;
  readonly introducedAt: Date | null;
  readonly approachedAt: Date | null;
}
interface Seen {
  readonly id: string;
  readonly viewerCan: readonly string[];
  readonly openConflicts: readonly ConflictKind[];
}

const rows: readonly Row[] = matchStatuses.flatMap((status) =>
  [
    { introducedAt: null, approachedAt: null },
    { introducedAt: null, approachedAt: new Date() },
    { introducedAt: new Date(), approachedAt: null },
  ].map((when) => ({ ...suggestedMatch, ...when, id: uuidv7(), status })),
);
const list = '{ matches(first: 100) { totalCount edges { node { id viewerCan openConflicts } } } }';
const names = [
  'another person',
  'a member of another firm',
  'the author of the need',
  'a member of the institute',
  'a former member of the institute',
  'a broker',
  'an administrator',
  'a fund manager',
] as const;

describe('who sees which match, and may do what with it', () => {
  let server: TestServer;
  let sides: MatchSides;
  const people = new Map<string, { actor: Actor; client: TestClient }>();

  beforeAll(async () => {
    server = await startTestServer();
    const [institute, other] = [await server.organisation({ kind: 'ACADEMIA' }), await server.organisation()];
    const as = async (
      name: (typeof names)[number],
      given: Parameters<TestServer['person']>[0],
      organisationId?: string,
    ): Promise<SignedIn> => {
      const person = await server.person({ ...given, ...(organisationId && { organisationId }) });
      const organisations = organisationId
        ? [{ id: organisationId, kind: 'FIRM' as const, role: 'MEMBER' as const, isVerified: true, regionCode: null }]
        : [];
      people.set(name, {
        client: person.client,
        actor: { ...anonymousActor('en'), personId: person.id, roles: given?.roles ?? [], organisations },
      });
      return person;
    };
    await as('another person', {});
    await as('a member of another firm', {}, other);
    const author = await as('the author of the need', {});
    await as('a member of the institute', {}, institute);
    const former = await as('a former member of the institute', {});
    await as('a broker', { roles: ['BROKER'] });
    await as('an administrator', { roles: ['ADMINISTRATOR'] });
    await as('a fund manager', { roles: ['FUND_MANAGER'] });
    // The offer's author has left the institute since: an author stays one, a colleague does not.
    sides = { needOrganisationId: null, needAuthorId: author.id, offerOrganisationId: institute, offerAuthorId: uuidv7() };
    await server.pool.query('insert into membership (id, organisation_id, person_id, role) values ($1, $2, $3, $4)', [
      uuidv7(),
      institute,
      former.id,
      'MEMBER',
    ]);
    await server.pool.query('delete from membership where person_id = $1', [former.id]);
    const needId = uuidv7();
    await server.pool.query(`insert into need (id, author_id, status) values ($1, $2, 'IN_DISCUSSION')`, [needId, sides.needAuthorId]);
    for (const { id, status, introducedAt, approachedAt } of rows) {
      const offerId = uuidv7();
      await server.pool.query(`insert into offer (id, author_id, organisation_id, status) values ($1, $2, $3, 'PUBLISHED')`, [
        offerId,
        sides.offerAuthorId,
        institute,
      ]);
      await server.pool.query(
        `insert into match (id, need_id, offer_id, status, source, score, introduced_at, approached_at) values ($1, $2, $3, $4, 'BROKER', 0.5, $5, $6)`,
        [id, needId, offerId, status, introducedAt, approachedAt],
      );
    }
  }, 60_000);
  afterAll(() => server.stop());

  const seenBy = async (client: TestClient): Promise<{ count: number; matches: Seen[] }> => {
    const { matches } = await client.ask<{ matches: { totalCount: number; edges: { node: Seen }[] } }, never>(list);
    return { count: matches.totalCount, matches: matches.edges.map(({ node }) => node) };
  };
  const personNamed = (name: string) => {
    const person = people.get(name);
    if (!person) throw new Error(`Nobody is ${name}.`);
    return person;
  };

  it.each(names)('%s: the database and the policy say the same', async (name) => {
    const { actor, client } = personNamed(name);
    const { count, matches } = await seenBy(client);
    const expected = rows.filter((row) => mayReadMatch(actor, row, sides));
    expect([count, new Set(matches.map(({ id }) => id))]).toEqual([expected.length, new Set(expected.map(({ id }) => id))]);
  });

  it.each(names)('%s: may do what the lifecycle says, match by match', async (name) => {
    const { actor, client } = personNamed(name);
    const { matches } = await seenBy(client);
    const expected = matches.map(({ id, openConflicts: open }) => {
      const row = rows.find((one) => one.id === id);
      return { id, viewerCan: row ? allowedMatchActions(matchFacts(actor, sides, { found: open, open }), row) : [] };
    });
    expect(matches.map(({ id, viewerCan }) => ({ id, viewerCan }))).toEqual(expected);
    const conflicts = new Set(matches.flatMap(({ openConflicts }) => openConflicts));
    expect([...conflicts]).toEqual(isStaff(actor) ? ['PAST_PROJECT'] : []);
  });

  it('shows staff all, the sides what they were asked about or introduced over, and others nothing', async () => {
    const counts = await Promise.all(names.map(async (name) => (await seenBy(personNamed(name).client)).count));
    const all = rows.length;
    expect(counts).toEqual([0, 0, (all / 3) * 2, (all / 3) * 2, 0, all, all, 0]);
  });

  it('asks nobody in particular to sign in', async () => {
    expect((await server.anonymous.graphql(list)).codes).toEqual(['UNAUTHENTICATED']);
  });

  it('names a hidden match and none in the same words', async () => {
    const { client } = personNamed('a member of the institute');
    const hidden = rows.find((row) => !row.introducedAt && !row.approachedAt)?.id ?? '';
    const decline = 'mutation ($id: ID!) { declineMatch(id: $id, reason: TOO_EARLY) { match { id } } }';
    const read = 'query ($id: ID!) { match(id: $id) { id } }';
    const [one, other] = [uuidv7(), hidden];
    expect(await client.graphql(read, { id: other })).toEqual(await client.graphql(read, { id: one }));
    expect((await client.graphql(decline, { id: other })).codes).toEqual(['NOT_FOUND']);
    expect((await client.graphql(decline, { id: other })).messages).toEqual((await client.graphql(decline, { id: one })).messages);
    expect((await client.graphql(decline, { id: 'x' })).codes).toEqual(['NOT_FOUND']);
  });
});
