import { PostingNamesDocument } from '@kongano/graphql/names';
import { v7 as uuidv7 } from 'uuid';
import { type SignedIn, startTestServer, type TestServer } from '../../testing';

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
