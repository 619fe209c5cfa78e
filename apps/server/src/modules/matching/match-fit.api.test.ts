import {
  MatchDetailsDocument,
  MatchSuggestedNeedsDocument,
  MatchSuggestedOffersDocument,
  ShortlistMatchDocument,
} from '@kongano/graphql/matching';
import type { NeedInput, OfferInput, ReasonKind } from '@kongano/graphql/schema-types';
import { v7 as uuidv7 } from 'uuid';
import { type SignedIn, startTestServer, type TestServer } from '../../testing';
import { publishedNeed, publishedOffer } from '../../testing/postings';

type Member = SignedIn & { organisationId: string };

const description = 'Threshes 80 kg of maize per hour. It costs TZS 6,500,000. Works without electricity.';
const threshing: NeedInput = {
  title: 'Kupukuchua mahindi',
  problem: 'Tunahitaji mashine ya kupukuchua mahindi.',
  mustHaves: [
    { metric: 'Uwezo wa mashine', today: '10', target: '50', unit: 'kilo kwa saa' },
    { metric: 'Bei', target: 'isizidi shilingi milioni 5' },
    { metric: 'Uzito', target: '40', unit: 'kg' },
    { metric: 'Haihitaji umeme', target: 'Ndiyo' },
  ],
  regionCode: 'TZ-16',
  partnerSought: ['UNIVERSITY'],
  budgetMax: 5_000_000,
};

let server: TestServer;
let firm: Member;
let institute: Member;
let broker: SignedIn;
let needId: string;
let offerId: string;

const need = (input: NeedInput = {}): Promise<string> =>
  publishedNeed(server, firm.client, { ...threshing, organisationId: firm.organisationId, ...input });
const offer = (input: OfferInput = {}): Promise<string> =>
  publishedOffer(server, institute.client, {
    title: 'Maize thresher',
    summary: 'A maize thresher.',
    description,
    regionCode: 'TZ-02',
    capacityProjects: 2,
    organisationId: institute.organisationId,
    ...input,
  });
const reasonsOf = async (id = needId) => {
  const { suggestedOffers } = await broker.client.ask(MatchSuggestedOffersDocument, { needId: id, first: 5 });
  return suggestedOffers.find((one) => one.offer?.id === offerId)?.reasons ?? [];
};
const reason = async (kind: ReasonKind, id?: string) => (await reasonsOf(id)).find((one) => one.kind === kind);

const dayIn = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

beforeAll(async () => {
  server = await startTestServer();
  broker = await server.person({ roles: ['BROKER'] });
  [firm, institute] = [await server.member(), await server.member({ kind: 'ACADEMIA' })];
  [needId, offerId] = [await need(), await offer()];
}, 60_000);
afterAll(() => server.stop());

