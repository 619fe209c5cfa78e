import {
  DismissSuggestionDocument,
  MatchRegionsDocument,
  NeedHelpDocument,
  RestoreSuggestionDocument,
  ShortlistMatchDocument,
  UnansweredCountDocument,
  UnansweredNeedsDocument,
} from '@kongano/graphql/matching';
import type { NeedInput, OfferInput } from '@kongano/graphql/schema-types';
import { v7 as uuidv7 } from 'uuid';
import { type SignedIn, startTestServer, type TestServer } from '../../../testing';
import { publishedNeed, publishedOffer, runJob } from '../../../testing/postings';

type Member = SignedIn & { organisationId: string };

const dryingNeed: NeedInput = {
  title: 'Solar dryer for mango slices',
  language: 'en',
  problem: 'Mango slices rot before they are sold; we want a solar dryer for mango slices.',
  keywords: ['solar dryer', 'mango'],
  sectorCode: '1030',
  fieldCodes: ['2.3'],
  regionCode: 'TZ-16',
};
const dryer: OfferInput = {
  title: 'Solar dryer for mango slices',
  summary: 'A solar dryer for mango slices.',
  description: 'Dries mango slices by the sun, in two days.',
  keywords: ['solar dryer', 'mango'],
  sectorCodes: ['1030'],
  fieldCodes: ['2.3'],
};

let server: TestServer;
let firm: Member;
let institute: Member;
let broker: SignedIn;
let dryerNeed: string;
let loomNeed: string;
let dryerOffer: string;

beforeAll(async () => {
  server = await startTestServer();
  broker = await server.person({ roles: ['BROKER'] });
  [firm, institute] = [await server.member(), await server.member({ kind: 'ACADEMIA' })];
  const organisationId = firm.organisationId;
  dryerNeed = await publishedNeed(server, firm.client, { ...dryingNeed, organisationId });
  loomNeed = await publishedNeed(server, firm.client, {
    ...dryingNeed,
    title: 'Broken loom shuttles',
    problem: 'The shuttles of our looms break every week.',
    keywords: [],
    mustHaves: [{ metric: 'weeks', today: '1', target: '20', unit: 'weeks' }],
    sectorCode: '1312',
    regionCode: 'TZ-03',
    organisationId,
  });
  dryerOffer = await publishedOffer(server, institute.client, { ...dryer, organisationId: institute.organisationId });
  await look();
}, 60_000);
afterAll(() => server.stop());

/** The record must be two seconds old before it counts. */
async function look(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 2_200));
  await runJob(server, 'matching.look-for-answers');
}
const list = async (regionCode: string | null = null, first = 20) =>
  (await broker.client.ask(UnansweredNeedsDocument, { first, after: null, regionCode })).unansweredNeeds;
const ids = async (regionCode: string | null = null) => (await list(regionCode)).edges.map(({ node }) => node.need?.id);

