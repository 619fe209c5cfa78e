import type { TypedDocumentNode } from '@kongano/graphql';
import { IntroduceMatchDocument, MatchDetailsDocument, WaiveMatchConflictDocument } from '@kongano/graphql/matching';
import { v7 as uuidv7 } from 'uuid';
import { type SignedIn, startTestServer, type TestServer } from '../../testing';
import { publishedNeed, publishedOffer } from '../../testing/postings';

type Member = SignedIn & { organisationId: string };
interface Pair {
  readonly id: string;
  readonly firm: Member;
  readonly institute: Member;
}
type Payload = { readonly problems: readonly { readonly code: string; readonly field: string | null }[] };

let server: TestServer;
let broker: SignedIn;
const reason = 'Both chairs have signed that they know of it.';

beforeAll(async () => {
  server = await startTestServer();
  broker = await server.person({ roles: ['BROKER'] });
}, 60_000);
afterAll(() => server.stop());

const sql = (text: string, values: unknown[] = []) => server.pool.query(text, values);

/** A shortlisted pair of a firm's need and an institute's offer, which nothing ties to each other. */
async function pair(people: { firm?: Member; institute?: Member } = {}, status = 'APPROACHED'): Promise<Pair> {
  const firm = people.firm ?? (await server.member());
  const institute = people.institute ?? (await server.member({ kind: 'ACADEMIA' }));
  const needId = await publishedNeed(server, firm.client, { organisationId: firm.organisationId });
  const offerId = await publishedOffer(server, institute.client, { organisationId: institute.organisationId });
  const id = uuidv7();
  await sql(
    `insert into match (id, need_id, offer_id, status, source, score, owner_id, next_step_due, approached_at)
     values ($1, $2, $3, $4, 'BROKER', 0.5, $5, current_date + 3, now())`,
    [id, needId, offerId, status, broker.id],
  );
  return { id, firm, institute };
}
const join = (organisationId: string, personId: string) =>
  sql(`insert into membership (id, organisation_id, person_id, role) values ($1, $2, $3, 'MEMBER')`, [uuidv7(), organisationId, personId]);
const mail = ({ id }: SignedIn, domain: string) => sql('update person set email = $2 where id = $1', [id, `${id}@${domain}`]);
const seenBy = async ({ client }: SignedIn, id: string) => (await client.ask(MatchDetailsDocument, { id })).match;
const ask = async <Variables extends object>(
  by: SignedIn,
  document: TypedDocumentNode<unknown, Variables>,
  variables: Variables,
): Promise<Payload['problems']> => (Object.values((await by.client.ask(document, variables as never)) as object)[0] as Payload).problems;