describe('the must-haves of a need', () => {
  const said = ({ start, end }: { start: number; end: number }): string => description.slice(start, end);

  it('are met, a gap or unknown, each with the passage of the offer that it rests on', async () => {
    const judged = (await reasonsOf()).filter(({ kind }) => kind === 'MUST_HAVE');
    expect(judged.map(({ detail, verdict, passage }) => [detail, verdict, passage && `${passage.field}: ${said(passage)}`])).toEqual([
      ['Uwezo wa mashine', 'MET', 'description: Threshes 80 kg of maize per hour.'],
      ['Bei', 'GAP', 'description: It costs TZS 6,500,000.'],
      ['Uzito', 'UNKNOWN', null],
      ['Haihitaji umeme', 'MET', 'description: Works without electricity.'],
    ]);
    expect(judged[1]?.passage?.marks.map(said)).toContain('TZS 6,500,000');
  });

  it('are judged the same seen from the offer, and kept with the match as they were', async () => {
    const before = await reasonsOf();
    const { suggestedNeeds } = await institute.client.ask(MatchSuggestedNeedsDocument, { offerId, first: 5 });
    expect(suggestedNeeds.find((one) => one.need?.id === needId)?.reasons).toEqual(before);
    const { shortlistMatch } = await broker.client.ask(ShortlistMatchDocument, { id: uuidv7(), needId, offerId });
    const id = shortlistMatch.match?.id ?? '';
    await server.pool.query(`update offer set description = 'Sold out.' where id = $1`, [offerId]);
    const { match } = await broker.client.ask(MatchDetailsDocument, { id });
    expect(match?.reasons.map(({ terms: _terms, ...rest }) => rest)).toEqual(before);
    expect((await reasonsOf()).filter(({ verdict, kind }) => kind === 'MUST_HAVE' && verdict !== 'UNKNOWN')).toEqual([]);
    await server.pool.query('update offer set description = $2 where id = $1', [offerId, description]);
  });

  it('stand in matches of before without what was not known then', async () => {
    await server.pool.query(
      `update match set reasons = (select jsonb_agg(one - 'most' - 'passage' - 'kilometres') from jsonb_array_elements(reasons) one)`,
    );
    const { rows } = await server.pool.query<{ id: string }>('select id from match limit 1');
    const { match } = await broker.client.ask(MatchDetailsDocument, { id: rows[0]?.id ?? '' });
    expect(match?.reasons.length).toBeGreaterThan(5);
    expect(match?.reasons.every(({ most, passage, kilometres }) => most === null && passage === null && kilometres === null)).toBe(true);
  });
});

describe('how a pair fits in what both state', () => {
  it('adds up to the score, no share larger than it can be', async () => {
    const { suggestedOffers } = await broker.client.ask(MatchSuggestedOffersDocument, { needId, first: 5 });
    const [best] = suggestedOffers;
    expect(best?.reasons.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(best?.score ?? -1, 9);
    expect(best?.reasons.every(({ share, most }) => share <= (most ?? 0) + 1e-9)).toBe(true);
    expect(best?.reasons.reduce((sum, { most }) => sum + (most ?? 0), 0)).toBeCloseTo(1, 9);
  });

  it('says how far apart the two are', async () => {
    expect(await reason('REGION')).toMatchObject({ verdict: 'MET', kilometres: 177 });
    expect(await reason('REGION', await need({ regionCode: 'TZ-18' }))).toMatchObject({ verdict: 'GAP', kilometres: 853 });
  });

  it('compares the price that the offer states with the budget', async () => {
    expect(await reason('BUDGET')).toMatchObject({ verdict: 'GAP', share: expect.any(Number) });
    expect(await reason('BUDGET', await need({ budgetMax: 7_000_000 }))).toMatchObject({ verdict: 'MET' });
    expect(await reason('BUDGET', await need({ budgetMax: null }))).toMatchObject({ verdict: 'UNKNOWN', most: 0 });
  });

  it('knows the kind of partner by the organisation', async () => {
    expect(await reason('PARTNER')).toMatchObject({ verdict: 'MET' });
    expect(await reason('PARTNER', await need({ partnerSought: ['SMALL_FIRM'] }))).toMatchObject({ verdict: 'GAP', share: 0 });
    expect(await reason('PARTNER', await need({ partnerSought: ['ANY'] }))).toMatchObject({ verdict: 'UNKNOWN', most: 0 });
  });

  it('compares the days of the offer with the day by which the need wants to hear', async () => {
    const asked = await need({ interestDeadline: dayIn(60) });
    const offered = (from: string | null, to: string) =>
      server.pool.query('update offer set available_from = $2, available_to = $3 where id = $1', [offerId, from, to]);
    expect(await reason('TIME', asked)).toMatchObject({ verdict: 'UNKNOWN', share: 0 });
    await offered(dayIn(30), dayIn(300));
    expect(await reason('TIME', asked)).toMatchObject({ verdict: 'MET' });
    await offered(null, dayIn(30));
    expect(await reason('TIME', asked)).toMatchObject({ verdict: 'GAP', share: 0 });
  });
});
