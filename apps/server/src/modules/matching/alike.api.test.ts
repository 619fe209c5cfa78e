import { SimilarNeedsDocument, SimilarOffersDocument } from '@kongano/graphql/matching';
import { startTestServer, type TestClient, type TestServer } from '../../testing';
import { draftOffer, publishedNeed, publishedOffer } from '../../testing/postings';

let server: TestServer;
let institute: Awaited<ReturnType<TestServer['member']>>;
let firm: Awaited<ReturnType<TestServer['member']>>;
let dryer: string;
let otherDryer: string;
let tannery: string;

const offer = (title: string, summary: string, sectorCodes: string[]): Promise<string> =>
  publishedOffer(server, institute.client, { title, summary, description: summary, sectorCodes, organisationId: institute.organisationId });
const like = async (client: TestClient, id: string, first = 5) =>
  (await client.ask(SimilarOffersDocument, { id, first })).offer?.similar.map((one) => one.offer?.id);

beforeAll(async () => {
  server = await startTestServer();
  institute = await server.member({ kind: 'ACADEMIA' });
  firm = await server.member();
  dryer = await offer('Solar dryer for fruit', 'Dries sliced mango and tomato with the heat of the sun.', ['1030']);
  tannery = await offer('Chrome recovery for tanneries', 'Takes chrome out of the waste water of tanneries.', ['1511']);
  otherDryer = await offer('Cabinet dryer for mango', 'Dries mango and tomato slices by solar heat in a cabinet.', ['1030']);
}, 60_000);
afterAll(() => server.stop());

describe('more like this', () => {
  it('names what is most like an offer first, and never itself', async () => {
    expect(await like(firm.client, dryer)).toEqual([otherDryer, tannery]);
    expect(await like(firm.client, dryer, 1)).toEqual([otherDryer]);
  });

  it('is the same for needs', async () => {
    const organisationId = firm.organisationId;
    const one = await publishedNeed(server, firm.client, {
      title: 'Kukausha embe',
      problem: 'Embe zinaoza kabla ya kuuzwa.',
      organisationId,
    });
    const two = await publishedNeed(server, firm.client, { title: 'Embe zinaoza', problem: 'Tunataka kukausha embe.', organisationId });
    const { need } = await server.anonymous.ask(SimilarNeedsDocument, { id: one, first: 5 });
    expect(need?.similar.map((similar) => similar.need?.id)).toEqual([two]);
  });

  it('shows each only what they may read, and gives the places to what they may', async () => {
    await server.pool.query(`update offer set visibility = 'MEMBERS' where id = $1`, [otherDryer]);
    expect(await like(server.anonymous, dryer, 1)).toEqual([tannery]);
    expect(await like((await server.member({ isVerified: false })).client, dryer, 1)).toEqual([tannery]);
    expect(await like(firm.client, dryer, 1)).toEqual([otherDryer]);
    await server.pool.query(`update offer set visibility = 'PUBLIC' where id = $1`, [otherDryer]);
  });

  it('is nothing for what one may not read', async () => {
    const draft = await draftOffer(institute.client, { organisationId: institute.organisationId });
    expect((await firm.client.ask(SimilarOffersDocument, { id: draft, first: 5 })).offer).toBeNull();
    expect(await like(institute.client, draft)).toHaveLength(3);
  });

  it('is asked of one at a time, and for a bounded number', async () => {
    const list = '{ offers(first: 5) { edges { node { similar { offer { id } } } } } }';
    expect(new Set((await firm.client.graphql(list)).codes)).toEqual(new Set(['BAD_USER_INPUT']));
    for (const first of [0, 21])
      expect((await firm.client.graphql(SimilarOffersDocument, { id: dryer, first })).codes).toEqual(['BAD_USER_INPUT']);
  });
});
