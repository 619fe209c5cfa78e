import {
  DeclineMatchDocument,
  IntroduceMatchDocument,
  MatchDetailsDocument,
  MatchSuggestedNeedsDocument,
  MatchSuggestedOffersDocument,
  SetMatchNextStepDocument,
  ShortlistMatchDocument,
} from '@kongano/graphql/matching';
import type { NeedInput } from '@kongano/graphql/schema-types';
import { ThreadConversationDocument } from '@kongano/graphql/threads';
import { v7 as uuidv7 } from 'uuid';
import { type SignedIn, startTestServer, TestClient, type TestServer } from '../../testing';
import { draftNeed, publishedNeed, publishedOffer } from '../../testing/postings';

type Member = SignedIn & { organisationId: string };

const drying: NeedInput = {
  title: 'Kukausha matunda na samaki',
  problem: 'Matunda na samaki vinaoza; tunahitaji kikaushio cha nishati ya jua.',
  keywords: ['matunda'],
  sectorCode: '1030',
  fieldCodes: ['2.3'],
};

let server: TestServer;
let firm: Member;
let institute: Member;
let broker: SignedIn;
let needId: string;
let offerId: string;

beforeAll(async () => {
  server = await startTestServer();
  broker = await server.person({ roles: ['BROKER'], name: 'Neema Broker' });
}, 60_000);
afterAll(() => server.stop());
beforeEach(async () => {
  await server.pool.query('truncate need, offer, match, thread cascade');
  [firm, institute] = [await server.member({ isVerified: false }), await server.member({ kind: 'ACADEMIA' })];
  needId = await publishedNeed(server, firm.client, { ...drying, organisationId: firm.organisationId });
  offerId = await publishedOffer(server, institute.client, { organisationId: institute.organisationId });
});

const suggested = async (by: SignedIn = broker) =>
  (await by.client.ask(MatchSuggestedOffersDocument, { needId, first: 10 })).suggestedOffers;
const offersSuggested = async (by?: SignedIn) => (await suggested(by)).map(({ offer }) => offer?.id);
const shortlist = async (by = broker, id = uuidv7()) =>
  (await by.client.ask(ShortlistMatchDocument, { id, needId, offerId })).shortlistMatch;
const introduced = async (message: string | null = null) => {
  const id = (await shortlist()).match?.id ?? '';
  return { id, ...(await broker.client.ask(IntroduceMatchDocument, { id, message })).introduceMatch };
};
const until = async (isSo: () => Promise<boolean>): Promise<boolean> => {
  for (const end = Date.now() + 12_000; Date.now() < end; await new Promise((resolve) => setTimeout(resolve, 200)))
    if (await isSo()) return true;
  return false;
};

