import { v7 as uuidv7 } from 'uuid';
import { type SignedIn, startTestServer, TestClient, type TestServer } from '../../../testing';
import { runJob } from '../../../testing/postings';

const list = `{ matchModels { version outcome isActive judgments judgedNeeds hand held weights { feature prior learned weight } folds { needs hand learned } } }`;
interface Model {
  readonly version: number;
  readonly outcome: string;
  readonly isActive: boolean;
  readonly judgedNeeds: number;
  readonly hand: number | null;
  readonly held: number | null;
  readonly weights: readonly { feature: string; prior: number; learned: number; weight: number }[];
  readonly folds: readonly { needs: number }[];
}

let server: TestServer;
let beside: Awaited<ReturnType<TestServer['beside']>> | undefined;
let broker: SignedIn;
let administrator: SignedIn;
let firm: Awaited<ReturnType<TestServer['member']>>;
let institute: Awaited<ReturnType<TestServer['member']>>;

beforeAll(async () => {
  server = await startTestServer();
  [broker, administrator] = [await server.person({ roles: ['BROKER'] }), await server.person({ roles: ['ADMINISTRATOR'] })];
  [firm, institute] = [await server.member(), await server.member({ kind: 'ACADEMIA' })];
}, 60_000);
afterAll(async () => {
  await beside?.stop();
  await server.stop();
});

const models = async (by = broker) => (await by.client.ask<{ matchModels: Model[] }, never>(list)).matchModels;
const suggest = async (client: TestClient, needId: string) =>
  (
    await client.ask<{ suggestedOffers: { score: number; offer: { id: string }; reasons: { kind: string; share: number }[] }[] }, object>(
      'query ($needId: ID!) { suggestedOffers(needId: $needId) { score offer { id } reasons { kind share } } }',
      { needId },
    )
  ).suggestedOffers;

/** A need with two offers: one shares its sector and few words, the other many words and no sector. */
async function aCase(at: number): Promise<{ needId: string; bySector: string; byWords: string }> {
  const [needId, bySector, byWords] = [uuidv7(), uuidv7(), uuidv7()];
  const words = `kiln${at} clay${at} brick${at} oven${at} heat${at} fire${at} stack${at} chamber${at}`;
  await server.pool.query(
    `insert into need (id, author_id, organisation_id, status, visibility, language, title, problem, sector_code)
     values ($1, $2, $3, 'PUBLISHED', 'PUBLIC', 'en', $4, $5, '1030')`,
    [needId, firm.id, firm.organisationId, `Case ${words}`, words],
  );
  const offer = (id: string, title: string, sector: string) =>
    server.pool.query(
      `insert into offer (id, author_id, organisation_id, status, visibility, language, title, summary, sector_codes)
       values ($1, $2, $3, 'PUBLISHED', 'PUBLIC', 'en', $4, $4, array[$5])`,
      [id, institute.id, institute.organisationId, title, sector],
    );
  await offer(bySector, `Answer kiln${at}`, '1030');
  await offer(byWords, `Answer ${words}`, '6201');
  for (const [kind, id] of [
    ['NEED', needId],
    ['OFFER', bySector],
    ['OFFER', byWords],
  ])
    await server.pool.query(`insert into activity (verb, subject_kind, subject_id) values (lower($1) || '.published', $1, $2)`, [kind, id]);
  return { needId, bySector, byWords };
}

const told = (verb: string, facts: Readonly<Record<string, unknown>>, by: string) =>
  server.pool.query('insert into activity (actor_id, verb, subject_kind, subject_id, facts) values ($1, $2, $3, $4, $5)', [
    by,
    verb,
    'NEED',
    facts.needId,
    JSON.stringify(facts),
  ]);

