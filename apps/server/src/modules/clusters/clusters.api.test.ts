import {
  AddClusterMemberDocument,
  ClusterDetailsDocument,
  ClusterListDocument,
  ClusterMoreMembersDocument,
  CreateClusterDocument,
  RemoveClusterMemberDocument,
  UpdateClusterDocument,
} from '@kongano/graphql/clusters';
import type { ClusterFilter, ClusterInput } from '@kongano/graphql/schema-types';
import { v7 as uuidv7 } from 'uuid';
import { type SignedIn, startTestServer, type TestClient, type TestServer } from '../../testing';
import { draftNeed, publishedNeed, publishedOffer } from '../../testing/postings';

let server: TestServer;
let broker: SignedIn;
let facilitator: SignedIn;

beforeAll(async () => {
  server = await startTestServer();
  broker = await server.person({ roles: ['BROKER'] });
  facilitator = await server.person({ name: 'Rehema Mfano' });
});
afterAll(() => server.stop());

let named = 0;
const profile = (given: Partial<ClusterInput> = {}): ClusterInput => {
  named += 1;
  return { nameEn: `Metal Cluster ${named}`, nameSw: `Kongano la Chuma ${named}`, regionCode: 'TZ-16', sectorCode: '2821', ...given };
};
async function found(given: Partial<ClusterInput> = {}): Promise<{ id: string; slug: string; input: ClusterInput }> {
  const [id, input] = [uuidv7(), profile(given)];
  const { createCluster } = await broker.client.ask(CreateClusterDocument, { id, input });
  expect(createCluster.problems).toEqual([]);
  return { id, slug: createCluster.cluster?.slug ?? '', input };
}
const read = async (client: TestClient, slug: string) => (await client.ask(ClusterDetailsDocument, { slug })).cluster;
const problemsOf = ({ problems }: { problems: readonly { code: string; field: string | null }[] }) =>
  problems.map(({ code, field }) => [code, field]);

describe('founding a cluster', () => {
  test('gives it an address from its English name, open to everyone', async () => {
    const input = profile({
      nameEn: 'Morogoro Metal & Agro-machinery Cluster',
      summarySw: 'Watengenezaji wa mashine.',
      councils: ['Morogoro MC'],
      foundedYear: 2006,
      facilitatorName: 'Rehema Mfano',
    });
    const { createCluster } = await broker.client.ask(CreateClusterDocument, { id: uuidv7(), input });
    expect(createCluster.cluster?.slug).toBe('morogoro-metal-agro-machinery-cluster');
    const { regionCode, sectorCode, ...plain } = input;
    expect(await read(server.anonymous, 'morogoro-metal-agro-machinery-cluster')).toMatchObject({
      ...plain,
      region: { code: regionCode },
      sector: { code: sectorCode },
      version: 1,
      memberCount: 0,
      viewerCanEdit: false,
    });
  });

  test('sent again with its id, gives the cluster that is there; its name is taken for any other', async () => {
    const { id, slug, input } = await found();
    const again = await broker.client.ask(CreateClusterDocument, { id, input: { ...input, nameEn: 'Another' } });
    expect(again.createCluster).toMatchObject({ problems: [], cluster: { slug } });
    const twin = await broker.client.ask(CreateClusterDocument, { id: uuidv7(), input });
    expect(problemsOf(twin.createCluster)).toEqual([['CLUSTER_NAME_TAKEN', 'nameEn']]);
  });

  test('of one name at the same moment happens once', async () => {
    const input = profile();
    const answers = await Promise.all([1, 2, 3].map(() => broker.client.ask(CreateClusterDocument, { id: uuidv7(), input })));
    expect(answers.map(({ createCluster }) => createCluster.problems[0]?.code ?? 'done').sort()).toEqual([
      'CLUSTER_NAME_TAKEN',
      'CLUSTER_NAME_TAKEN',
      'done',
    ]);
  });

  test('is for staff', async () => {
    const variables = { id: uuidv7(), input: profile() };
    expect((await facilitator.client.graphql(CreateClusterDocument, variables)).codes).toEqual(['FORBIDDEN']);
    expect((await server.anonymous.graphql(CreateClusterDocument, variables)).codes).toEqual(['UNAUTHENTICATED']);
  });

  test.each<[string, Partial<ClusterInput>, [string, string][]]>([
    ['a short name', { nameEn: 'x' }, [['TOO_SHORT', 'nameEn']]],
    ['a long name', { nameSw: 'x'.repeat(121) }, [['TOO_LONG', 'nameSw']]],
    ['a NUL', { summaryEn: 'a\u0000b' }, [['BAD_TEXT', 'summaryEn']]],
    ['half of a pair of surrogates', { councils: ['a', '\udc00'] }, [['BAD_TEXT', 'councils.1']]],
    ['a year before all clusters', { foundedYear: 1066 }, [['TOO_LOW', 'foundedYear']]],
    [
      'an unknown region and sector',
      { regionCode: 'TZ-77', sectorCode: 'nope' },
      [
        ['UNKNOWN_TERM', 'regionCode'],
        ['UNKNOWN_TERM', 'sectorCode'],
      ],
    ],
    ['an unknown facilitator', { facilitatorId: uuidv7() }, [['UNKNOWN_PERSON', 'facilitatorId']]],
    ['a facilitator’s id that is none', { facilitatorId: 'x' }, [['UNKNOWN_PERSON', 'facilitatorId']]],
    ['a name without letters for an address', { nameEn: '???' }, [['CLUSTER_NAME_TAKEN', 'nameEn']]],
  ])('%s is named at its field', async (_what, given, problems) => {
    const { createCluster } = await broker.client.ask(CreateClusterDocument, { id: uuidv7(), input: profile(given) });
    expect({ problems: problemsOf(createCluster), cluster: createCluster.cluster }).toEqual({ problems, cluster: null });
  });
});

