import {
  ChooseMatchModelDocument,
  DismissExpertDocument,
  DismissSuggestionDocument,
  FollowMatchModelsDocument,
  LearnMatchModelDocument,
  MatchModelChangesDocument,
  MatchModelsDocument,
  MatchSuggestedOffersDocument,
  RestoreExpertDocument,
  ShortlistMatchDocument,
} from '@kongano/graphql/matching';
import { v7 as uuidv7 } from 'uuid';
import { type SignedIn, startTestServer, TestClient, type TestServer } from '../../../testing';
import { runJob } from '../../../testing/postings';

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

const models = async (by = broker) => (await by.client.ask(MatchModelsDocument)).matchModels;
const learning = async () => (await broker.client.ask(MatchModelsDocument)).matchLearning;
const active = async () => (await models()).filter(({ isActive }) => isActive).map(({ version }) => version);
const choose = async (version: number | null, by = administrator) =>
  (await by.client.ask(ChooseMatchModelDocument, { version })).chooseMatchModel.problems;
const suggest = async (client: TestClient, needId: string) =>
  (await client.ask(MatchSuggestedOffersDocument, { needId, first: 10 })).suggestedOffers;

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

const shortlist = (needId: string, offerId: string) => broker.client.ask(ShortlistMatchDocument, { id: uuidv7(), needId, offerId });
const dismiss = (needId: string, offerId: string, reason: 'OTHER_FIELD' | 'TOO_FAR') =>
  firm.client.ask(DismissSuggestionDocument, { needId, offerId, side: 'NEED', reason, note: null });
/** The index of every server has what was written beside the API. */
const followed = () => new Promise((resolve) => setTimeout(resolve, 2_500));

