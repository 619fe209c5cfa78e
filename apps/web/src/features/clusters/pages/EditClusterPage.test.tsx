import type { MockLink } from '@apollo/client/testing';
import { ClusterDetailsDocument, CreateClusterDocument, UpdateClusterDocument } from '@kongano/graphql/clusters';
import type { ClusterInput } from '@kongano/graphql/schema-types';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { inputOf, valuesOf } from '../model/cluster-values';
import { aCluster } from '../testing/cluster';
import { renderWithAnswers } from '../testing/render-with-answers';
import { EditClusterPage } from './EditClusterPage';
import { NewClusterPage } from './NewClusterPage';

const answer = (viewerCanEdit: boolean): MockLink.MockedResponse => ({
  request: { query: ClusterDetailsDocument, variables: { slug: 'morogoro-metal' } },
  result: { data: { cluster: aCluster({ viewerCanEdit }) } },
});

const stale = { __typename: 'Problem', code: 'STALE_VERSION', field: null, message: 'Somebody else has changed it.' } as const;

const update = (input: Partial<ClusterInput>, problems: (typeof stale)[] = []): MockLink.MockedResponse => ({
  request: { query: UpdateClusterDocument, variables: { id: 'c1', version: 4, input: { ...inputOf(valuesOf(aCluster())), ...input } } },
  result: {
    data: { updateCluster: { __typename: 'ClusterPayload', cluster: { ...aCluster(), version: 5 }, problems } },
  } as MockLink.MockedResponse['result'],
});

const edit = (mocks: MockLink.MockedResponse[]) =>
  renderWithAnswers(<EditClusterPage />, mocks, { at: '/clusters/morogoro-metal/edit', path: '/clusters/:slug/edit', role: 'staff' });

const rename = async (name: string) => {
  const field = await screen.findByRole('textbox', { name: 'Name in English' });
  await userEvent.clear(field);
  if (name) await userEvent.type(field, name);
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
};

describe('editing a cluster', () => {
  it('saves what was changed and shows the cluster', async () => {
    edit([answer(true), update({ nameEn: 'Morogoro Steel' })]);
    await rename('Morogoro Steel');
    expect(await screen.findByText('The cluster is saved.')).toBeInTheDocument();
    expect(await screen.findByText('elsewhere')).toBeInTheDocument();
  });

  it('asks for what is missing before it asks the server', async () => {
    edit([answer(true)]);
    await rename('');
    expect(await screen.findByRole('alert')).toHaveTextContent('Write the name in both languages.');
    expect(screen.getByRole('textbox', { name: 'Name in English' })).toBeInvalid();
  });

  it('says that somebody else has changed it, and keeps what was written', async () => {
    edit([answer(true), update({ nameEn: 'Mine' }, [stale])]);
    await rename('Mine');
    expect(await screen.findByRole('alert')).toHaveTextContent('Somebody else has changed it.');
    expect(screen.getByRole('textbox', { name: 'Name in English' })).toHaveValue('Mine');
  });

  it('is not there for those who may not', async () => {
    edit([answer(false)]);
    expect(await screen.findByRole('heading', { name: 'This page is not here' })).toBeInTheDocument();
  });
});

describe('founding a cluster', () => {
  const found = (role: 'staff' | 'member') =>
    renderWithAnswers(
      <NewClusterPage />,
      [{ request: { query: CreateClusterDocument, variables: () => true }, error: new Error('network') }],
      {
        at: '/clusters/new',
        path: '/clusters/new',
        role,
      },
    );

  it('needs names, region and sector', async () => {
    found('staff');
    await userEvent.click(await screen.findByRole('button', { name: 'Found the cluster' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('Choose the region.');
    expect(screen.getByRole('alert')).toHaveTextContent('Choose the sector.');
  });

  it('is for staff', async () => {
    found('member');
    expect(await screen.findByRole('heading', { name: 'This page is not here' })).toBeInTheDocument();
  });
});