describe('keeping a cluster', () => {
  test('its facilitator edits it; the address stays', async () => {
    const { id, slug, input } = await found({ facilitatorId: facilitator.id });
    expect(await read(facilitator.client, slug)).toMatchObject({ viewerCanEdit: true, facilitator: { name: 'Rehema Mfano' } });
    const changed = { ...input, nameEn: 'Morogoro Machines', summaryEn: 'Better mills.' };
    const { updateCluster } = await facilitator.client.ask(UpdateClusterDocument, { id, version: 1, input: changed });
    expect(updateCluster.problems).toEqual([]);
    expect(await read(server.anonymous, slug)).toMatchObject({ nameEn: 'Morogoro Machines', summaryEn: 'Better mills.', version: 2 });
  });

  test('a stale version is refused', async () => {
    const { id, slug, input } = await found();
    const send = (nameSw: string) => broker.client.ask(UpdateClusterDocument, { id, version: 1, input: { ...input, nameSw } });
    await send('Kwanza');
    expect(problemsOf((await send('Pili')).updateCluster)).toEqual([['STALE_VERSION', null]]);
    expect(await read(server.anonymous, slug)).toMatchObject({ nameSw: 'Kwanza' });
  });

  test('others do not edit it, and its facilitator does not hand it on', async () => {
    const { id, input } = await found({ facilitatorId: facilitator.id });
    const stranger = await server.member();
    expect((await stranger.client.graphql(UpdateClusterDocument, { id, version: 1, input })).codes).toEqual(['FORBIDDEN']);
    const handedOn = { ...input, facilitatorId: stranger.id };
    expect((await facilitator.client.graphql(UpdateClusterDocument, { id, version: 1, input: handedOn })).codes).toEqual(['FORBIDDEN']);
    expect((await broker.client.ask(UpdateClusterDocument, { id, version: 1, input: handedOn })).updateCluster.problems).toEqual([]);
    expect((await facilitator.client.graphql(UpdateClusterDocument, { id, version: 2, input })).codes).toEqual(['FORBIDDEN']);
  });

  test.each(['x', uuidv7()])('%s is no cluster', async (id) => {
    expect((await broker.client.graphql(UpdateClusterDocument, { id, version: 1, input: profile() })).codes).toEqual(['NOT_FOUND']);
  });
});

