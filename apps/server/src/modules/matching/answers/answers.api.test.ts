import {
  ApproachMatchDocument,
  IntroduceMatchDocument,
  MatchDetailsDocument,
  ParkMatchDocument,
  RecordMatchInterestDocument,
  RecordMatchSilenceDocument,
  UnparkMatchDocument,
} from '@kongano/graphql/matching';
import { v7 as uuidv7 } from 'uuid';
import { linkIn, type SignedIn, startTestServer, type TestServer } from '../../../testing';

type Member = SignedIn & { organisationId: string };
interface Links {
  readonly yes: string;
  readonly no: string;
}

let server: TestServer;
let broker: SignedIn;
beforeAll(async () => {
  server = await startTestServer();
  broker = await server.person({ roles: ['BROKER'], name: 'Neema Broker' });
}, 120_000);
afterAll(() => server.stop());
beforeEach(() => server.pool.query(`delete from rate_limit where key like 'linkAddress%'`));

/** A shortlisted match of two new organisations, each with one person. */
async function aMatch() {
  const person = async (kind: 'FIRM' | 'ACADEMIA'): Promise<Member & { email: string }> => {
    const email = `${uuidv7()}@example.org`;
    return { email, ...(await server.member({ kind }, { email })) };
  };
  const [firm, institute] = [await person('FIRM'), await person('ACADEMIA')];
  const [id, needId, offerId] = [uuidv7(), uuidv7(), uuidv7()];
  const posting = async (table: string, postingId: string, { id: authorId, organisationId }: Member) =>
    server.pool.query(
      `insert into ${table} (id, author_id, organisation_id, title, status, published_at) values ($1, $2, $3, 'Kukausha mwani', 'PUBLISHED', now())`,
      [postingId, authorId, organisationId],
    );
  await posting('need', needId, firm);
  await posting('offer', offerId, institute);
  await server.pool.query(
    `insert into match (id, need_id, offer_id, status, source, score, owner_id, next_step_due) values ($1, $2, $3, 'SHORTLISTED', 'BROKER', 0.5, $4, current_date + 3)`,
    [id, needId, offerId, broker.id],
  );
  return { id, firm, institute };
}

const linksOf = async (email: string): Promise<Links> => {
  const letter = await server.letter(email);
  const all = [...letter.body.matchAll(/\/answer\/[\w-]+/g)].map(([path]) => path);
  return { yes: all[0] ?? '', no: all[1] ?? '' };
};
const approached = async () => {
  const match = await aMatch();
  await broker.client.ask(ApproachMatchDocument, { id: match.id });
  return { ...match, links: await linksOf(match.firm.email), others: await linksOf(match.institute.email) };
};
const introduced = async () => {
  const match = await aMatch();
  await broker.client.ask(IntroduceMatchDocument, { id: match.id });
  return { ...match, links: await linksOf(match.firm.email) };
};
const look = async (path: string) => {
  const response = await server.anonymous.fetch(`/api${path}`);
  return { status: response.status, headers: response.headers, body: (await response.json()) as Record<string, unknown> };
};
const send = async (path: string, body: object, headers: Record<string, string> = {}) => {
  const init = { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(body) };
  const response = await server.anonymous.fetch(`/api${path}`, init);
  return { status: response.status, code: ((await response.json()) as { code?: string }).code };
};
const yes = { answer: 'YES' };
const no = { answer: 'NO', reason: 'NO_CAPACITY' };
const stateOf = async (id: string) => {
  const { rows } = await server.pool.query(
    `select status, need_interest_at is not null as "saidYes", version,
       (select count(*)::int from activity a where a.subject_id = match.id and a.verb in ('match.interested', 'match.declined')) as answers from match where id = $1`,
    [id],
  );
  return rows[0] as { status: string; saidYes: boolean; version: number; answers: number };
};

