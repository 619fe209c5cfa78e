import { gql } from '@apollo/client';
import { trustedOperations } from '@kongano/graphql';
import { IdentityRegionsDocument } from '@kongano/graphql/identity';
import { answerGraphql } from '../../testing/graphql';
import { createCache } from './cache';
import { createApolloClient } from './client';
import { waitBeforeRetry } from './socket-link';

const figures = gql`query Figures { figures { clusters } }`;
const read = gql`mutation MarkRead { markRead(threadId: "1", number: 2) { problems { code } } }`;
const list = gql`query List($after: String, $text: String) { needs(filter: { text: $text }, first: 1, after: $after) { edges { cursor node { id } } pageInfo { hasNextPage endCursor } } }`;

const quiet = { onSessionEnd: jest.fn(), onOutdated: jest.fn() };

const needPage = (id: string, hasNextPage: boolean): object => ({
  data: {
    needs: {
      __typename: 'NeedConnection',
      edges: [{ __typename: 'NeedEdge', cursor: id, node: { __typename: 'Need', id } }],
      pageInfo: { __typename: 'PageInfo', hasNextPage, endCursor: id },
    },
  },
});

describe('the client', () => {
  it('proves that it is no other site, says the language, and gives a mutation its key', async () => {
    document.documentElement.lang = 'sw';
    const sent = answerGraphql(({ operationName }) => ({ data: operationName === 'Figures' ? { figures: null } : { markRead: null } }));
    const client = createApolloClient(quiet);
    await client.query({ query: figures });
    await client.mutate({ mutation: read });
    expect(sent[0]?.headers.get('apollo-require-preflight')).toBe('true');
    expect(sent[0]?.headers.get('accept-language')).toBe('sw');
    expect(sent[0]?.headers.has('idempotency-key')).toBe(false);
    expect(sent[1]?.headers.get('idempotency-key')).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('sends a lost mutation again under the same key', async () => {
    let times = 0;
    const sent = answerGraphql(() => {
      times += 1;
      return times === 1 ? 'network' : { data: { markRead: null } };
    });
    await createApolloClient(quiet).mutate({ mutation: read });
    expect(sent).toHaveLength(2);
    expect(sent[1]?.headers.get('idempotency-key')).toBe(sent[0]?.headers.get('idempotency-key'));
  });

  it('takes a key that the screen gives', async () => {
    const sent = answerGraphql(() => ({ data: { markRead: null } }));
    await createApolloClient(quiet).mutate({ mutation: read, context: { headers: { 'idempotency-key': 'mine-1234' } } });
    expect(sent[0]?.headers.get('idempotency-key')).toBe('mine-1234');
  });

  it('notices that the session ended, and does not ask again', async () => {
    const onSessionEnd = jest.fn();
    const sent = answerGraphql(() => ({ errors: [{ message: 'Ingia', extensions: { code: 'UNAUTHENTICATED' } }] }));
    await expect(createApolloClient({ ...quiet, onSessionEnd }).query({ query: figures })).rejects.toThrow('Ingia');
    expect(onSessionEnd).toHaveBeenCalledTimes(1);
    expect(sent).toHaveLength(1);
  });

  it('sends the hash of an operation in place of its text', async () => {
    const sent = answerGraphql(() => ({ data: { terms: null } }));
    await createApolloClient(quiet).query({ query: IdentityRegionsDocument });
    const [hash] = [...trustedOperations].find(([, { name }]) => name === 'IdentityRegions') ?? [];
    expect(sent[0]?.body).toEqual({
      operationName: 'IdentityRegions',
      variables: {},
      extensions: { persistedQuery: { version: 1, sha256Hash: hash } },
    });
  });

  it('sends a text that has no hash as it is', async () => {
    const sent = answerGraphql(() => ({ data: { figures: null } }));
    await createApolloClient(quiet).query({ query: figures });
    expect(sent[0]?.body.query).toContain('query Figures');
  });

  it('notices that the server does not know the operation, and says so once for each that is asked', async () => {
    const onOutdated = jest.fn();
    const sent = answerGraphql(() => ({ errors: [{ message: 'Reload', extensions: { code: 'OPERATION_NOT_TRUSTED' } }] }));
    await expect(createApolloClient({ ...quiet, onOutdated }).query({ query: figures })).rejects.toThrow('Reload');
    expect([onOutdated.mock.calls.length, sent.length]).toEqual([1, 1]);
  });

  it('joins the pages of one list, and keeps the lists of two filters apart', async () => {
    answerGraphql(({ variables }) => needPage(variables.text === 'other' ? '9' : variables.after ? '2' : '1', !variables.after));
    const client = createApolloClient(quiet);
    const first = client.watchQuery({ query: list, variables: { text: 'oil' } });
    const subscription = first.subscribe({});
    await client.query({ query: list, variables: { text: 'oil' } });
    await first.fetchMore({ variables: { after: '1' } });
    await client.query({ query: list, variables: { text: 'other' } });
    const joined = client.readQuery<{ needs: { edges: { node: { id: string } }[] } }>({ query: list, variables: { text: 'oil' } });
    expect(joined?.needs.edges.map(({ node }) => node.id)).toEqual(['1', '2']);
    subscription.unsubscribe();
  });
});

describe('the cache', () => {
  it('knows a term by scheme and code, and holds one without them in its place', () => {
    const cache = createCache();
    expect(cache.identify({ __typename: 'Term', scheme: 'SECTOR', code: 'C10' })).toBe('Term:SECTOR:C10');
    expect(cache.identify({ __typename: 'Term', code: 'C10' })).toBeUndefined();
    expect(cache.identify({ __typename: 'Need', id: '1' })).toBe('Need:1');
  });
});

describe('a lost socket', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it('waits longer each time, at most half a minute', async () => {
    const settled = jest.fn();
    void waitBeforeRetry(20).then(settled);
    await jest.advanceTimersByTimeAsync(14_000);
    expect(settled).not.toHaveBeenCalled();
    await jest.advanceTimersByTimeAsync(16_001);
    expect(settled).toHaveBeenCalled();
  });

  it('waits no longer when the network is back', async () => {
    const settled = jest.fn();
    void waitBeforeRetry(20).then(settled);
    window.dispatchEvent(new Event('online'));
    await jest.advanceTimersByTimeAsync(0);
    expect(settled).toHaveBeenCalled();
  });
});
