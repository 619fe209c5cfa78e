import type { ClusterDetailsQuery, ClusterListQuery } from '@kongano/graphql/clusters';

type Cluster = NonNullable<ClusterDetailsQuery['cluster']>;
type Member = Cluster['members']['edges'][number]['node'];
type Listed = ClusterListQuery['clusters']['edges'][number]['node'];

const pageInfo = { __typename: 'PageInfo', hasNextPage: false, endCursor: null } as const;
export const region = {
  __typename: 'Term',
  scheme: 'REGION',
  code: 'TZ-16',
  parentCode: null,
  titleEn: 'Morogoro',
  titleSw: 'Morogoro',
} as const;
export const sector = {
  __typename: 'Term',
  scheme: 'SECTOR',
  code: '2821',
  parentCode: null,
  titleEn: 'Machinery',
  titleSw: null,
} as const;

export const aMember = (id: string, kind: Member['kind'], name = `Member ${id}`): Member => ({
  __typename: 'Organisation',
  id,
  name,
  kind,
  isVerified: true,
});

/** A cluster as a list knows it; state only what matters to the test. */
export function aListedCluster(changes: Partial<Listed> = {}): Listed {
  return {
    __typename: 'Cluster',
    id: 'c1',
    slug: 'morogoro-metal',
    nameEn: 'Morogoro Metal',
    nameSw: 'Kongano la Chuma Morogoro',
    summaryEn: 'Workshops of Morogoro.',
    summarySw: null,
    foundedYear: 2006,
    memberCount: 3,
    needCount: 1,
    offerCount: 0,
    region,
    sector,
    ...changes,
  };
}

export function aCluster(changes: Partial<Cluster> = {}, members: readonly Member[] = []): Cluster {
  const node = {
    id: 'n1',
    number: 1,
    title: 'Mashine huziba',
    language: 'sw',
    publishedAt: '2026-11-20T09:00:00Z',
    organisation: null,
  } as const;
  return {
    ...aListedCluster(),
    councils: ['Morogoro MC'],
    facilitatorName: null,
    version: 4,
    viewerCanEdit: false,
    facilitator: { __typename: 'Person', id: 'p1', name: 'Rehema Kielelezo' },
    members: {
      __typename: 'OrganisationConnection',
      totalCount: members.length,
      edges: members.map((member) => ({ __typename: 'OrganisationEdge', cursor: member.id, node: member })),
      pageInfo,
    },
    needs: {
      __typename: 'NeedConnection',
      totalCount: 1,
      edges: [{ __typename: 'NeedEdge', cursor: 'n1', node: { __typename: 'Need', ...node } }],
      pageInfo,
    },
    offers: { __typename: 'OfferConnection', totalCount: 0, edges: [], pageInfo },
    ...changes,
  };
}

export function listOf(clusters: readonly Listed[], total = clusters.length): ClusterListQuery {
  return {
    clusters: {
      __typename: 'ClusterConnection',
      totalCount: total,
      edges: clusters.map((node) => ({ __typename: 'ClusterEdge', cursor: node.id, node })),
      pageInfo: { __typename: 'PageInfo', hasNextPage: total > clusters.length, endCursor: clusters.at(-1)?.id ?? null },
    },
  };
}
