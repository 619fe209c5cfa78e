import {
  DeskNeedDocument,
  DeskOfferDocument,
  DeskOrganisationDocument,
  DeskPublishNeedDocument,
  DeskPublishOfferDocument,
  DeskQualifyNeedDocument,
  DeskQualifyOfferDocument,
  DeskReturnNeedDocument,
  DeskReturnOfferDocument,
  DeskVerifyOrganisationDocument,
} from '@kongano/graphql/matching';
import { v7 as uuidv7 } from 'uuid';
import { type Answer, type SignedIn, startTestServer, type TestClient, type TestServer } from '../../testing';
import { completeNeed, completeOffer, submittedNeed, submittedOffer } from '../../testing/postings';

type Member = SignedIn & { organisationId: string };

let server: TestServer;
let firm: Member;
let broker: SignedIn;

beforeAll(async () => {
  server = await startTestServer();
  firm = await server.member();
  broker = await server.person({ roles: ['BROKER'] });
}, 60_000);
afterAll(() => server.stop());

const statusOf = async (table: 'need' | 'offer', id: string) =>
  (
    await server.pool.query<{ status: string; reason: string | null }>(
      `select status, status_reason as reason from ${table} where id = $1`,
      [id],
    )
  ).rows[0];

describe('what the broker reads before a decision', () => {
  it('of a need is what the firm wrote, and what may be done', async () => {
    const id = await submittedNeed(firm.client, { tried: 'Chuma cha kawaida', costPerYear: 30_000_000, trlMin: 6 });
    const { need } = await broker.client.ask(DeskNeedDocument, { id });
    expect(need).toMatchObject({
      title: completeNeed.title,
      problem: completeNeed.problem,
      tried: 'Chuma cha kawaida',
      costPerYear: 30_000_000,
      mustHaves: completeNeed.mustHaves,
      trlMin: 6,
      organisation: { id: firm.organisationId, isVerified: true },
      author: { id: firm.id },
      viewerCan: ['EDIT', 'QUALIFY', 'RETURN', 'PUBLISH'],
    });
  });

  it('of an offer is what the institute wrote, with its evidence', async () => {
    const evidence = [{ kind: 'FIELD_TRIAL' as const, text: 'Two seasons at Mbarali', doi: null }];
    const id = await submittedOffer(firm.client, { evidence });
    const { offer } = await broker.client.ask(DeskOfferDocument, { id });
    expect(offer).toMatchObject({ summary: completeOffer.summary, trl: 7, stage: 'READY_FOR_DEMONSTRATION', evidence });
    expect(offer?.viewerCan).toEqual(['EDIT', 'QUALIFY', 'RETURN', 'PUBLISH']);
  });

  it('of an organisation is what it says of itself and who stands behind it', async () => {
    const waiting = await server.member({ isVerified: false, regionCode: 'TZ-16' }, { name: 'Rehema Mfano', role: 'OWNER' });
    const { organisation } = await broker.client.ask(DeskOrganisationDocument, { id: waiting.organisationId });
    expect(organisation).toMatchObject({ isVerified: false, region: { code: 'TZ-16' } });
    expect(organisation?.memberships).toMatchObject([{ role: 'OWNER', person: { name: 'Rehema Mfano' } }]);
  });

  it.each<[string, () => Promise<string>, (client: TestClient, id: string) => Promise<object>]>([
    ['a need', () => submittedNeed(firm.client), (client, id) => client.ask(DeskNeedDocument, { id })],
    ['an offer', () => submittedOffer(firm.client), (client, id) => client.ask(DeskOfferDocument, { id })],
    ['an organisation', () => server.organisation({ isVerified: false }), (client, id) => client.ask(DeskOrganisationDocument, { id })],
  ])('of %s that waits is nothing to others', async (_what, make, read) => {
    const id = await make();
    const stranger = await server.member();
    const seen = await Promise.all([stranger.client, server.anonymous].map((client) => read(client, id)));
    expect(seen.map((data) => Object.values(data)[0])).toEqual([null, null]);
    expect(await read(stranger.client, uuidv7())).toEqual(seen[0]);
  });
});

interface Desk {
  readonly what: 'need' | 'offer';
  make(): Promise<string>;
  qualify(client: TestClient, id: string): Promise<Answer<object>>;
  publish(client: TestClient, id: string): Promise<Answer<object>>;
  giveBack(client: TestClient, id: string, reason: string): Promise<Answer<object>>;
}
const desk: readonly Desk[] = [
  {
    what: 'need',
    make: () => submittedNeed(firm.client),
    qualify: (client, id) => client.graphql(DeskQualifyNeedDocument, { id }),
    publish: (client, id) => client.graphql(DeskPublishNeedDocument, { id }),
    giveBack: (client, id, reason) => client.graphql(DeskReturnNeedDocument, { id, reason }),
  },
  {
    what: 'offer',
    make: () => submittedOffer(firm.client),
    qualify: (client, id) => client.graphql(DeskQualifyOfferDocument, { id }),
    publish: (client, id) => client.graphql(DeskPublishOfferDocument, { id }),
    giveBack: (client, id, reason) => client.graphql(DeskReturnOfferDocument, { id, reason }),
  },
];
/** What the one root field answered. */
const given = ({ data }: Answer<object>): { readonly problems?: unknown } => Object.values(data ?? {})[0];

