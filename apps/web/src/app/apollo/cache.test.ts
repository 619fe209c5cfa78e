import { gql } from '@apollo/client';
import { createCache } from './cache';

const page = gql`
  query Page($filter: NeedFilter, $sort: NeedSort, $after: String) {
    needs(filter: $filter, sort: $sort, after: $after) {
      edges {
        cursor
        node {
          id
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`;
const terms = gql`
  query Terms($scheme: TermScheme) {
    terms(scheme: $scheme) {
      scheme
      code
      titleEn
    }
  }
`;
const connection = (ids: readonly string[], hasNextPage = false) => ({
  needs: {
    __typename: 'NeedConnection',
    edges: ids.map((id) => ({ __typename: 'NeedConnectionEdge', cursor: `at ${id}`, node: { __typename: 'Need', id } })),
    pageInfo: { __typename: 'PageInfo', hasNextPage, endCursor: `at ${ids.at(-1)}` },
  },
});

describe('the cache', () => {
  const cache = createCache();
  const idsOf = (variables: object): readonly string[] =>
    cache.readQuery<ReturnType<typeof connection>>({ query: page, variables })?.needs.edges.map(({ node }) => node.id) ?? [];
  beforeEach(() => cache.reset());

  it('joins the pages of one list', () => {
    const variables = { filter: { regionCode: 'TZ-16' }, sort: 'NEWEST' };
    cache.writeQuery({ query: page, variables, data: connection(['a', 'b'], true) });
    cache.writeQuery({ query: page, variables: { ...variables, after: 'at b' }, data: connection(['c']) });
    expect(idsOf(variables)).toEqual(['a', 'b', 'c']);
  });

  it('keeps lists of other filters and orders apart', () => {
    cache.writeQuery({ query: page, variables: { filter: {}, sort: 'NEWEST' }, data: connection(['a']) });
    cache.writeQuery({ query: page, variables: { filter: {}, sort: 'COST' }, data: connection(['b']) });
    cache.writeQuery({ query: page, variables: { filter: { regionCode: 'TZ-16' }, sort: 'NEWEST' }, data: connection(['c']) });
    expect([idsOf({ filter: {}, sort: 'NEWEST' }), idsOf({ filter: {}, sort: 'COST' })]).toEqual([['a'], ['b']]);
  });

  it('starts a list anew where its first page is read again', () => {
    const variables = { filter: {}, sort: 'NEWEST' };
    cache.writeQuery({ query: page, variables, data: connection(['a', 'b'], true) });
    cache.writeQuery({ query: page, variables: { ...variables, after: 'at b' }, data: connection(['c']) });
    cache.writeQuery({ query: page, variables, data: connection(['new', 'a'], true) });
    expect(idsOf(variables)).toEqual(['new', 'a']);
  });

  it('tells terms of two vocabularies apart that have the same code', () => {
    const term = (scheme: string, titleEn: string) => ({ __typename: 'Term', scheme, code: '1', titleEn });
    cache.writeQuery({ query: terms, variables: { scheme: 'FIELD' }, data: { terms: [term('FIELD', 'Natural sciences')] } });
    cache.writeQuery({ query: terms, variables: { scheme: 'TRL' }, data: { terms: [term('TRL', 'Basic principles observed')] } });
    const kept = Object.keys(cache.extract()).filter((id) => id.startsWith('Term:'));
    expect(kept.sort()).toEqual(['Term:FIELD:1', 'Term:TRL:1']);
  });
});
