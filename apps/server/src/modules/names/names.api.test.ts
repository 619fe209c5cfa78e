import { PostingNamesDocument } from '@kongano/graphql/names';
import { PublishNeedDocument } from '@kongano/graphql/needs';
import { PublishOfferDocument } from '@kongano/graphql/offers';
import { v7 as uuidv7 } from 'uuid';
import { type SignedIn, startTestServer, type TestServer } from '../../testing';
import { submittedNeed, submittedOffer } from '../../testing/postings';

let server: TestServer;
let organisationId: string;
const people: Record<string, SignedIn> = {};
beforeAll(async () => {
  server = await startTestServer();
  organisationId = await server.organisation({ name: 'Hombolo Mafuta Ltd' });
  people.member = await server.person({ name: 'Asha Mushi', organisationId });
  people.colleague = await server.person({ name: 'Juma Ally', organisationId });
  people.stranger = await server.person({ name: 'Neema Kimaro' });
  people.broker = await server.person({ name: 'Upendo Broker', roles: ['BROKER'] });
}, 120_000);
afterAll(() => server.stop());

const namesFor = async (name: string, id: string | null) => {
  const person = people[name];
  if (!person) throw new Error(`There is no ${name}.`);
  const { organisations, people: named, places } = (await person.client.ask(PostingNamesDocument, { organisationId: id })).postingNames;
  return { organisations, people: [...named].sort(), places };
};

describe('names that are pointed out', () => {
  it.each<[string, string[], string[]]>([
    ['member', ['Hombolo Mafuta Ltd'], ['Asha Mushi', 'Juma Ally']],
    ['stranger', [], ['Neema Kimaro']],
    ['broker', ['Hombolo Mafuta Ltd'], ['Asha Mushi', 'Juma Ally']],
  ])('of the organisation are told to %s: %j', async (name, organisations, named) => {
    expect(await namesFor(name, organisationId)).toMatchObject({ organisations, people: named });
  });

  it.each([null, uuidv7(), 'no id'])('of no organisation (%s) are one’s own alone', async (id) => {
    expect(await namesFor('member', id)).toMatchObject({ organisations: [], people: ['Asha Mushi'] });
    expect(await namesFor('broker', id)).toMatchObject({ organisations: [], people: [] });
  });

  it('are places finer than a region, by the name that people use', async () => {
    const { places } = await namesFor('stranger', null);
    expect(places).toContain('Kilosa');
    expect(places).not.toContain('Kilosa DC');
    expect(places).not.toContain('Morogoro');
    expect(places.length).toBeGreaterThan(100);
  });
});

describe('an anonymous need or offer that tells who wrote it', () => {
  const problem = 'Sisi ni Hombolo Mafuta wa Kilosa. Piga 0712 345 678. Mashine husimama kila siku.';
  const publish = async (id: string, variables: { knowingly?: boolean } = {}) =>
    (await people.broker?.client.ask(PublishNeedDocument, { id, ...variables }))?.publishNeed;
  const member = () => {
    if (!people.member) throw new Error('There is a member.');
    return people.member.client;
  };

  it('is published only by a broker who does it knowingly', async () => {
    const id = await submittedNeed(member(), { organisationId, visibility: 'ANONYMOUS', problem });
    const refused = await publish(id);
    expect(refused?.problems.map(({ code }) => code)).toEqual(['NAMES_LEFT']);
    expect(refused?.problems[0]?.message).toContain('“Hombolo Mafuta”, “Kilosa”, “0712 345 678”');
    expect(refused?.need?.status).toBe('SUBMITTED');
    expect((await publish(id, { knowingly: true }))?.need?.status).toBe('PUBLISHED');
  });

  it.each([
    ['tells nothing', { visibility: 'ANONYMOUS' as const }],
    ['is read with the owner’s name anyway', { visibility: 'MEMBERS' as const, problem }],
  ])('is published at once where it %s', async (_what, given) => {
    const id = await submittedNeed(member(), { organisationId, ...given });
    expect((await publish(id))?.need?.status).toBe('PUBLISHED');
  });

  it('is looked through in all its texts, as an offer too', async () => {
    const id = await submittedOffer(member(), { organisationId, visibility: 'ANONYMOUS', advantages: 'Ask Asha Mushi for the drawings.' });
    const offer = async (knowingly: boolean) => (await people.broker?.client.ask(PublishOfferDocument, { id, knowingly }))?.publishOffer;
    expect((await offer(false))?.problems[0]?.message).toContain('“Asha Mushi”');
    expect((await offer(true))?.problems).toEqual([]);
  });
});
