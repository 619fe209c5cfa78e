import { IntroduceMatchDocument, MatchDetailsDocument, ShortlistMatchDocument } from '@kongano/graphql/matching';
import { NeedDetailsDocument } from '@kongano/graphql/needs';
import { NeedReadingsDocument } from '@kongano/graphql/readings';
import { ThreadConversationDocument } from '@kongano/graphql/threads';
import { v7 as uuidv7 } from 'uuid';
import { type SignedIn, startTestServer, type TestClient, type TestServer } from '../../testing';
import { publishedNeed, publishedOffer, runJob } from '../../testing/postings';

type Member = SignedIn & { organisationId: string };
let server: TestServer;
let firm: Member;
let colleague: SignedIn;
let researcher: Member;
let officer: Member;
let broker: SignedIn;

beforeAll(async () => {
  server = await startTestServer();
  firm = await server.member();
  colleague = await server.person({ organisationId: firm.organisationId });
  const institute = await server.organisation({ kind: 'ACADEMIA', regionCode: 'TZ-16', name: 'Chuo cha Mfano' });
  researcher = { ...(await server.person({ organisationId: institute, name: 'Dr Juma' })), organisationId: institute };
  officer = await server.member({ kind: 'GOVERNMENT' });
  broker = await server.person({ roles: ['BROKER'], name: 'Neema Broker' });
}, 120_000);
afterAll(() => server.stop());

const open = (by: { client: TestClient }, id: string) => by.client.ask(NeedDetailsDocument, { id });
const readingsOf = async (by: SignedIn, id: string) => (await by.client.ask(NeedReadingsDocument, { id, first: 50 })).need?.readings;

/** What is kept of a need once as many entries as are expected have come, oldest first. Waits on, so that one too many is seen. */
async function kept(id: string, count: number): Promise<{ person: string; kind: string }[]> {
  const read = async () =>
    (await server.pool.query(`select person_id as person, kind from need_reading where need_id = $1 order by at, kind`, [id])).rows;
  for (const end = Date.now() + 8_000; Date.now() < end && (await read()).length < count; )
    await new Promise((done) => setTimeout(done, 50));
  // A later opening is written after all earlier ones: when it is there, they are.
  const marker = await publishedNeed(server, firm.client, { organisationId: firm.organisationId, visibility: 'MEMBERS' });
  await open(officer, marker);
  for (const end = Date.now() + 8_000; Date.now() < end; await new Promise((done) => setTimeout(done, 50))) {
    const { rows } = await server.pool.query('select 1 from need_reading where need_id = $1 and person_id = $2', [marker, officer.id]);
    if (rows.length > 0) break;
  }
  return read();
}
const aNeed = (given: object = {}) =>
  publishedNeed(server, firm.client, { organisationId: firm.organisationId, visibility: 'MEMBERS', ...given });
/** The broker that publishes it in a test is another one, and looks at no page. */
const by = (...people: { id: string }[]) => people.map(({ id }) => id).sort();

