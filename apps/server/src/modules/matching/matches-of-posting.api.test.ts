import { IntroduceMatchDocument, MatchesOfNeedDocument, MatchesOfOfferDocument, ShortlistMatchDocument } from '@kongano/graphql/matching';
import { v7 as uuidv7 } from 'uuid';
import { type SignedIn, startTestServer, type TestServer } from '../../testing';
import { publishedNeed, publishedOffer } from '../../testing/postings';

type Member = SignedIn & { organisationId: string };

let server: TestServer;
let firm: Member;
let institute: Member;
let otherInstitute: Member;
let broker: SignedIn;
let needId: string;
let offerId: string;
let shortlisted: string;
let introduced: string;

beforeAll(async () => {
  server = await startTestServer();
  broker = await server.person({ name: 'Neema Broker', roles: ['BROKER'] });
  firm = await server.member();
  [institute, otherInstitute] = [await server.member({ kind: 'ACADEMIA' }), await server.member({ kind: 'ACADEMIA' })];
  needId = await publishedNeed(server, firm.client);
  offerId = await publishedOffer(server, institute.client);
  const otherOfferId = await publishedOffer(server, otherInstitute.client);
  [introduced, shortlisted] = [uuidv7(), uuidv7()];
  await broker.client.ask(ShortlistMatchDocument, { id: introduced, needId, offerId });
  await broker.client.ask(ShortlistMatchDocument, { id: shortlisted, needId, offerId: otherOfferId });
  await broker.client.ask(IntroduceMatchDocument, { id: introduced, message: 'Karibuni' });
}, 60_000);
afterAll(() => server.stop());

const ofNeed = async ({ client }: Pick<SignedIn, 'client'>) =>
  (await client.ask(MatchesOfNeedDocument, { id: needId })).need?.matches ?? [];
const ofOffer = async ({ client }: Pick<SignedIn, 'client'>) =>
  (await client.ask(MatchesOfOfferDocument, { id: offerId })).offer?.matches ?? [];
const ids = (matches: readonly { readonly id: string }[]) => matches.map(({ id }) => id).sort();

describe('the matches on the page of a need or an offer', () => {
  it('are all of them for the broker, with whose case each is and the other side', async () => {
    const matches = await ofNeed(broker);
    expect(ids(matches)).toEqual([introduced, shortlisted].sort());
    expect(matches.find(({ id }) => id === introduced)).toMatchObject({
      status: 'INTRODUCED',
      owner: { name: 'Neema Broker' },
      offer: { id: offerId, organisation: { id: institute.organisationId } },
    });
    expect(await ofOffer(broker)).toMatchObject([{ id: introduced, need: { id: needId, organisation: { id: firm.organisationId } } }]);
  });

  it('are for the two sides only those in which they were introduced', async () => {
    expect([ids(await ofNeed(firm)), ids(await ofOffer(institute))]).toEqual([[introduced], [introduced]]);
    const colleague = await server.person({ organisationId: institute.organisationId });
    expect(ids(await ofOffer(colleague))).toEqual([introduced]);
    expect(ids(await ofNeed(institute))).toEqual([introduced]);
  });

  it.each([
    ['the institute that was only shortlisted', () => otherInstitute],
    ['another firm', () => server.member()],
    ['a fund manager', () => server.person({ roles: ['FUND_MANAGER'] })],
    ['a visitor', () => ({ client: server.anonymous })],
  ])('are none for %s, who reads both pages', async (_who, someone) => {
    const reader = await someone();
    expect([await ofNeed(reader), await ofOffer(reader)]).toEqual([[], []]);
  });

  it('are gone for somebody from the hour they leave the organisation', async () => {
    const leaving = await server.person({ organisationId: firm.organisationId });
    expect(ids(await ofNeed(leaving))).toEqual([introduced]);
    await server.pool.query('delete from membership where person_id = $1', [leaving.id]);
    expect(await ofNeed(leaving)).toEqual([]);
  });
});