describe('learning from what people made of suggestions', () => {
  it('is not begun without a judgment', async () => {
    await runJob(server, 'matching.learn');
    expect(await models()).toEqual([]);
  });

  it('keeps the hand weights while too few needs are judged, and says so', async () => {
    const { needId, bySector, byWords } = await aCase(0);
    await told('match.shortlisted', { needId, offerId: bySector, passedOver: [byWords] }, broker.id);
    await runJob(server, 'matching.learn');
    expect(await models()).toMatchObject([{ version: 1, outcome: 'TOO_FEW_NEEDS', isActive: false, judgedNeeds: 1, folds: [] }]);
    await runJob(server, 'matching.learn');
    expect(await models()).toHaveLength(1);
  });

  it('with enough needs that agree takes up what won on those held out, on every server within two seconds', async () => {
    beside = await server.beside();
    const cases = await Promise.all(Array.from({ length: 40 }, (_, at) => aCase(at + 1)));
    for (const { needId, bySector, byWords } of cases) {
      await told('match.shortlisted', { needId, offerId: bySector, passedOver: [byWords] }, broker.id);
      await told('suggestion.dismissed', { needId, offerId: byWords, list: 'NEED', code: 'OTHER_FIELD' }, firm.id);
    }
    const asked = cases[0]?.needId ?? '';
    await new Promise((resolve) => setTimeout(resolve, 2_500));
    const before = await suggest(broker.client, asked);
    expect(before[0]?.offer.id).toBe(cases[0]?.byWords);
    await runJob(server, 'matching.learn-soon');
    const [model] = await models();
    expect(model).toMatchObject({ version: 2, outcome: 'KEPT', isActive: true, judgedNeeds: 41, folds: expect.any(Array) });
    expect(model?.held ?? 0).toBeGreaterThan(model?.hand ?? 1);
    expect(model?.weights.find(({ feature }) => feature === 'sector')?.weight).toBeGreaterThan(1);
    await new Promise((resolve) => setTimeout(resolve, 2_000));
    for (const client of [broker.client, new TestClient(beside.url, broker.client.cookie)]) {
      const after = await suggest(client, asked);
      // Judged by sector alone, so it is no more the words that decide.
      expect(cases.map(({ byWords }) => byWords)).not.toContain(after[0]?.offer.id);
      for (const { score, reasons } of after) expect(reasons.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(score, 9);
    }
    expect(await (await fetch(`${beside.url}/metrics`)).text()).toMatch(/^kongano_match_model_version 2$/m);
  }, 90_000);

  it('is undone by an administrator, and stays undone until they say otherwise', async () => {
    const choose = (version: number | null) =>
      administrator.client.ask('mutation ($version: Int) { chooseMatchModel(version: $version) { problems { code } } }', { version });
    const active = async () => (await models()).filter(({ isActive }) => isActive).map(({ version }) => version);
    await choose(null);
    expect(await active()).toEqual([]);
    await told('suggestion.dismissed', { needId: uuidv7(), offerId: uuidv7(), list: 'NEED', code: 'TOO_FAR' }, firm.id);
    await runJob(server, 'matching.learn');
    expect([(await models())[0]?.outcome, await active()]).toEqual(['KEPT', []]);
    await choose(2);
    expect(await active()).toEqual([2]);
    await administrator.client.ask('mutation { followMatchModels { problems { code } } }');
    expect(await active()).toEqual([3]);
    const { rows } = await server.pool.query(`select facts from activity where verb = 'match_model.chosen' order by id`);
    expect(rows.map(({ facts }) => [facts.from, facts.to, facts.isByHand])).toEqual([
      [2, null, true],
      [null, 2, true],
      [2, 3, false],
    ]);
  }, 60_000);

  it('compares two versions, weight by weight', async () => {
    const query = 'query ($from: Int!, $to: Int!) { matchModelChanges(from: $from, to: $to) { feature from to } }';
    const { matchModelChanges } = await broker.client.ask<{ matchModelChanges: { feature: string; from: number }[] }, object>(query, {
      from: 1,
      to: 2,
    });
    expect(matchModelChanges.find(({ feature }) => feature === 'sector')?.from).toBe(1);
    expect((await broker.client.graphql(query, { from: 1, to: 99 })).codes).toEqual(['NOT_FOUND']);
  });

  it('is looked at by staff and steered by administrators alone', async () => {
    expect((await firm.client.graphql(list)).codes).toEqual(['FORBIDDEN']);
    const choose = 'mutation { chooseMatchModel { problems { code } } }';
    for (const { client } of [broker, firm]) expect((await client.graphql(choose)).codes).toEqual(['FORBIDDEN']);
    const unknown = 'mutation { chooseMatchModel(version: 99) { problems { code } } }';
    expect((await administrator.client.graphql(unknown)).codes).toEqual(['NOT_FOUND']);
  });
});