describe('learning from what people made of suggestions', () => {
  it('is not begun without a judgment', async () => {
    await runJob(server, 'matching.learn');
    expect(await models()).toEqual([]);
    expect(await learning()).toMatchObject({ state: 'WAITING', newJudgments: 0, judgedNeeds: 0, isByHand: false, activeVersion: null });
  });

  it('keeps the hand weights while too few needs are judged, and says so', async () => {
    const { needId, bySector, byWords } = await aCase(0);
    await followed();
    // Under the words stands the sector: whoever is chosen tells also of who stood before.
    expect((await suggest(broker.client, needId)).map(({ offer }) => offer?.id)).toEqual([byWords, bySector]);
    await shortlist(needId, bySector);
    expect(await learning()).toMatchObject({ newJudgments: 1, judgedNeeds: 1, neededNeeds: 25 });
    await runJob(server, 'matching.learn');
    expect(await models()).toMatchObject([
      { version: 1, outcome: 'TOO_FEW_NEEDS', isActive: false, judgments: 2, judgedNeeds: 1, hand: null, held: null, folds: [] },
    ]);
    expect(await learning()).toMatchObject({ newJudgments: 0, judgedNeeds: 1 });
    await runJob(server, 'matching.learn');
    expect(await models()).toHaveLength(1);
  });

  it('with enough needs that agree takes up what won on those held out, on every server within two seconds', async () => {
    beside = await server.beside();
    const cases = await Promise.all(Array.from({ length: 40 }, (_, at) => aCase(at + 1)));
    await followed();
    const asked = cases[0]?.needId ?? '';
    expect((await suggest(broker.client, asked))[0]?.offer?.id).toBe(cases[0]?.byWords);
    for (const { needId, bySector, byWords } of cases) {
      await shortlist(needId, bySector);
      await dismiss(needId, byWords, 'OTHER_FIELD');
    }
    await runJob(server, 'matching.learn-soon');
    const [model] = await models();
    expect(model).toMatchObject({ version: 2, outcome: 'KEPT', isActive: true, judgedNeeds: 41, folds: expect.any(Array) });
    expect(model?.held ?? 0).toBeGreaterThan(model?.hand ?? 1);
    expect(model?.weights.find(({ feature }) => feature === 'sector')?.weight).toBeGreaterThan(1);
    await new Promise((resolve) => setTimeout(resolve, 2_000));
    for (const client of [broker.client, new TestClient(beside.url, broker.client.cookie)]) {
      const after = await suggest(client, asked);
      // Judged by sector alone, so it is no more the words that decide.
      expect(cases.map(({ byWords }) => byWords)).not.toContain(after[0]?.offer?.id);
      for (const { score, reasons } of after) expect(reasons.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(score, 9);
    }
    expect(await (await fetch(`${beside.url}/metrics`)).text()).toMatch(/^kongano_match_model_version 2$/m);
  }, 90_000);

  it('is undone by an administrator, and stays undone until they say otherwise', async () => {
    const asked = (await server.pool.query<{ id: string }>(`select id from need where title like 'Case kiln1 %'`)).rows[0]?.id ?? '';
    const on = async (url: string) => {
      const offers = await suggest(new TestClient(url, broker.client.cookie), asked);
      return offers.map(({ score }) => score);
    };
    const [learned, servers] = [await on(server.url), [server.url, beside?.url ?? '']];
    expect(await choose(null)).toEqual([]);
    expect(await active()).toEqual([]);
    await new Promise((resolve) => setTimeout(resolve, 2_000));
    const [here, there] = await Promise.all(servers.map(on));
    expect([here, here]).toEqual([there, expect.not.arrayContaining(learned)]);
    await dismiss(asked, (await suggest(firm.client, asked))[0]?.offer?.id ?? '', 'TOO_FAR');
    await runJob(server, 'matching.learn');
    expect([(await models())[0]?.outcome, await active(), await learning()]).toMatchObject(['KEPT', [], { isByHand: true }]);
    await choose(2);
    expect(await active()).toEqual([2]);
    await new Promise((resolve) => setTimeout(resolve, 2_000));
    expect((await Promise.all(servers.map(on))).map((scores) => scores[0])).toEqual([learned[0], learned[0]]);
    await administrator.client.ask(FollowMatchModelsDocument);
    expect([await active(), await learning()]).toMatchObject([[3], { isByHand: false, activeVersion: 3 }]);
    const { rows } = await server.pool.query(`select facts from activity where verb = 'match_model.chosen' order by id`);
    expect(rows.map(({ facts }) => [facts.from, facts.to, facts.isByHand])).toEqual([
      [2, null, true],
      [null, 2, true],
      [2, 3, false],
    ]);
  }, 60_000);

  it('is begun by an administrator before the night, once', async () => {
    const { needId, byWords } = await aCase(99);
    await dismiss(needId, byWords, 'TOO_FAR');
    const before = (await models()).length;
    for (let press = 0; press < 3; press += 1) await administrator.client.ask(LearnMatchModelDocument);
    // Two runs at once, as when one is begun while another still learns.
    await server.pool.query(`select graphile_worker.add_job('matching.learn') from generate_series(1, 2)`);
    for (let waited = 0; waited < 400 && (await models()).length === before; waited += 1)
      await new Promise((resolve) => setTimeout(resolve, 100));
    const queue = `select 1 from graphile_worker.jobs where task_identifier = 'matching.learn'`;
    for (let waited = 0; waited < 400 && (await server.pool.query(queue)).rowCount; waited += 1)
      await new Promise((resolve) => setTimeout(resolve, 100));
    expect([(await models()).length, (await learning()).newJudgments]).toEqual([before + 1, 0]);
  }, 90_000);

  it('counts experts that were set aside, by the offer that spoke for them, and not what was brought back', async () => {
    const { needId, bySector } = await aCase(100);
    await followed();
    const expert = await server.member({ kind: 'ACADEMIA' });
    await server.pool.query('update offer set author_id = $2 where id = $1', [bySector, expert.id]);
    const pair = { needId, kind: 'PERSON', expertId: expert.id, side: 'NEED' } as const;
    const [before] = [await learning()];
    await broker.client.ask(DismissExpertDocument, { ...pair, reason: 'OTHER_FIELD', note: null });
    const after = await learning();
    expect([after.newJudgments - before.newJudgments, after.judgedNeeds - before.judgedNeeds]).toEqual([1, 1]);
    await broker.client.ask(RestoreExpertDocument, pair);
    expect((await learning()).judgedNeeds).toBe(before.judgedNeeds);
  }, 30_000);

  it('compares two versions, weight by weight', async () => {
    const { matchModelChanges } = await broker.client.ask(MatchModelChangesDocument, { from: 1, to: 2 });
    expect(matchModelChanges.find(({ feature }) => feature === 'sector')?.from).toBe(1);
    expect((await broker.client.graphql(MatchModelChangesDocument, { from: 1, to: 99 })).codes).toEqual(['NOT_FOUND']);
  });

  it('is looked at by staff and steered by administrators alone', async () => {
    expect((await firm.client.graphql(MatchModelsDocument)).codes).toEqual(['FORBIDDEN']);
    expect((await firm.client.graphql(MatchModelChangesDocument, { from: 1, to: 2 })).codes).toEqual(['FORBIDDEN']);
    for (const { client } of [broker, firm]) {
      expect((await client.graphql(ChooseMatchModelDocument, { version: 1 })).codes).toEqual(['FORBIDDEN']);
      expect((await client.graphql(FollowMatchModelsDocument)).codes).toEqual(['FORBIDDEN']);
      expect((await client.graphql(LearnMatchModelDocument)).codes).toEqual(['FORBIDDEN']);
    }
    expect((await administrator.client.graphql(ChooseMatchModelDocument, { version: 99 })).codes).toEqual(['NOT_FOUND']);
  });
});