describe('members', () => {
  test('come in and leave by staff or the facilitator, once each', async () => {
    const { id, slug } = await found({ facilitatorId: facilitator.id });
    const variables = { clusterId: id, organisationId: await server.organisation({ name: 'Mfano Mills' }) };
    expect((await facilitator.client.ask(AddClusterMemberDocument, variables)).addClusterMember.problems).toEqual([]);
    expect(problemsOf((await broker.client.ask(AddClusterMemberDocument, variables)).addClusterMember)).toEqual([
      ['ALREADY_IN_CLUSTER', 'organisationId'],
    ]);
    expect(await read(server.anonymous, slug)).toMatchObject({ memberCount: 1, members: { edges: [{ node: { name: 'Mfano Mills' } }] } });
    expect((await broker.client.ask(RemoveClusterMemberDocument, variables)).removeClusterMember.problems).toEqual([]);
    expect(problemsOf((await broker.client.ask(RemoveClusterMemberDocument, variables)).removeClusterMember)).toEqual([
      ['NOT_IN_CLUSTER', 'organisationId'],
    ]);
    const { rows } = await server.pool.query('select verb from activity where subject_id = $1 order by id', [id]);
    expect(rows.map((row) => row.verb)).toEqual(['cluster.created', 'cluster.member_added', 'cluster.member_removed']);
  });

  test('that nobody has verified yet are neither shown nor counted for others', async () => {
    const { id, slug } = await found();
    await broker.client.ask(AddClusterMemberDocument, { clusterId: id, organisationId: await server.organisation({ isVerified: false }) });
    expect(await read(server.anonymous, slug)).toMatchObject({ memberCount: 0, members: { edges: [] } });
    expect((await read(broker.client, slug))?.memberCount).toBe(1);
  });

  test('are not changed by others, nor are there members that do not exist', async () => {
    const { id } = await found();
    const stranger = await server.member();
    const variables = { clusterId: id, organisationId: stranger.organisationId };
    expect((await stranger.client.graphql(AddClusterMemberDocument, variables)).codes).toEqual(['FORBIDDEN']);
    expect((await stranger.client.graphql(RemoveClusterMemberDocument, variables)).codes).toEqual(['FORBIDDEN']);
    for (const organisationId of ['x', uuidv7()])
      expect(problemsOf((await broker.client.ask(AddClusterMemberDocument, { clusterId: id, organisationId })).addClusterMember)).toEqual([
        ['UNKNOWN_ORGANISATION', 'organisationId'],
      ]);
    expect((await broker.client.graphql(AddClusterMemberDocument, { ...variables, clusterId: 'x' })).codes).toEqual(['NOT_FOUND']);
  });

  test('of a large cluster come in pages', async () => {
    const { id, slug } = await found();
    await server.pool.query(
      `with made as (insert into organisation (id, kind, name, verified_at) select gen_random_uuid(), 'FIRM', 'Page ' || lpad(n::text, 3, '0'), now() from generate_series(1, 53) n returning id)
       insert into cluster_member (cluster_id, organisation_id) select $1, id from made`,
      [id],
    );
    const members = (await read(server.anonymous, slug))?.members;
    expect(members?.edges).toHaveLength(50);
    const more = await server.anonymous.ask(ClusterMoreMembersDocument, { slug, after: members?.pageInfo.endCursor ?? '' });
    expect(more.cluster?.members.edges.map(({ node }) => node.name)).toEqual(['Page 051', 'Page 052', 'Page 053']);
  });

  test('see their clusters, and a facilitator what they facilitate', async () => {
    const { id, slug } = await found({ facilitatorId: facilitator.id });
    const member = await server.member();
    await broker.client.ask(AddClusterMemberDocument, { clusterId: id, organisationId: member.organisationId });
    const organisation = await member.client.ask<{ organisation: unknown }, object>(
      'query ($id: ID!) { organisation(id: $id) { clusters { slug } } }',
      { id: member.organisationId },
    );
    expect(organisation).toEqual({ organisation: { clusters: [{ slug }] } });
    const own = await facilitator.client.ask<{ viewer: { facilitates: { slug: string }[] } }, object>(
      '{ viewer { facilitates { slug } } }',
    );
    expect(own.viewer.facilitates.map((each) => each.slug)).toContain(slug);
    expect(await member.client.ask('{ viewer { facilitates { slug } } }')).toEqual({ viewer: { facilitates: [] } });
  });
});

