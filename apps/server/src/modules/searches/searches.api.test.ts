import { mostSavedSearches } from '@kongano/domain';
import {
  MarkSearchSeenDocument,
  NewNeedCountDocument,
  NewOfferCountDocument,
  RemoveSearchDocument,
  SavedSearchesDocument,
  SaveSearchDocument,
} from '@kongano/graphql/searches';
import { v7 as uuidv7 } from 'uuid';
import { type SignedIn, startTestServer, type TestServer } from '../../testing';
import { publishedNeed, publishedOffer, submittedNeed } from '../../testing/postings';
import type { TestClient } from '../../testing/test-client';

describe('saved searches', () => {
  let server: TestServer;
  let asha: SignedIn;
  let juma: SignedIn;
  beforeAll(async () => {
    server = await startTestServer();
  }, 60_000);
  beforeEach(async () => {
    [asha, juma] = await Promise.all([server.person(), server.person()]);
  });
  afterAll(() => server.stop());

  const save = async (
    client: TestClient,
    input: { name?: string; address?: string; kind?: 'NEED' | 'OFFER' } = {},
    id: string = uuidv7(),
  ) => (await client.ask(SaveSearchDocument, { id, input: { kind: 'NEED', name: 'Mills', address: 'q=mill', ...input } })).saveSearch;
  const saved = async (client: TestClient, kind: 'NEED' | 'OFFER' = 'NEED') =>
    (await client.ask(SavedSearchesDocument, { kind })).savedSearches;
  const codes = ({ problems }: { problems: readonly { code: string }[] }) => problems.map(({ code }) => code);

  it('are kept by kind and in the order of their names, for nobody but their person', async () => {
    const staff = await server.person({ roles: ['BROKER', 'ADMINISTRATOR'] });
    await save(asha.client, { name: 'Ovens', address: 'q=oven' });
    await save(asha.client, { name: 'Mills', address: 'region=TZ-16&q=mill' });
    await save(asha.client, { name: 'Dryers', address: 'q=dryer', kind: 'OFFER' });
    expect((await saved(asha.client)).map(({ name, address }) => [name, address])).toEqual([
      ['Mills', 'q=mill&region=TZ-16'],
      ['Ovens', 'q=oven'],
    ]);
    expect((await saved(asha.client, 'OFFER')).map(({ name }) => name)).toEqual(['Dryers']);
    for (const other of [juma, staff]) expect(await saved(other.client)).toEqual([]);
    expect((await server.anonymous.graphql(SavedSearchesDocument, { kind: 'NEED' })).codes).toEqual(['UNAUTHENTICATED']);
  });

  it('that say the same are saved once, whatever the order of their words', async () => {
    const { search } = await save(asha.client, { address: 'q=mill&region=TZ-16' });
    const again = await save(asha.client, { name: 'Again', address: 'region=TZ-16&q=mill' });
    expect([codes(again), again.search?.id]).toEqual([['SEARCH_IS_SAVED'], search?.id]);
    expect(codes(await save(asha.client, { address: 'q=mill&region=TZ-16', kind: 'OFFER' }))).toEqual([]);
  });

  it('are changed under the same id, and a retry writes nothing twice', async () => {
    const id = uuidv7();
    await save(asha.client, {}, id);
    await save(asha.client, {}, id);
    expect((await save(asha.client, { name: 'Hammers', address: 'q=hammer' }, id)).search).toMatchObject({ id, name: 'Hammers' });
    expect(await saved(asha.client)).toHaveLength(1);
  });

  it.each([
    ['a name of one letter', { name: 'x' }, ['TOO_SHORT']],
    ['no name', { name: '   ' }, ['TOO_SHORT']],
    ['a name that is too long', { name: 'x'.repeat(81) }, ['TOO_LONG']],
    ['an address that is too long', { address: `q=${'x'.repeat(700)}` }, ['TOO_LONG']],
    ['a control character', { name: 'mi\u0000lls' }, ['BAD_TEXT']],
  ])('with %s are refused with what to mend', async (_what, input, expected) => {
    expect(codes(await save(asha.client, input))).toEqual(expected);
    expect(await saved(asha.client)).toEqual([]);
  });

  it('keep an address that is none of ours as plain parameters', async () => {
    const { search } = await save(asha.client, { address: '"><script>alert(1)</script>' });
    expect(search?.address).toBe('%22%3E%3Cscript%3Ealert%281%29%3C%2Fscript%3E=');
  });

  it('are at most so many, also when all are sent at once', async () => {
    const answers = await Promise.all(
      Array.from({ length: mostSavedSearches + 5 }, (_, index) => save(asha.client, { name: `Search ${index}`, address: `q=${index}` })),
    );
    expect(answers.flatMap(codes)).toEqual(Array.from({ length: 5 }, () => 'TOO_MANY_SEARCHES'));
    expect(await saved(asha.client)).toHaveLength(mostSavedSearches);
    expect(codes(await save(asha.client, { kind: 'OFFER' }))).toEqual([]);
  });

  it('of another person are neither changed, removed nor marked as seen, and do not show by that', async () => {
    const { search } = await save(asha.client);
    const id = search?.id ?? '';
    const input = { kind: 'NEED', name: 'Taken', address: 'q=taken' } as const;
    expect((await juma.client.graphql(SaveSearchDocument, { id, input })).codes).toEqual(['NOT_FOUND']);
    expect((await juma.client.graphql(MarkSearchSeenDocument, { id })).codes).toEqual(['NOT_FOUND']);
    expect((await juma.client.ask(RemoveSearchDocument, { id })).removeSearch.problems).toEqual([]);
    expect(await saved(asha.client)).toEqual([search]);
  });

  it('are removed, and come back by saving them again', async () => {
    const { search } = await save(asha.client);
    const id = search?.id ?? '';
    await asha.client.ask(RemoveSearchDocument, { id });
    expect(await saved(asha.client)).toEqual([]);
    await asha.client.ask(RemoveSearchDocument, { id });
    await save(asha.client, {}, id);
    expect((await saved(asha.client)).map((one) => one.id)).toEqual([id]);
  });

  it('count as new what was published since, as far as their person may see it', async () => {
    const firm = await server.member();
    await publishedNeed(server, firm.client, { title: 'Old kaolin filter', organisationId: firm.organisationId });
    const { search } = await save(asha.client, { address: 'q=kaolin' });
    const seenAt = search?.seenAt;
    const newOnes = async (client: TestClient, after = seenAt) =>
      (await client.ask(NewNeedCountDocument, { filter: { text: 'kaolin', publishedAfter: after } })).needs.totalCount;
    expect(await newOnes(asha.client)).toBe(0);
    await publishedNeed(server, firm.client, { title: 'New kaolin press', organisationId: firm.organisationId });
    await publishedNeed(server, firm.client, {
      title: 'A kaolin kiln for members',
      organisationId: firm.organisationId,
      visibility: 'MEMBERS',
    });
    await submittedNeed(firm.client, { title: 'An unseen kaolin mill', organisationId: firm.organisationId });
    expect([await newOnes(asha.client), await newOnes(firm.client)]).toEqual([1, 2]);
    const { markSearchSeen } = await asha.client.ask(MarkSearchSeenDocument, { id: search?.id ?? '' });
    expect(await newOnes(asha.client, markSearchSeen.search?.seenAt)).toBe(0);
  });

  it('count offers too', async () => {
    const { search } = await save(asha.client, { kind: 'OFFER', address: 'q=zeolite' });
    const lab = await server.member({ kind: 'ACADEMIA' });
    await publishedOffer(server, lab.client, { title: 'Zeolite columns', organisationId: lab.organisationId });
    const count = await asha.client.ask(NewOfferCountDocument, { filter: { text: 'zeolite', publishedAfter: search?.seenAt } });
    expect(count.offers.totalCount).toBe(1);
  });
});