describe('who has read a need', () => {
  it('is kept of what is not for everybody, staff included, once for each person in ten minutes', async () => {
    const id = await aNeed();
    for (let round = 0; round < 3; round += 1) for (const who of [researcher, officer, broker]) await open(who, id);
    const rows = await kept(id, 3);
    expect(rows.map(({ person }) => person).sort()).toEqual(by(researcher, officer, broker));
    expect(new Set(rows.map(({ kind }) => kind))).toEqual(new Set(['DETAIL']));
  });

  it('is kept again after ten minutes', async () => {
    const id = await aNeed();
    const past = (minutes: number, kind = 'DETAIL') =>
      server.pool.query(
        `insert into need_reading (need_id, person_id, is_staff, kind, at) values ($1, $2, false, $4, now() - make_interval(mins => $3))`,
        [id, researcher.id, minutes, kind],
      );
    await past(11);
    await past(9, 'ROOM');
    await open(researcher, id);
    expect((await kept(id, 3)).map(({ kind }) => kind)).toEqual(['DETAIL', 'ROOM', 'DETAIL']);
    const other = await aNeed();
    await server.pool.query(
      `insert into need_reading (need_id, person_id, is_staff, kind, at) values ($1, $2, false, 'DETAIL', now() - interval '9 minutes')`,
      [other, researcher.id],
    );
    await open(researcher, other);
    expect(await kept(other, 1)).toHaveLength(1);
  });

  it.each<[string, () => Promise<string>, () => readonly { client: TestClient }[]]>([
    ['of a need for everybody', () => aNeed({ visibility: 'PUBLIC' }), () => [researcher, broker]],
    ['of its own people', () => aNeed(), () => [firm, colleague]],
    ['of visitors, who are shown nothing', () => aNeed(), () => [{ client: server.anonymous }]],
    [
      'of who asked for what they may not see',
      async () => {
        const id = await aNeed();
        await server.pool.query(`update need set archived_at = now() where id = $1`, [id]);
        return id;
      },
      () => [researcher],
    ],
  ])('is not kept %s', async (_what, make, people) => {
    const id = await make();
    for (const { client } of people()) await client.graphql(NeedDetailsDocument, { id });
    expect(await kept(id, 0)).toEqual([]);
  });

  it('is kept of programs too, by whatever name they ask', async () => {
    const id = await aNeed();
    await researcher.client.ask(`{ none: need(id: "${uuidv7()}") { title } other: need(id: "${id}") { problem } }`);
    await officer.client.ask(`query($n: ID!) { ...Part } fragment Part on Query { need(id: $n) { title } }`, { n: id });
    expect((await kept(id, 2)).map(({ person }) => person).sort()).toEqual(by(researcher, officer));
  });

  it('is kept of a list as little as it opens anything', async () => {
    const id = await aNeed();
    await researcher.client.ask('{ needs(first: 50) { edges { node { id title } } } }');
    expect(await kept(id, 0)).toEqual([]);
  });

  it('is kept of files, each by itself, however many parts they are fetched in', async () => {
    const id = await aNeed();
    const upload = async (name: string): Promise<string> => {
      const answer = await firm.client.fetch('/files', {
        method: 'POST',
        headers: { 'content-type': 'text/csv', 'x-file-name': name },
        body: `a,b\n${name},2\n`,
      });
      return ((await answer.json()) as { id: string }).id;
    };
    const files = [await upload('one.csv'), await upload('two.csv')];
    for (const fileId of files)
      await server.pool.query(`insert into need_attachment (id, need_id, file_id, kind) values ($1, $2, $3, 'DOCUMENT')`, [
        uuidv7(),
        id,
        fileId,
      ]);
    for (const fileId of [...files, ...files]) {
      const answer = await researcher.client.fetch(`/files/${fileId}`, { headers: { range: 'bytes=0-3' } });
      expect(answer.status).toBe(206);
      await answer.arrayBuffer();
    }
    expect((await kept(id, 2)).map(({ kind }) => kind)).toEqual(['FILE', 'FILE']);
    const names = (await readingsOf(firm, id))?.edges.map(({ node }) => node.fileName);
    expect([...(names ?? [])].sort()).toEqual(['one.csv', 'two.csv']);
  });

  it('tells its people role and region of who is unknown to them, and names after the introduction', async () => {
    const id = await aNeed();
    const offerId = await publishedOffer(server, researcher.client, { organisationId: researcher.organisationId });
    for (const who of [researcher, officer, broker]) await open(who, id);
    await kept(id, 3);
    const seen = async (person: SignedIn) =>
      Object.fromEntries(
        ((await readingsOf(person, id))?.edges ?? []).map(({ node }) => [
          node.role,
          [node.person?.name ?? null, node.organisation?.name ?? null, node.region?.titleEn ?? null],
        ]),
      );
    const unknown = { ACADEMIA: [null, null, 'Morogoro'], GOVERNMENT: [null, null, null], STAFF: ['Neema Broker', null, null] };
    expect(await seen(firm)).toEqual(unknown);
    expect(await seen(colleague)).toEqual(unknown);
    expect((await seen(broker)).ACADEMIA).toEqual(['Dr Juma', 'Chuo cha Mfano', 'Morogoro']);
    const matchId = uuidv7();
    await broker.client.ask(ShortlistMatchDocument, { id: matchId, needId: id, offerId });
    await broker.client.ask(IntroduceMatchDocument, { id: matchId, message: 'Karibuni' });
    expect(await seen(firm)).toEqual({ ...unknown, ACADEMIA: ['Dr Juma', 'Chuo cha Mfano', 'Morogoro'] });
    const { match } = await researcher.client.ask(MatchDetailsDocument, { id: matchId });
    await researcher.client.ask(ThreadConversationDocument, { id: match?.thread?.id ?? '', last: 10 });
    expect((await kept(id, 4)).map(({ kind }) => kind).sort()).toEqual(['DETAIL', 'DETAIL', 'DETAIL', 'ROOM']);
  });

  it('is read by nobody else', async () => {
    const id = await aNeed();
    await open(officer, id);
    await kept(id, 1);
    expect((await readingsOf(researcher, id))?.totalCount).toBe(0);
    expect((await readingsOf(officer, id))?.edges).toEqual([]);
    expect((await readingsOf(firm, id))?.totalCount).toBe(1);
  });

  it('goes after two years', async () => {
    const id = await aNeed();
    const insert = (age: string) =>
      server.pool.query(
        `insert into need_reading (need_id, person_id, is_staff, kind, at) values ($1, $2, false, 'DETAIL', now() - $3::interval)`,
        [id, researcher.id, age],
      );
    await insert('2 years 1 day');
    await insert('2 years -1 day');
    await runJob(server, 'readings.forget');
    const rows = async () => (await server.pool.query('select 1 from need_reading where need_id = $1', [id])).rows.length;
    for (const end = Date.now() + 8_000; Date.now() < end && (await rows()) > 1; ) await new Promise((done) => setTimeout(done, 50));
    expect(await rows()).toBe(1);
  });
});