describe('what ties two sides to each other', () => {
  it.each<[string, readonly string[], (tied: Pair) => Promise<unknown>]>([
    ['nothing', [], async () => undefined],
    ['somebody who belongs to both', ['SHARED_PEOPLE'], ({ firm, institute }) => join(institute.organisationId, firm.id)],
    [
      'addresses of one organisation',
      ['SAME_DOMAIN'],
      async ({ firm, institute }) => {
        await mail(firm, 'mfano.co.tz');
        await mail(institute, 'lab.mfano.co.tz');
      },
    ],
    [
      'addresses of one free provider',
      [],
      async ({ firm, institute }) => {
        await mail(firm, 'gmail.com');
        await mail(institute, 'gmail.com');
      },
    ],
    [
      'the facilitator of the firm’s cluster',
      ['FACILITATOR'],
      async ({ firm, institute }) => {
        const cluster = uuidv7();
        await sql(
          `insert into cluster (id, slug, name_en, name_sw, region_code, sector_code, facilitator_id) values ($1, 'mills', 'Mills', 'Mashine', 'TZ-16', '2825', $2)`,
          [cluster, institute.id],
        );
        await sql('insert into cluster_member (cluster_id, organisation_id) values ($1, $2)', [cluster, firm.organisationId]);
      },
    ],
    [
      'an earlier project',
      ['PAST_PROJECT'],
      async ({ firm, institute }) => {
        const earlier = await pair({ firm, institute });
        await sql(`update match set status = 'PROJECT', introduced_at = now() where id = $1`, [earlier.id]);
      },
    ],
    [
      'an earlier project of the firm with others',
      [],
      async ({ firm }) => {
        const earlier = await pair({ firm });
        await sql(`update match set status = 'PROJECT', introduced_at = now() where id = $1`, [earlier.id]);
      },
    ],
  ])('%s', async (_what, kinds, tie) => {
    const tied = await pair();
    await tie(tied);
    expect((await seenBy(broker, tied.id))?.openConflicts).toEqual(kinds);
    const isRefused = kinds.length > 0;
    expect((await seenBy(broker, tied.id))?.viewerCan.includes('INTRODUCE')).toBe(!isRefused);
    expect((await ask(broker, IntroduceMatchDocument, { id: tied.id })).map(({ code }) => code)).toEqual(
      isRefused ? ['MATCH_CONFLICT'] : [],
    );
  });

  it('is told to staff alone, and keeps nobody from being asked', async () => {
    const tied = await pair();
    await join(tied.institute.organisationId, tied.firm.id);
    await ask(broker, WaiveMatchConflictDocument, { id: tied.id, reason });
    const others = [await seenBy(tied.firm, tied.id), await seenBy(tied.institute, tied.id)];
    expect(others.map((match) => [match?.openConflicts, match?.waivedConflicts, match?.conflictWaivedAt])).toEqual([
      [[], [], null],
      [[], [], null],
    ]);
    expect(JSON.stringify(others)).not.toMatch(/waived"|SHARED_PEOPLE|chairs/);
  });
});

describe('a waiver', () => {
  it('opens the way to the introduction; the sides then read that it was given, not why', async () => {
    const tied = await pair();
    await join(tied.institute.organisationId, tied.firm.id);
    expect((await seenBy(broker, tied.id))?.viewerCan).toContain('WAIVE_CONFLICT');
    expect(await ask(broker, WaiveMatchConflictDocument, { id: tied.id, reason: 'They know it.' })).toEqual([
      expect.objectContaining({ code: 'WAIVER_TOO_SHORT', field: 'reason' }),
    ]);
    expect(await ask(broker, WaiveMatchConflictDocument, { id: tied.id, reason })).toEqual([]);
    expect(await seenBy(broker, tied.id)).toMatchObject({
      ...{ openConflicts: [], waivedConflicts: ['SHARED_PEOPLE'], conflictWaiver: reason },
      conflictWaivedBy: { id: broker.id },
    });
    expect((await seenBy(broker, tied.id))?.timeline[0]).toMatchObject({ verb: 'match.waived', reason });
    expect(await ask(broker, IntroduceMatchDocument, { id: tied.id, message: 'Karibuni' })).toEqual([]);
    const side = await seenBy(tied.institute, tied.id);
    expect([side?.conflictWaivedAt, side?.conflictWaiver, side?.waivedConflicts, side?.conflictWaivedBy]).toEqual([
      expect.any(String),
      null,
      [],
      null,
    ]);
  });

  it('does not cover what is found after it', async () => {
    const tied = await pair();
    await join(tied.institute.organisationId, tied.firm.id);
    await ask(broker, WaiveMatchConflictDocument, { id: tied.id, reason });
    await mail(tied.firm, 'mfano.co.tz');
    await mail(tied.institute, 'mfano.co.tz');
    expect((await seenBy(broker, tied.id))?.openConflicts).toEqual(['SAME_DOMAIN']);
    expect(await ask(broker, IntroduceMatchDocument, { id: tied.id })).toEqual([expect.objectContaining({ code: 'MATCH_CONFLICT' })]);
    expect(await ask(broker, WaiveMatchConflictDocument, { id: tied.id, reason })).toEqual([]);
    expect(await ask(broker, IntroduceMatchDocument, { id: tied.id })).toEqual([]);
  });

  it('is not given where nothing is to be waived, nor by a side', async () => {
    const { id, firm } = await pair();
    expect(await ask(broker, WaiveMatchConflictDocument, { id, reason })).toEqual([expect.objectContaining({ code: 'MATCH_NO_CONFLICT' })]);
    expect((await firm.client.graphql(WaiveMatchConflictDocument, { id, reason })).codes).toEqual(['FORBIDDEN']);
  });

  it('is given once, however many brokers give it at once', async () => {
    const tied = await pair();
    await join(tied.institute.organisationId, tied.firm.id);
    const colleague = await server.person({ roles: ['BROKER'] });
    const answers = await Promise.all(
      Array.from({ length: 50 }, (_, at) => ask(at % 2 ? broker : colleague, WaiveMatchConflictDocument, { id: tied.id, reason })),
    );
    expect(answers.filter((problems) => problems.length === 0)).toHaveLength(1);
    const { rows } = await sql('select verb from activity where subject_id = $1', [tied.id]);
    expect(rows).toEqual([{ verb: 'match.waived' }]);
  });
});