describe('a letter about a match', () => {
  it('is answered yes from itself, and the story says by whom and how', async () => {
    const { id, firm, links } = await approached();
    const page = await look(links.yes);
    expect(page.body).toEqual({
      matchId: id,
      title: 'Kukausha mwani',
      asks: 'YES',
      isIntroduction: false,
      state: 'OPEN',
      answeredAt: null,
    });
    expect([page.headers.get('referrer-policy'), page.headers.get('x-robots-tag'), page.headers.get('cache-control')]).toEqual([
      ...['no-referrer', 'noindex', 'no-store'],
    ]);
    expect((await stateOf(id)).saidYes).toBe(false); // to look says nothing
    expect(await send(links.yes, yes)).toEqual({ status: 200 });
    expect(await look(links.yes)).toMatchObject({ body: { state: 'SAID_YES', answeredAt: expect.any(String) } });
    const { match } = await broker.client.ask(MatchDetailsDocument, { id });
    expect(match?.timeline[0]).toMatchObject({ verb: 'match.interested', side: 'NEED', isByLink: true, actor: { id: firm.id } });
  });

  it('is answered no with a coded reason that the broker reads', async () => {
    const { id, links } = await approached();
    expect(await send(links.no, { ...no, note: 'Mwakani.' })).toEqual({ status: 200 });
    expect(await look(links.no)).toMatchObject({ body: { state: 'SAID_NO' } });
    const { match } = await broker.client.ask(MatchDetailsDocument, { id });
    expect(match).toMatchObject({ status: 'DECLINED', statusReason: 'NO_CAPACITY' });
    expect(match?.timeline[0]).toMatchObject({ reason: 'Mwakani.', isByLink: true });
  });

  it('brings both together when both answer yes from their letters', async () => {
    const { id, links, others } = await approached();
    await Promise.all([send(links.yes, yes), send(others.yes, yes)]);
    expect((await stateOf(id)).status).toBe('BOTH_INTERESTED');
  });

  it('of an introduction is answered too, yes once and no also later', async () => {
    const { id, links } = await introduced();
    expect((await look(links.yes)).body).toMatchObject({ isIntroduction: true, state: 'OPEN' });
    expect(await send(links.yes, yes)).toEqual({ status: 200 });
    expect(await stateOf(id)).toMatchObject({ status: 'INTRODUCED', saidYes: true });
    expect((await send(links.yes, yes)).code).toBe('MATCH_SIDE_ANSWERED');
    expect(await send(links.no, no)).toEqual({ status: 200 });
    expect((await stateOf(id)).status).toBe('DECLINED');
  });

  it('leads to the match itself as well', async () => {
    const { id, firm } = await aMatch();
    await broker.client.ask(IntroduceMatchDocument, { id });
    expect(linkIn(await server.letter(firm.email), '/matches/')).toBe(`/matches/${id}`);
  });
});

type Approached = Awaited<ReturnType<typeof approached>>;