describe('suggestions', () => {
  it('name the offer that fits, with reasons that point at the words', async () => {
    const [best] = await suggested();
    expect(best).toMatchObject({ offer: { id: offerId }, isGoodMatch: expect.any(Boolean), match: null });
    expect(best?.reasons.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(best?.score ?? -1, 6);
    const id = (await shortlist()).match?.id ?? '';
    const { match } = await broker.client.ask(MatchDetailsDocument, { id });
    const texts: Readonly<Record<string, unknown>> = { ...match?.need };
    const found = match?.reasons.flatMap(({ terms }) =>
      terms
        .filter(({ concept }) => concept?.includes('samaki'))
        .flatMap(({ need }) => need.map(({ field, start, end }) => [field, String(texts[field]).slice(start, end)])),
    );
    expect(found).toEqual(
      expect.arrayContaining([
        ['title', 'samaki'],
        ['problem', 'samaki'],
      ]),
    );
  });

  it('are the same pair with the same score, seen from the offer', async () => {
    const { suggestedNeeds } = await institute.client.ask(MatchSuggestedNeedsDocument, { offerId, first: 10 });
    expect(suggestedNeeds.map(({ need }) => need?.id)).toEqual([needId]);
    const query = `query ($needId: ID!, $offerId: ID!) { suggestedOffers(needId: $needId) { score } suggestedNeeds(offerId: $offerId) { score } }`;
    // Both are asked of the index one after the other; what other tests deleted leaves it meanwhile, and counts for rarity until then.
    const isSame = async () => {
      const both = await broker.client.ask<Record<string, unknown>, object>(query, { needId, offerId });
      return JSON.stringify(both.suggestedNeeds) === JSON.stringify(both.suggestedOffers);
    };
    expect(await until(isSame)).toBe(true);
  });

  it.each([
    ['staff', () => broker, true],
    ['the need’s own people', () => firm, true],
    ['the other side', () => institute, false],
  ])('for %s', async (_who, who, may) => {
    const { codes } = await who().client.graphql('query ($needId: ID!) { suggestedOffers(needId: $needId) { score } }', { needId });
    expect(codes).toEqual(may ? [] : ['NOT_FOUND']);
  });

  it('are refused to others as if there were no such need', async () => {
    const query = 'query ($needId: ID!) { suggestedOffers(needId: $needId) { score } }';
    const draft = await draftNeed(firm.client, drying);
    const answers = await Promise.all([needId, uuidv7(), draft, 'x'].map((id) => institute.client.graphql(query, { needId: id })));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect((await broker.client.graphql(query, { needId: draft })).codes).toEqual(['NOT_FOUND']);
    expect((await server.anonymous.graphql(query, { needId })).codes).toEqual(['UNAUTHENTICATED']);
  });

  it.each([0, -1, 51])('are not given by %i', async (first) => {
    const query = 'query ($needId: ID!, $first: Int!) { suggestedOffers(needId: $needId, first: $first) { score } }';
    expect((await broker.client.graphql(query, { needId, first })).codes).toEqual(['BAD_USER_INPUT']);
  });

  it('leave out what is for members from whom is no verified member', async () => {
    await server.pool.query(`update offer set visibility = 'MEMBERS' where id = $1`, [offerId]);
    expect(await offersSuggested(firm)).toEqual([]);
    expect(await offersSuggested(broker)).toEqual([offerId]);
    await server.pool.query('update organisation set verified_at = now() where id = $1', [firm.organisationId]);
    expect(await offersSuggested(firm)).toEqual([offerId]);
  });

  it.each([
    ['withdrawn', `status = 'WITHDRAWN'`],
    ['expired', `status = 'EXPIRED'`],
    ['returned', `status = 'RETURNED'`],
    ['held', `on_hold_until = current_date + 7`],
    ['archived', `archived_at = now()`],
  ])('leave out at once what is %s, whoever wrote it into the database', async (_what, change) => {
    await server.pool.query(`update offer set ${change} where id = $1`, [offerId]);
    expect(await offersSuggested()).toEqual([]);
  });

  it('find again within two seconds what another server opened, as soon as the record tells of it', async () => {
    await server.pool.query(`update offer set on_hold_until = current_date + 7 where id = $1`, [offerId]);
    await server.pool.query(`insert into activity (verb, subject_kind, subject_id) values ('offer.held', 'OFFER', $1)`, [offerId]);
    await new Promise((resolve) => setTimeout(resolve, 2_500));
    await server.pool.query(`update offer set on_hold_until = null where id = $1`, [offerId]);
    expect(await offersSuggested()).toEqual([]);
    await server.pool.query(`insert into activity (verb, subject_kind, subject_id) values ('offer.resumed', 'OFFER', $1)`, [offerId]);
    const told = performance.now();
    expect(await until(async () => (await offersSuggested()).length === 1)).toBe(true);
    expect(performance.now() - told).toBeLessThan(2_000);
  }, 30_000);

  it('are the same on every server, and each measures its own index', async () => {
    const beside = await server.beside();
    const on = async () => {
      const { data } = await new TestClient(beside.url, broker.client.cookie).graphql(MatchSuggestedOffersDocument, { needId, first: 10 });
      return data?.suggestedOffers.map(({ offer }) => offer?.id);
    };
    expect(await on()).toEqual([offerId]);
    const another = await publishedOffer(server, institute.client, { organisationId: institute.organisationId });
    const told = performance.now();
    expect(await until(async () => (await on())?.includes(another) ?? false)).toBe(true);
    expect(performance.now() - told).toBeLessThan(2_000);
    const metrics = await (await fetch(`${beside.url}/metrics`)).text();
    expect(metrics).toMatch(/^kongano_match_index_documents\{side="OFFER"\} 2$/m);
    expect(metrics).toMatch(/^kongano_match_index_bytes\{side="OFFER"\} [1-9]\d+$/m);
    expect(metrics).toMatch(/^kongano_match_index_builds 1$/m);
    expect(Number(/^kongano_match_index_lag_seconds (.+)$/m.exec(metrics)?.[1])).toBeLessThan(2);
    await beside.stop();
  }, 30_000);
});

describe('a shortlisted pair', () => {
  it('is the broker’s case, numbered, with the reasons as they were', async () => {
    const { match, problems } = await shortlist();
    expect([problems, match]).toEqual([
      [],
      expect.objectContaining({
        status: 'SHORTLISTED',
        source: 'BROKER',
        version: 1,
        introducedAt: null,
        viewerCan: ['APPROACH', 'INTRODUCE', 'DECLINE', 'REPORT_CONFLICT', 'PARK', 'HAND_OVER', 'SET_NEXT_STEP'],
      }),
    ]);
    expect(match?.owner?.id).toBe(broker.id);
    await server.pool.query(`update offer set summary = 'Changed', description = 'Changed' where id = $1`, [offerId]);
    const { match: later } = await broker.client.ask(MatchDetailsDocument, { id: match?.id ?? '' });
    expect([later?.score, later?.reasons.length]).toEqual([match?.score, expect.any(Number)]);
  });

  it('is one match, whoever chose it at the same time or clicked twice', async () => {
    const second = await server.person({ roles: ['BROKER'] });
    const id = uuidv7();
    const all = await Promise.all([shortlist(broker, id), shortlist(broker, id), shortlist(second), shortlist(second)]);
    expect(new Set(all.map(({ match }) => match?.id)).size).toBe(1);
    expect(all.flatMap(({ problems }) => problems)).toEqual([]);
    const { rows } = await server.pool.query(`select 1 from activity where verb = 'match.shortlisted' and subject_id = $1`, [
      all[0]?.match?.id,
    ]);
    expect(rows).toHaveLength(1);
  });

  it('under a key is chosen once, and under the same key for another pair is refused', async () => {
    const [key, id] = [uuidv7(), uuidv7()];
    const other = await publishedOffer(server, institute.client, { organisationId: institute.organisationId });
    const ask = (offer: string) => broker.client.graphql(ShortlistMatchDocument, { id, needId, offerId: offer }, key);
    const [one, two] = [await ask(offerId), await ask(offerId)];
    expect(two).toEqual(one);
    for (const offer of [other, uuidv7(), 'x']) expect((await ask(offer)).codes).toEqual(['CONFLICT']);
    await server.pool.query(`update offer set status = 'DRAFT' where id = $1`, [offerId]);
    expect((await ask(offerId)).codes).toEqual([]);
  });

  it('is not made by who is no staff', async () => {
    expect((await firm.client.graphql(ShortlistMatchDocument, { id: uuidv7(), needId, offerId })).codes).toEqual(['FORBIDDEN']);
  });

  it('is not made of a draft, nor of what does not exist: staff cannot tell them apart', async () => {
    const draft = await draftNeed(firm.client, drying);
    const answers = await Promise.all(
      [draft, uuidv7()].map((need) => broker.client.graphql(ShortlistMatchDocument, { id: uuidv7(), needId: need, offerId })),
    );
    expect(answers[0]).toEqual(answers[1]);
    expect(answers[0]?.codes).toEqual(['NOT_FOUND']);
  });

  it.each([
    ['a need that is withdrawn', `update need set status = 'WITHDRAWN'`, 'NEED_NOT_OPEN', 'needId'],
    ['an offer that has expired', `update offer set status = 'EXPIRED'`, 'OFFER_NOT_OPEN', 'offerId'],
    ['an offer on hold', 'update offer set on_hold_until = current_date + 7', 'OFFER_NOT_OPEN', 'offerId'],
    [
      'one organisation’s need and offer',
      'update offer set organisation_id = (select organisation_id from need limit 1)',
      'MATCH_SAME_ORGANISATION',
      'offerId',
    ],
  ])('is not made of %s, and the broker is told why', async (_what, change, code, field) => {
    await server.pool.query(change);
    expect(await shortlist()).toMatchObject({ match: null, problems: [{ code, field, message: expect.any(String) }] });
  });
});

describe('before the introduction', () => {
  it('the two sides learn nothing of the match, wherever they look', async () => {
    const id = (await shortlist()).match?.id ?? '';
    await broker.client.ask(SetMatchNextStepDocument, { id, nextStep: 'Piga simu', due: new Date().toISOString().slice(0, 10) });
    const everywhere = `query ($id: ID!, $needId: ID!) { match(id: $id) { id } matches { totalCount } waiting { kind subjectId }
      need(id: $needId) { status matches { id } timeline { verb } } suggestedOffers(needId: $needId) { match { id } } figures { introducedMatches } }`;
    const seen = await firm.client.ask(everywhere, { id, needId });
    expect(seen).toMatchObject({
      match: null,
      matches: { totalCount: 0 },
      need: { status: 'PUBLISHED', matches: [] },
      figures: { introducedMatches: 0 },
    });
    expect(seen).toMatchObject({ suggestedOffers: [{ match: null }] });
    expect(JSON.stringify(seen)).not.toMatch(/match\.|MATCH_/);
    const offerSide = `query ($id: ID!, $offerId: ID!) { match(id: $id) { id } offer(id: $offerId) { matches { id } timeline { verb } } suggestedNeeds(offerId: $offerId) { match { id } } }`;
    expect(await institute.client.ask(offerSide, { id, offerId })).toMatchObject({
      match: null,
      offer: { matches: [] },
      suggestedNeeds: [{ match: null }],
    });
    expect(await suggested()).toMatchObject([{ match: { id } }]);
  });
});

describe('the introduction', () => {
  it('opens a conversation of both sides, starts with the broker’s words, and moves the need on', async () => {
    const { id, match, problems } = await introduced(' Karibuni nyote ');
    expect([problems, match?.status, match?.introducedAt]).toEqual([[], 'INTRODUCED', expect.any(String)]);
    const threadId = match?.thread?.id ?? '';
    for (const { client } of [firm, institute]) {
      const { thread } = await client.ask(ThreadConversationDocument, { id: threadId, last: 5 });
      expect(thread?.messages).toMatchObject([
        { number: 1, body: 'Karibuni nyote', author: { name: 'Neema Broker' }, authorOrganisation: null },
      ]);
    }
    const { rows } = await server.pool.query('select status from need where id = $1', [needId]);
    expect(rows).toEqual([{ status: 'IN_DISCUSSION' }]);
    const { match: seen } = await firm.client.ask(MatchDetailsDocument, { id });
    expect(seen).toMatchObject({
      viewerCan: ['RECORD_INTEREST', 'HOLD_MEETING', 'SCOPE', 'DECLINE', 'WITHDRAW', 'REPORT_CONFLICT'],
      offer: { id: offerId },
      owner: { name: 'Neema Broker' },
    });
    expect(seen?.timeline.map(({ verb }) => verb)).toEqual(['match.introduced']);
  });

  it('is told to both sides by letter, in time, and to nobody else', async () => {
    await introduced();
    const of = async (id: string) =>
      (await server.pool.query<{ email: string }>('select email from person where id = $1', [id])).rows[0]?.email ?? '';
    for (const side of [firm, institute]) {
      const letters: string[] = [];
      expect(
        await until(async () => {
          letters.push((await server.letter(await of(side.id))).subject);
          return letters.some((subject) => subject.startsWith('You are introduced'));
        }),
      ).toBe(true);
    }
  }, 30_000);

  it('happens once, however often it is clicked', async () => {
    const id = (await shortlist()).match?.id ?? '';
    const answers = await Promise.all([1, 2, 3].map(() => broker.client.ask(IntroduceMatchDocument, { id, message: 'Karibuni' })));
    const codes = answers.flatMap(({ introduceMatch }) => introduceMatch.problems.map(({ code }) => code));
    expect(codes).toEqual(['MATCH_WRONG_STATUS', 'MATCH_WRONG_STATUS']);
    const { rows } = await server.pool.query('select count(*)::int as count from message');
    expect(rows).toEqual([{ count: 1 }]);
  });

  it('of a second pair needs no second move of the need', async () => {
    await introduced();
    offerId = await publishedOffer(server, institute.client, { organisationId: institute.organisationId });
    expect(await introduced()).toMatchObject({ problems: [], match: { status: 'INTRODUCED' } });
  });

  it.each([
    ['the need was withdrawn meanwhile', `update need set status = 'WITHDRAWN'`, 'MATCH_NEED_NOT_OPEN'],
    ['the need is on hold', 'update need set on_hold_until = current_date + 7', 'MATCH_NEED_NOT_OPEN'],
    ['the offer was withdrawn meanwhile', `update offer set status = 'WITHDRAWN'`, 'OFFER_NOT_OPEN'],
  ])('is refused with a reason when %s, and changes nothing', async (_what, change, code) => {
    const id = (await shortlist()).match?.id ?? '';
    await server.pool.query(change);
    const { introduceMatch } = await broker.client.ask(IntroduceMatchDocument, { id, message: null });
    expect(introduceMatch.problems).toMatchObject([{ code, field: code === 'OFFER_NOT_OPEN' ? 'offerId' : 'needId' }]);
    const { rows } = await server.pool.query('select status, (select count(*)::int from thread) as threads from match where id = $1', [id]);
    expect(rows).toEqual([{ status: 'SHORTLISTED', threads: 0 }]);
  });

  it('with a message that cannot be taken is a problem of the message, and changes nothing', async () => {
    const id = (await shortlist()).match?.id ?? '';
    const { introduceMatch } = await broker.client.ask(IntroduceMatchDocument, { id, message: 'x'.repeat(20_001) });
    expect(introduceMatch).toMatchObject({ problems: [{ code: 'TOO_LONG', field: 'message' }], match: { status: 'SHORTLISTED' } });
  });
});

describe('afterwards', () => {
  it('a side declines with a reason of the list, and its words go to the record', async () => {
    const { id } = await introduced();
    const { declineMatch } = await firm.client.ask(DeclineMatchDocument, { id, reason: 'TOO_EXPENSIVE', note: 'Bei ni kubwa' });
    expect(declineMatch).toMatchObject({ problems: [], match: { status: 'DECLINED', statusReason: 'TOO_EXPENSIVE', viewerCan: [] } });
    const { match } = await institute.client.ask(MatchDetailsDocument, { id });
    expect(match?.timeline.map(({ verb, reason }) => [verb, reason])).toContainEqual(['match.declined', 'Bei ni kubwa']);
  });

  it('a reason that is none, or none of the list, is refused', async () => {
    const { id } = await introduced();
    const { declineMatch } = await firm.client.in('sw').ask(DeclineMatchDocument, { id, reason: 'OTHER', note: ' ' });
    expect(declineMatch.problems).toMatchObject([{ code: 'REASON_REQUIRED', field: 'note' }]);
    expect((await firm.client.graphql('mutation ($id: ID!) { declineMatch(id: $id) { match { id } } }', { id })).codes).toEqual([
      'GRAPHQL_VALIDATION_FAILED',
    ]);
    expect(
      (await firm.client.graphql('mutation ($id: ID!) { declineMatch(id: $id, reason: BORED) { match { id } } }', { id })).codes,
    ).toEqual(['GRAPHQL_VALIDATION_FAILED']);
  });

  it('only staff say what is next, and it waits for the broker whose case it is', async () => {
    const { id } = await introduced();
    const due = new Date(Date.now() + 2 * 86_400_000).toISOString().slice(0, 10);
    expect((await firm.client.graphql(SetMatchNextStepDocument, { id, nextStep: 'Kutana', due })).codes).toEqual(['FORBIDDEN']);
    await broker.client.ask(SetMatchNextStepDocument, { id, nextStep: ' Kutana ', due });
    const { waiting } = await broker.client.ask<{ waiting: object[] }, never>('{ waiting { kind subjectId detail title dueAt } }');
    expect(waiting).toContainEqual({
      kind: 'MATCH_NEXT_STEP',
      subjectId: id,
      detail: 'Kutana',
      title: drying.title,
      dueAt: `${due}T20:59:59.000Z`, // the day's last second in Tanzania: due on that day, not before it
    });
    for (const [nextStep, day, code, field] of [
      ['', due, 'NEXT_STEP_REQUIRED', 'nextStep'],
      ['x'.repeat(301), due, 'NEXT_STEP_TOO_LONG', 'nextStep'],
      ['Piga simu', '2020-01-01', 'NEXT_STEP_DUE_PAST', 'due'],
    ] as const) {
      const { setMatchNextStep } = await broker.client.ask(SetMatchNextStepDocument, { id, nextStep, due: day });
      expect(setMatchNextStep.problems).toMatchObject([{ code, field, message: expect.not.stringContaining('{') }]);
    }
  });
});
