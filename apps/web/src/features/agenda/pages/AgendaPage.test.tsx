import { InMemoryCache } from '@apollo/client';
import type { MockLink } from '@apollo/client/testing';
import { MockedProvider } from '@apollo/client/testing/react';
import { relayStylePagination } from '@apollo/client/utilities';
import { AgendaGroupsDocument, type AgendaGroupsQuery, type AgendaLineFragment, AgendaNeedsDocument } from '@kongano/graphql/agenda';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Language } from '../../../lib/i18n';
import { renderScreen } from '../../../testing/render';
import { AgendaPage } from './AgendaPage';

const need = (given: Partial<AgendaLineFragment> = {}): AgendaLineFragment => ({
  __typename: 'Need',
  id: 'n1',
  number: 7,
  title: 'Nyundo za mashine',
  language: 'sw',
  valueChainStep: 'Milling',
  firmsAffected: 3,
  costOfAllPerYear: 12_000_000,
  jobsAffected: 9,
  cluster: { __typename: 'Cluster', id: 'c1', slug: 'metal', nameEn: 'Morogoro Metal', nameSw: 'Chuma Morogoro' },
  region: { __typename: 'Term', scheme: 'REGION', code: 'TZ-16', titleEn: 'Morogoro', titleSw: 'Morogoro' },
  ...given,
});
const sum = (key: string, titleEn: string, titleSw: string | null = null) =>
  ({ __typename: 'AgendaGroup', key, titleEn, titleSw, needs: 1, firms: 3, costPerYear: 12_000_000, jobs: 9 }) as const;
const groups: AgendaGroupsQuery = {
  clusters: [sum('c1', 'Morogoro Metal', 'Chuma Morogoro')],
  steps: [sum('milling', 'Milling')],
  regions: [sum('TZ-16', 'Morogoro')],
};
const everything = { clusterId: null, regionCode: null, sectorCode: null, valueChainStep: null };

function list(needs: readonly AgendaLineFragment[], variables: object = {}, total = needs.length): MockLink.MockedResponse {
  const edges = needs.map((node) => ({ __typename: 'NeedConnectionEdge', cursor: node.id, node }));
  const pageInfo = { __typename: 'PageInfo', hasNextPage: total > needs.length, endCursor: needs.at(-1)?.id ?? null };
  return {
    request: { query: AgendaNeedsDocument, variables: { filter: everything, rank: 'FIRMS', first: 20, ...variables } },
    result: { data: { researchAgenda: { __typename: 'NeedConnection', totalCount: total, edges, pageInfo } } },
  };
}

function show(mocks: readonly MockLink.MockedResponse[], { at = '/agenda', language = 'en' as Language } = {}): void {
  const cache = new InMemoryCache({ typePolicies: { Query: { fields: { researchAgenda: relayStylePagination(['filter', 'rank']) } } } });
  const answers = [...mocks, { request: { query: AgendaGroupsDocument }, result: { data: groups } }];
  renderScreen(
    <MockedProvider mocks={answers} cache={cache}>
      <AgendaPage />
    </MockedProvider>,
    { language, at },
  );
}

describe('the research agenda', () => {
  it('lists needs in their order, with how many firms have each, its cost and its jobs', async () => {
    show([list([need(), need({ id: 'n2', title: 'Ngozi', firmsAffected: 1, costOfAllPerYear: 0, jobsAffected: 0 })])]);
    const [first, second] = within(await screen.findByRole('region', { name: 'Needs in their order' })).getAllByRole('listitem');
    expect(first).toHaveTextContent(/1.*Nyundo za mashine.*3 firms.*12.*a year.*9 jobs.*Morogoro Metal/);
    expect(second).toHaveTextContent(/2.*Ngozi.*1 firm/);
    expect(second).not.toHaveTextContent('a year');
    expect(screen.getByRole('link', { name: 'Nyundo za mashine' })).toHaveAttribute('href', '/needs/n1');
  });

  it('is taken away as it is chosen, in one’s language', async () => {
    show([list([need()], { rank: 'COST', filter: { ...everything, valueChainStep: 'milling' } })], {
      at: '/agenda?rank=COST&step=milling',
      language: 'sw',
    });
    expect(await screen.findByRole('link', { name: 'Pakua kama PDF' })).toHaveAttribute(
      'href',
      '/api/agenda.pdf?step=milling&rank=COST&lang=sw',
    );
    expect(screen.getByRole('link', { name: 'Pakua kama jedwali (CSV)' })).toHaveAttribute(
      'href',
      '/api/agenda.csv?step=milling&rank=COST&lang=sw',
    );
  });

  it('is ranked otherwise by one choice', async () => {
    show([list([need()]), list([need({ title: 'By cost' })], { rank: 'COST' })]);
    await userEvent.selectOptions(await screen.findByLabelText('Rank by'), 'COST');
    expect(await screen.findByRole('link', { name: 'By cost' })).toBeInTheDocument();
  });

  it('is narrowed by a press on a group, and widened by a second one', async () => {
    show([list([need()]), list([need({ title: 'In the cluster' })], { filter: { ...everything, clusterId: 'c1' } }), list([need()])]);
    await userEvent.click(await screen.findByRole('button', { name: /Morogoro Metal/ }));
    expect(await screen.findByRole('link', { name: 'In the cluster' })).toBeInTheDocument();
    const pressed = screen.getByRole('button', { name: /Morogoro Metal/, pressed: true });
    await userEvent.click(pressed);
    expect(await screen.findByRole('link', { name: 'Nyundo za mashine' })).toBeInTheDocument();
  });

  it('says where nothing fits, and the way back', async () => {
    show([list([], { filter: { ...everything, valueChainStep: 'tanning' } }), list([need()])], { at: '/agenda?step=tanning' });
    expect(await screen.findByRole('heading', { name: 'No open need fits this choice' })).toBeInTheDocument();
    await userEvent.click(screen.getAllByRole('button', { name: 'Clear the choice' })[0] as HTMLElement);
    expect(await screen.findByRole('link', { name: 'Nyundo za mashine' })).toBeInTheDocument();
  });

  it('goes on where there is more', async () => {
    show([list([need()], {}, 2), list([need({ id: 'n2', title: 'Second' })], { after: 'n1' }, 1)]);
    await userEvent.click(await screen.findByRole('button', { name: 'Show more' }));
    expect(await screen.findByRole('link', { name: 'Second' })).toBeInTheDocument();
  });
});