describe('a link of a letter', () => {
  it.each<[string, (match: Approached) => Promise<unknown>, string]>([
    ['replayed', ({ links }) => send(links.yes, yes), 'SAID_YES'],
    [
      'after an answer on the page of the match',
      ({ id, firm }) => firm.client.ask(RecordMatchInterestDocument, { id, side: 'NEED' }),
      'SAID_YES',
    ],
    ['after the other side said no', ({ others }) => send(others.no, no), 'MOVED'],
    ['once nobody waits for it any more', ({ id }) => broker.client.ask(RecordMatchSilenceDocument, { id }), 'MOVED'],
    ['while the match is parked', ({ id }) => broker.client.ask(ParkMatchDocument, { id, until: '2027-03-01', reason: 'Season' }), 'MOVED'],
    ['of an approach that became an introduction', ({ id }) => broker.client.ask(IntroduceMatchDocument, { id }), 'MOVED'],
  ])('%s changes nothing and says where the match stands', async (_how, before, state) => {
    const match = await approached();
    await before(match);
    const then = await stateOf(match.id);
    expect((await look(match.links.yes)).body).toMatchObject({ state });
    expect((await send(match.links.yes, yes)).status).toBe(422);
    expect((await send(match.links.no, no)).status).toBe(422);
    expect(await stateOf(match.id)).toEqual(then);
  });

  it('holds again when the match is taken up where it was left', async () => {
    const { id, links } = await approached();
    await broker.client.ask(ParkMatchDocument, { id, until: '2027-03-01', reason: 'Season' });
    await broker.client.ask(UnparkMatchDocument, { id });
    expect(await send(links.yes, yes)).toEqual({ status: 200 });
  });

  it('is no link when it is forged, for the other answer, of another site or of nothing', async () => {
    const { id, links } = await approached();
    const then = await stateOf(id);
    const forged = `${links.yes.slice(0, -1)}${links.yes.endsWith('A') ? 'B' : 'A'}`;
    expect([(await look(forged)).status, (await send(forged, yes)).code]).toEqual([404, 'LINK_OVER']);
    expect((await send(links.yes, no)).code).toBe('LINK_OVER');
    expect((await send(links.no, yes)).code).toBe('LINK_OVER');
    expect((await send(links.yes, {})).status).toBe(400);
    expect((await send(links.no, { answer: 'NO', reason: 'BECAUSE' })).status).toBe(400);
    expect((await send(links.yes, yes, { 'sec-fetch-site': 'cross-site', origin: 'https://elsewhere.example' })).status).toBe(403);
    expect(await stateOf(id)).toEqual(then);
  });

  it('is over after 14 days', async () => {
    const { id, firm } = await aMatch();
    const ago = (days: number) =>
      server.pool.query(`update match set status = 'APPROACHED', approached_at = now() - make_interval(days => $2) where id = $1`, [
        id,
        days,
      ]);
    const remind = () =>
      server.pool.query(
        `with told as (insert into notification (id, person_id, news, topic, subject_kind, subject_id, occasion, in_app, email)
           values (gen_random_uuid(), $2, 'MATCH_REMINDED', 'MATCHES', 'MATCH', $1, gen_random_uuid(), true, 'AT_ONCE') returning id)
         select graphile_worker.add_job('notifications.sendLetter', json_build_object('id', told.id)) from told`,
        [id, firm.id],
      );
    await ago(13);
    await remind();
    const links = await linksOf(firm.email);
    expect((await look(links.yes)).status).toBe(200);
    await ago(15);
    await remind();
    expect(await linksOf(firm.email)).toEqual({ yes: '', no: '' }); // a reminder then has none
    expect((await send(links.yes, yes)).status).toBe(422);
  });

  it('ends with the membership, and is nothing to whoever else opens it', async () => {
    const { id, firm, links } = await approached();
    await server.pool.query('update need set author_id = $2 where id = (select need_id from match where id = $1)', [id, broker.id]);
    await server.pool.query('delete from membership where person_id = $1', [firm.id]);
    expect([(await look(links.yes)).status, (await send(links.yes, yes)).code]).toEqual([404, 'LINK_OVER']);
    expect((await stateOf(id)).saidYes).toBe(false);
  });

  it('pressed many times at once answers once, and yes and no at once are one answer', async () => {
    const one = await approached();
    const codes = await Promise.all(Array.from({ length: 8 }, () => send(one.links.yes, yes)));
    expect(codes.filter(({ status }) => status === 200)).toHaveLength(1);
    const other = await approached();
    await Promise.all([send(other.links.yes, yes), send(other.links.no, no)]);
    expect([(await stateOf(one.id)).answers, (await stateOf(other.id)).answers]).toEqual([1, 1]);
  });

  it('can be tried sixty times in a quarter of an hour from one network', async () => {
    const tries = await Promise.all(Array.from({ length: 61 }, () => look('/answer/no-link-but-long-enough-for-one')));
    expect(tries.filter(({ status }) => status === 429)).toHaveLength(1);
  });
});
