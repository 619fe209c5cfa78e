import {
  DeclineMatchDocument,
  DeskCasesDocument,
  DeskMoreMatchesDocument,
  DeskMoreNeedsDocument,
  DeskMoreOffersDocument,
  DeskMoreOrganisationsDocument,
  DeskMoreUnmatchedDocument,
  DeskQualifyNeedDocument,
  DeskQueueDocument,
  DeskReturnNeedDocument,
  ShortlistMatchDocument,
} from '@kongano/graphql/matching';
import { v7 as uuidv7 } from 'uuid';
import { type SignedIn, startTestServer, type TestServer } from '../../testing';
import { completeNeed, draftNeed, publishedNeed, publishedOffer, submittedNeed, submittedOffer } from '../../testing/postings';

type Member = SignedIn & { organisationId: string };

let server: TestServer;
let firm: Member;
let institute: Member;
let broker: SignedIn;

beforeAll(async () => {
  server = await startTestServer();
  broker = await server.person({ name: 'Neema Broker', roles: ['BROKER'] });
}, 60_000);
afterAll(() => server.stop());
beforeEach(async () => {
  await server.pool.query('truncate need, offer, match, thread cascade');
  await server.pool.query('update organisation set verified_at = now()');
  firm = await server.member({ name: `Mills ${uuidv7()}` });
  institute = await server.member({ kind: 'ACADEMIA', name: `Institute ${uuidv7()}` });
});

interface Page<Node> {
  readonly totalCount: number;
  readonly edges: readonly { readonly node: Node }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}
const idsOf = ({ edges }: Page<{ readonly id: string }>) => edges.map(({ node }) => node.id);
const queue = async (first = 50, by = broker, mine = false) => ({
  ...(await by.client.ask(DeskQueueDocument, { first })),
  ...(await by.client.ask(DeskCasesDocument, { first, mine })),
});
const times = async <T>(count: number, make: () => Promise<T>): Promise<T[]> => {
  const made: T[] = [];
  for (let at = 0; at < count; at += 1) made.push(await make());
  return made;
};

describe('the broker’s queue', () => {
  it('has every case in the lane of its state, the oldest first, and no draft', async () => {
    const needs = await times(3, () => submittedNeed(firm.client));
    const offer = await submittedOffer(institute.client);
    await draftNeed(firm.client);
    const [taken = '', returned = ''] = needs;
    await broker.client.ask(DeskQualifyNeedDocument, { id: taken });
    await broker.client.ask(DeskReturnNeedDocument, { id: returned, reason: 'Which machine?' });
    const published = await publishedNeed(server, firm.client);
    const lanes = await queue();
    expect(idsOf(lanes.needsToQualify)).toEqual([taken, needs[2]]);
    expect(idsOf(lanes.needsReturned)).toEqual([returned]);
    expect(idsOf(lanes.needsUnmatched)).toEqual([published]);
    expect(idsOf(lanes.offersToQualify)).toEqual([offer]);
    expect([lanes.offersReturned.totalCount, lanes.matchesToIntroduce.totalCount]).toEqual([0, 0]);
  });

  it('names whose each case is and where, and leaves a need that has a match in hand out of those without', async () => {
    const [needId, offerId, id] = [await publishedNeed(server, firm.client), await publishedOffer(server, institute.client), uuidv7()];
    await broker.client.ask(ShortlistMatchDocument, { id, needId, offerId });
    const lanes = await queue();
    expect(lanes.needsUnmatched.totalCount).toBe(0);
    expect(lanes.matchesToIntroduce.edges[0]?.node.need).toMatchObject({
      organisation: { id: firm.organisationId, kind: 'FIRM' },
      region: { code: completeNeed.regionCode },
    });
    expect(lanes.matchesToIntroduce.edges[0]?.node).toMatchObject({
      id,
      owner: { name: 'Neema Broker' },
      need: { id: needId },
      offer: { id: offerId, organisation: { id: institute.organisationId } },
    });
  });

  it('is refused to a firm, which sees none of others’ matches either', async () => {
    const [needId, offerId, id] = [await publishedNeed(server, firm.client), await publishedOffer(server, institute.client), uuidv7()];
    await broker.client.ask(ShortlistMatchDocument, { id, needId, offerId });
    expect((await firm.client.graphql(DeskQueueDocument, { first: 5 })).codes).toEqual(['FORBIDDEN']);
    const lanes = await firm.client.ask(DeskCasesDocument, { first: 5, mine: false });
    expect(Object.values(lanes).map((lane) => (typeof lane === 'object' ? lane.totalCount : 0))).toEqual([0, 0, 0, 0, 0, 0]);
  });

  it('is for nobody who is not signed in', async () => {
    expect((await server.anonymous.graphql(DeskQueueDocument, { first: 5 })).codes).toContain('UNAUTHENTICATED');
  });
});

