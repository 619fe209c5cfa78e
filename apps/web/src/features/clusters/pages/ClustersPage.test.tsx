import type { MockLink } from '@apollo/client/testing';
import { ClusterListDocument } from '@kongano/graphql/clusters';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aListedCluster, listOf } from '../testing/cluster';
import { renderWithAnswers } from '../testing/render-with-answers';
import { ClustersPage } from './ClustersPage';

const all = { text: null, regionCode: null, sectorCode: null };
const answer = (data: ReturnType<typeof listOf>, filter = {}, after?: string): MockLink.MockedResponse => ({
  request: { query: ClusterListDocument, variables: { filter: { ...all, ...filter }, first: 20, ...(after && { after }) } },
  result: { data },
});

const show = (mocks: MockLink.MockedResponse[], { at = '/clusters', language = 'en', role = null as 'staff' | null } = {}) =>
  renderWithAnswers(<ClustersPage />, mocks, { at, path: '/clusters', language: language as 'en' | 'sw', role });

describe('the clusters', () => {
  it('stand with place, trade, words and figures', async () => {
    show([answer(listOf([aListedCluster()]))]);
    expect(await screen.findByRole('link', { name: 'Morogoro Metal' })).toHaveAttribute('href', '/clusters/morogoro-metal');
    for (const words of ['Morogoro', 'Machinery', 'since 2006', '3 members', '1 open need', '0 offers'])
      expect(screen.getByText(words)).toBeInTheDocument();
  });

  it('are named in the language one reads, and what is written in the other one says so', async () => {
    show([answer(listOf([aListedCluster()]))], { language: 'sw' });
    expect(await screen.findByRole('link', { name: 'Kongano la Chuma Morogoro' })).toBeInTheDocument();
    expect(screen.getByText('Workshops of Morogoro.')).toHaveAttribute('lang', 'en');
    expect(screen.getByText('wanakongano 3')).toBeInTheDocument();
  });

  it('are searched by words, and what was searched stays in the address', async () => {
    const found = listOf([aListedCluster({ id: 'c2', nameEn: 'Zanzibar Seaweed' })]);
    show([answer(listOf([aListedCluster()])), answer(found, { text: 'seaweed' })]);
    await userEvent.type(await screen.findByRole('searchbox', { name: 'Search clusters' }), 'seaweed{Enter}');
    expect(await screen.findByRole('link', { name: 'Zanzibar Seaweed' })).toBeInTheDocument();
  });

  it('can be none for the words, and the way back is offered', async () => {
    show([answer(listOf([]), { text: 'gold' }), answer(listOf([aListedCluster()]))], { at: '/clusters?q=gold' });
    expect(await screen.findByRole('heading', { name: 'No cluster like this' })).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Clear the filters' }));
    expect(await screen.findByRole('link', { name: 'Morogoro Metal' })).toBeInTheDocument();
  });

  it('come page by page', async () => {
    const second = listOf([aListedCluster({ id: 'c2', slug: 'two', nameEn: 'Second' })]);
    show([answer(listOf([aListedCluster()], 2)), answer(second, {}, 'c1')]);
    await userEvent.click(await screen.findByRole('button', { name: 'Show more' }));
    expect(await screen.findByRole('link', { name: 'Second' })).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Morogoro Metal' })).toBeInTheDocument();
  });

  it('are founded by staff only', async () => {
    show([answer(listOf([]))], { role: 'staff' });
    expect(await screen.findByRole('heading', { name: 'No cluster yet' })).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Found a cluster' })).toHaveAttribute('href', '/clusters/new');
  });

  it('offer another try when they could not be loaded', async () => {
    show([{ request: { query: ClusterListDocument, variables: () => true }, error: new Error('network') }]);
    expect(await screen.findByRole('button', { name: 'Try again' })).toBeInTheDocument();
    expect(screen.queryByRole('link', { name: 'Found a cluster' })).toBeNull();
  });
});