describe('needs without an answer', () => {
  it('are those that nothing fits well, with how likely the nearest fits, and no other', async () => {
    expect(await ids()).toEqual([loomNeed]);
    const [{ node } = { node: null }] = (await list()).edges;
    expect(node).toMatchObject({ need: { title: 'Broken loom shuttles' }, nearest: { id: dryerOffer } });
    expect(node?.probability).toBeGreaterThanOrEqual(0);
    expect(node?.probability).toBeLessThan(1 / 3);
  });

  it('are as many as are counted, also by region', async () => {
    const whole = await list();
    expect(whole.totalCount).toBe(whole.edges.length);
    expect((await broker.client.ask(UnansweredCountDocument)).unansweredNeeds.totalCount).toBe(whole.totalCount);
    const { terms } = await broker.client.ask(MatchRegionsDocument);
    expect(terms.edges.map(({ node }) => node.code)).toEqual(expect.arrayContaining(['TZ-03', 'TZ-16']));
    for (const region of ['TZ-03', 'TZ-16']) {
      const part = await list(region);
      expect([part.totalCount, part.edges.length]).toEqual(region === 'TZ-03' ? [1, 1] : [0, 0]);
    }
  });

  it('have one more when staff set the answer aside, and one less when it is brought back', async () => {
    const pair = { needId: dryerNeed, offerId: dryerOffer, side: 'NEED' } as const;
    await broker.client.ask(DismissSuggestionDocument, { ...pair, reason: 'TOO_FAR', note: null });
    await look();
    expect(await ids()).toEqual([dryerNeed, loomNeed]);
    await broker.client.ask(RestoreSuggestionDocument, pair);
    await look();
    expect(await ids()).toEqual([loomNeed]);
  }, 20_000);

  it('are looked at again when an offer is published', async () => {
    const loom = await publishedOffer(server, institute.client, {
      ...dryer,
      title: 'Loom shuttles that do not break',
      summary: 'Shuttles for looms.',
      description: 'Shuttles of looms that do not break for twenty weeks.',
      keywords: ['loom', 'shuttle'],
      sectorCodes: ['1312'],
      organisationId: institute.organisationId,
    });
    await look();
    expect(await ids()).toEqual([]);
    await server.pool.query(`update offer set status = 'WITHDRAWN' where id = $1`, [loom]);
    await server.pool.query(`insert into activity (verb, subject_kind, subject_id) values ('offer.withdrawn', 'OFFER', $1)`, [loom]);
    await look();
    expect(await ids()).toEqual([loomNeed]);
  }, 20_000);

  it('that rest untouched are not looked at again', async () => {
    const at = async () => (await list()).edges[0]?.node.lookedAt;
    await look();
    const before = await at();
    await look();
    expect(await at()).toBe(before);
  }, 20_000);

  it('are not in the list while a broker has one in hand, nor once they are closed, at once', async () => {
    const id = uuidv7();
    await broker.client.ask(ShortlistMatchDocument, { id, needId: loomNeed, offerId: dryerOffer });
    expect(await ids()).toEqual([]);
    await server.pool.query('delete from match where id = $1', [id]);
    expect(await ids()).toEqual([loomNeed]);
    await server.pool.query('update need set on_hold_until = current_date + 7 where id = $1', [loomNeed]);
    expect(await ids()).toEqual([]);
    await server.pool.query('update need set on_hold_until = null where id = $1', [loomNeed]);
  });

  it('are the brokers’ own list', async () => {
    const given = { first: 5, after: null, regionCode: null };
    expect((await firm.client.graphql(UnansweredNeedsDocument, given)).codes).toEqual(['FORBIDDEN']);
    expect((await server.anonymous.graphql(UnansweredNeedsDocument, given)).codes).toEqual(['UNAUTHENTICATED']);
    expect((await firm.client.graphql(NeedHelpDocument, { needId: loomNeed })).codes).toEqual(['FORBIDDEN']);
    expect((await broker.client.graphql(NeedHelpDocument, { needId: uuidv7() })).codes).toEqual(['NOT_FOUND']);
  });
});

describe('what would help', () => {
  it('is who comes near, and what the need does not say', async () => {
    const { needHelp } = await broker.client.ask(NeedHelpDocument, { needId: loomNeed });
    expect(needHelp.experts.map(({ person }) => person?.id)).toEqual([institute.id]);
    expect(needHelp.missing).toEqual(['keywords', 'trlMin']);
  });

  it('is where the sector has offers, as many as the list of offers shows there', async () => {
    const { needHelp } = await broker.client.ask(NeedHelpDocument, { needId: dryerNeed });
    expect(needHelp).toMatchObject({ sectorCode: '10', regions: [{ regionCode: 'TZ-16', titleEn: 'Morogoro', offers: 1 }] });
    const query = `query ($sector: String!) { offers(filter: { status: [PUBLISHED], regionCode: "TZ-16", sectorCode: $sector }) { totalCount } }`;
    const { offers } = await broker.client.ask<{ offers: { totalCount: number } }, object>(query, { sector: needHelp.sectorCode });
    expect(offers.totalCount).toBe(needHelp.regions[0]?.offers);
  });
});