describe('the rest of a long lane', () => {
  it('of needs follows without a gap or a repetition', async () => {
    const all = await times(5, () => submittedNeed(firm.client));
    const { needsToQualify } = await queue(2);
    expect(needsToQualify).toMatchObject({ totalCount: 5, pageInfo: { hasNextPage: true } });
    const after = needsToQualify.pageInfo.endCursor ?? '';
    const { needs } = await broker.client.ask(DeskMoreNeedsDocument, { filter: { status: ['SUBMITTED', 'QUALIFYING'] }, first: 50, after });
    expect([...idsOf(needsToQualify), ...idsOf(needs)]).toEqual(all);
    expect(needs.pageInfo.hasNextPage).toBe(false);
  });

  it('of offers does so too', async () => {
    const all = await times(3, () => submittedOffer(institute.client));
    const { offersToQualify } = await queue(1);
    const after = offersToQualify.pageInfo.endCursor ?? '';
    const filter = { status: ['SUBMITTED' as const, 'QUALIFYING' as const] };
    const { offers } = await broker.client.ask(DeskMoreOffersDocument, { filter, first: 50, after });
    expect([...idsOf(offersToQualify), ...idsOf(offers)]).toEqual(all);
  });

  it('of matches holds each of them once', async () => {
    const needId = await publishedNeed(server, firm.client);
    const made = await times(3, async () => {
      const [id, offerId] = [uuidv7(), await publishedOffer(server, institute.client)];
      await broker.client.ask(ShortlistMatchDocument, { id, needId, offerId });
      return id;
    });
    const { matchesToIntroduce } = await queue(2);
    const after = matchesToIntroduce.pageInfo.endCursor ?? '';
    const { matches } = await broker.client.ask(DeskMoreMatchesDocument, {
      filter: { status: ['SHORTLISTED', 'BOTH_INTERESTED'], mine: false },
      first: 50,
      after,
    });
    expect([...idsOf(matchesToIntroduce), ...idsOf(matches)].sort()).toEqual(made.sort());
    expect(matchesToIntroduce.edges).toHaveLength(2);
  });

  it('of needs without a match holds each of them once, and one whose pair was declined again', async () => {
    const all = await times(3, () => publishedNeed(server, firm.client));
    const [needId = '', offerId, id] = [all[1], await publishedOffer(server, institute.client), uuidv7()];
    await broker.client.ask(ShortlistMatchDocument, { id, needId, offerId });
    expect((await queue()).needsUnmatched.totalCount).toBe(2);
    await broker.client.ask(DeclineMatchDocument, { id, reason: 'NOT_RELEVANT', note: null });
    const { needsUnmatched } = await queue(2);
    const after = needsUnmatched.pageInfo.endCursor ?? '';
    const { unmatchedNeeds } = await broker.client.ask(DeskMoreUnmatchedDocument, { first: 50, after });
    expect([...idsOf(needsUnmatched), ...idsOf(unmatchedNeeds)]).toEqual(all);
  });

  it('of organisations holds those that nobody has looked at yet', async () => {
    const waiting = await times(3, () => server.organisation({ isVerified: false }));
    const { organisationsToVerify } = await queue(2);
    const after = organisationsToVerify.pageInfo.endCursor ?? '';
    const { organisations } = await broker.client.ask(DeskMoreOrganisationsDocument, { filter: { isVerified: false }, first: 50, after });
    expect([...idsOf(organisationsToVerify), ...idsOf(organisations)].sort()).toEqual(waiting.sort());
  });

  it('cannot be had with a cursor of another lane or a made one', async () => {
    await times(2, () => submittedNeed(firm.client));
    const after = (await queue(1)).needsToQualify.pageInfo.endCursor ?? '';
    for (const cursor of ['x', '', 'AAAA', `${after}x`]) {
      const answer = await broker.client.in('sw').graphql(DeskMoreNeedsDocument, { filter: {}, first: 5, after: cursor });
      expect(answer.codes).toEqual(['BAD_USER_INPUT']);
      expect(answer.messages.join()).toMatch(/Alama hii ya ukurasa/);
    }
  });
});