describe.each(desk)('a decision on a submitted $what', ({ what, make, qualify, publish, giveBack }) => {
  it('is taken up and then published, each once', async () => {
    const id = await make();
    expect(given(await qualify(broker.client, id)).problems).toEqual([]);
    expect(await statusOf(what, id)).toMatchObject({ status: 'QUALIFYING' });
    const published = given(await publish(broker.client, id));
    expect(published).toMatchObject({ problems: [], [what]: { id, status: 'PUBLISHED' } });
    const again = given(await publish(broker.client.in('sw'), id));
    expect(again.problems).toMatchObject([
      { code: `${what.toUpperCase()}_ALREADY_PUBLISHED`, message: expect.stringMatching(/\p{L}{4}/u) },
    ]);
  });

  it('is given back with words for the firm, or not at all', async () => {
    const id = await make();
    for (const reason of ['', ' \n ']) {
      const { problems } = given(await giveBack(broker.client, id, reason));
      expect(problems).toMatchObject([{ code: 'REASON_REQUIRED', field: 'reason' }]);
      expect(await statusOf(what, id)).toEqual({ status: 'SUBMITTED', reason: null });
    }
    await giveBack(broker.client, id, '  Taja kiasi kwa siku.  ');
    expect(await statusOf(what, id)).toEqual({ status: 'RETURNED', reason: 'Taja kiasi kwa siku.' });
  });

  it.each([
    ['its own people', () => firm.client, 'FORBIDDEN'],
    ['somebody without a role', async () => (await server.person()).client, 'NOT_FOUND_OR_FORBIDDEN'],
    ['a fund manager', async () => (await server.person({ roles: ['FUND_MANAGER'] })).client, 'NOT_FOUND_OR_FORBIDDEN'],
    ['a reviewer', async () => (await server.person({ roles: ['REVIEWER'] })).client, 'NOT_FOUND_OR_FORBIDDEN'],
  ])('is not taken by %s', async (_who, someone, code) => {
    const [id, client] = [await make(), await someone()];
    const allowed = code === 'FORBIDDEN' ? [code] : ['NOT_FOUND', 'FORBIDDEN'];
    for (const answer of [await qualify(client, id), await publish(client, id), await giveBack(client, id, 'No.')])
      expect(allowed).toContain(answer.codes.join());
    expect(await statusOf(what, id)).toEqual({ status: 'SUBMITTED', reason: null });
  });
});

describe('a decision on an organisation', () => {
  it('is taken by staff, once, and what was seen is on record', async () => {
    const id = await server.organisation({ isVerified: false });
    const reason = 'Certificate of incorporation seen.';
    const { verifyOrganisation } = await broker.client.ask(DeskVerifyOrganisationDocument, { id, reason });
    expect(verifyOrganisation).toMatchObject({ problems: [], organisation: { id, isVerified: true, verifiedAt: expect.any(String) } });
    const { rows } = await server.pool.query(`select actor_id, facts->>'reason' as reason from activity where subject_id = $1`, [id]);
    expect(rows).toEqual([{ actor_id: broker.id, reason }]);
    const again = await broker.client.ask(DeskVerifyOrganisationDocument, { id, reason: null });
    expect(again.verifyOrganisation.problems).toMatchObject([{ code: 'ORGANISATION_ALREADY_VERIFIED' }]);
  });

  it.each([
    ['a NUL', 'seen\u0000'],
    ['half of a pair of surrogates', 'seen \ud83d'],
    ['more than fits', 'x'.repeat(5_000)],
  ])('with %s in its reason is refused at that field, and nothing is verified', async (_what, reason) => {
    const id = await server.organisation({ isVerified: false });
    const { verifyOrganisation } = await broker.client.ask(DeskVerifyOrganisationDocument, { id, reason });
    expect(verifyOrganisation).toMatchObject({ problems: [{ field: 'reason' }], organisation: { isVerified: false } });
  });

  it('is not taken by its owner or by others, who learn nothing of what waits', async () => {
    const owner = await server.member({ isVerified: false }, { role: 'OWNER' });
    const stranger = await server.member();
    const codesFor = async (client: SignedIn['client']) =>
      (await client.graphql(DeskVerifyOrganisationDocument, { id: owner.organisationId, reason: null })).codes;
    expect([await codesFor(owner.client), await codesFor(stranger.client)]).toEqual([['FORBIDDEN'], ['FORBIDDEN']]);
    expect((await stranger.client.graphql(DeskVerifyOrganisationDocument, { id: uuidv7(), reason: null })).codes).toEqual(['FORBIDDEN']);
  });
});
