import { NeedTriageDocument } from '@kongano/graphql/matching';
import type { NeedInput } from '@kongano/graphql/schema-types';
import { v7 as uuidv7 } from 'uuid';
import { type SignedIn, startTestServer, type TestServer } from '../../../testing';
import { draftNeed, publishedNeed, publishedOffer, submittedNeed } from '../../../testing/postings';

type Member = SignedIn & { organisationId: string };

const drying: NeedInput = {
  title: 'Kukausha matunda na samaki',
  problem: 'Matunda na samaki vinaoza; tunahitaji kikaushio cha nishati ya jua.',
  keywords: ['matunda'],
  sectorCode: '1030',
  fieldCodes: ['2.3'],
};
const tanning: NeedInput = {
  title: 'Ngozi inatoa harufu kali baada ya kutengenezwa',
  problem: 'Ngozi tunazotengeneza zinanuka na wateja wanazirudisha.',
  sectorCode: '1511',
  fieldCodes: ['2.5'],
  partnershipTypes: ['TESTING_SERVICE'],
  costPerYear: 80_000_000,
};

let server: TestServer;
let firm: Member;
let institute: Member;
let broker: SignedIn;
let offerId: string;

beforeAll(async () => {
  server = await startTestServer();
  [firm, institute] = [await server.member(), await server.member({ kind: 'ACADEMIA' })];
  broker = await server.person({ roles: ['BROKER'] });
  offerId = await publishedOffer(server, institute.client, { organisationId: institute.organisationId, trl: 9, stage: 'ON_THE_MARKET' });
}, 60_000);
afterAll(() => server.stop());

const triageOf = async (who: SignedIn, needId: string) => (await who.client.ask(NeedTriageDocument, { needId })).needTriage;

describe('the triage of a need', () => {
  it('points to what is ready, for its own people and the broker alike, as soon as it is sent', async () => {
    const needId = await submittedNeed(firm.client, { ...drying, organisationId: firm.organisationId });
    const [own, brokers] = [await triageOf(firm, needId), await triageOf(broker, needId)];
    expect(own[0]).toMatchObject({ route: 'EXISTING_SOLUTION', offer: { id: offerId } });
    expect(own[0]?.grounds).toContain('READY_OFFER_FITS');
    expect(brokers).toEqual(own);
  });

  it('says what is asked for, and what else there is, where nothing fits', async () => {
    const needId = await publishedNeed(server, firm.client, { ...tanning, organisationId: firm.organisationId });
    const ways = await triageOf(firm, needId);
    expect(ways.map(({ route }) => route)).toEqual(['TESTING_SERVICE', 'RESEARCH', 'FUND']);
    expect(ways.map(({ grounds }) => grounds)).toEqual([['ASKED_FOR'], ['NOTHING_FITS'], ['NO_BUDGET']]);
    expect(ways.every(({ offer }) => offer === null)).toBe(true);
  });

  it('names no offer that the firm may not see', async () => {
    const unverified = await server.member({ isVerified: false });
    await server.pool.query(`update offer set visibility = 'MEMBERS' where id = $1`, [offerId]);
    const needId = await submittedNeed(unverified.client, { ...drying, organisationId: unverified.organisationId });
    expect((await triageOf(unverified, needId)).map(({ route }) => route)).not.toContain('EXISTING_SOLUTION');
    expect((await triageOf(broker, needId))[0]).toMatchObject({ route: 'EXISTING_SOLUTION', offer: { id: offerId } });
    await server.pool.query(`update offer set visibility = 'PUBLIC' where id = $1`, [offerId]);
  });

  it('is nobody else’s: what is hidden and what is not there look alike', async () => {
    const needId = await publishedNeed(server, firm.client, { ...drying, organisationId: firm.organisationId });
    const draft = await draftNeed(firm.client, { ...drying, organisationId: firm.organisationId });
    const answers = await Promise.all(
      [needId, draft, uuidv7(), 'x'].map((id) => institute.client.graphql(NeedTriageDocument, { needId: id })),
    );
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect((await server.anonymous.graphql(NeedTriageDocument, { needId })).codes).toEqual(['UNAUTHENTICATED']);
  });
});