describe('what a cluster shows', () => {
  test('counts and lists only needs and offers that the viewer may see', async () => {
    const { id, slug } = await found({ sectorCode: '1512' });
    const firm = await server.member();
    await broker.client.ask(AddClusterMemberDocument, { clusterId: id, organisationId: firm.organisationId });
    await publishedNeed(server, firm.client, { clusterId: id, title: 'Open' });
    await publishedNeed(server, firm.client, { clusterId: id, title: 'For members', visibility: 'MEMBERS' });
    await draftNeed(firm.client, { clusterId: id, title: 'Draft' });
    await publishedOffer(server, firm.client, { title: 'Of a member' });
    await publishedOffer(server, (await server.member({ kind: 'ACADEMIA' })).client, {
      title: 'For the trade',
      sectorCodes: ['1512'],
      visibility: 'MEMBERS',
    });
    const seenBy = async (client: TestClient) => {
      const cluster = await read(client, slug);
      return {
        needs: [cluster?.needCount, cluster?.needs.edges.map(({ node }) => node.title).sort()],
        offers: [cluster?.offerCount, cluster?.offers.edges.map(({ node }) => node.title).sort()],
      };
    };
    expect(await seenBy(server.anonymous)).toEqual({ needs: [1, ['Open']], offers: [1, ['Of a member']] });
    expect(await seenBy((await server.member()).client)).toEqual({
      needs: [2, ['For members', 'Open']],
      offers: [2, ['For the trade', 'Of a member']],
    });
    expect((await seenBy(firm.client)).needs).toEqual([3, ['Draft', 'For members', 'Open']]);
  });
});

describe('the list of clusters', () => {
  const names = async (filter: ClusterFilter) => {
    const { clusters } = await server.anonymous.ask(ClusterListDocument, { filter, first: 50 });
    expect(clusters.totalCount).toBe(clusters.edges.length);
    return clusters.edges.map(({ node }) => node.nameEn);
  };

  test('is found by region, by sector from section to class, and by words in either language', async () => {
    await found({
      nameEn: 'Tabora Honey',
      nameSw: 'Asali ya Tabora',
      regionCode: 'TZ-24',
      sectorCode: '1079',
      summaryEn: 'Beekeepers of the miombo',
    });
    await found({ nameEn: 'Zanzibar Seaweed', nameSw: 'Mwani wa Zanzibar', regionCode: 'TZ-11', sectorCode: '0312' });
    expect(await names({ regionCode: 'TZ-24' })).toEqual(['Tabora Honey']);
    for (const sectorCode of ['A', '03', '0312']) expect(await names({ sectorCode })).toEqual(['Zanzibar Seaweed']);
    for (const text of ['honey', 'asali', 'Tabora', 'miombo', 'hony', 'beekeper']) expect(await names({ text })).toEqual(['Tabora Honey']);
    expect(await names({ text: 'mwani', regionCode: 'TZ-24' })).toEqual([]);
    expect(await names({ text: '%' })).toEqual([]);
  });

  test('comes in pages by name', async () => {
    const first = (await server.anonymous.ask(ClusterListDocument, { first: 1 })).clusters;
    const second = (await server.anonymous.ask(ClusterListDocument, { first: 1, after: first.pageInfo.endCursor })).clusters;
    const [a, b] = [first.edges[0]?.node.nameEn ?? '', second.edges[0]?.node.nameEn ?? ''];
    expect(a < b).toBe(true);
    expect(first.totalCount).toBeGreaterThan(2);
  });
});
